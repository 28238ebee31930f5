import type { Politica } from "../domain/metodo/Politica";
import { formatoFigura } from "../relazione/caselle/formatoFigura";
import type {
  Casella,
  CellaFonte,
  ColonnaTabella,
  PostoCasella,
  RigaTabella,
  Tabella,
} from "../relazione/caselle/Tabella";
import { MappaCaselle } from "../relazione/caselle/MappaCaselle";
import { senzaZero } from "./senzaZero";
import { Valori } from "../relazione/caselle/Valori";
import { Foglio, cellaFormula, cellaNumero, cellaTesto, cellaTitolo, vuota } from "../formule/fogliPerf";
import { FormuleFoglio } from "../formule/cifre/formulaCalcolo";
import type { Luogo } from "../formule/tratti";
import type { ModoScrittura } from "../formule/sal/formulaDelModo";
import { campiDelDossier } from "./campiDelDossier";
import { addDati, graficiPagina } from "./graficiPagina";
import { isSenzaEsito } from "../relazione/caselle/caselle";
import { RELAZIONE } from "../texts/relazione/relazione";
import { foglioInFormula, indirizzoOf } from "../formule/indirizzo";
import { mappaAPassi, type APassi } from "../domain/passi";
import type { CellaFoglio, FoglioPerf, GraficoFoglio, StileRiga } from "../formule/Modifiche";
import { posaAPassi, type Pagina, type PaginaPosata, type Posata } from "./posaTabelle";
import { tabellaFoglio } from "./tabellaFoglio";
import { formatoConSegno, regoleDiSegno, regoleOf } from "../formule/semafori/semaforiOf";

interface OpzioniPagine {
  readonly modo: ModoScrittura;
  readonly politica: Pick<Politica, "soglie" | "scalaGiudizio">;
  readonly fonteOf: (cella: CellaFonte) => Luogo;
  readonly formatoOf: (cella: CellaFonte) => string;
  /** The workbook counts days from 1904. */
  readonly is1904?: boolean;
  /** The charts that a sheet of ours has before it is laid out anew. */
  readonly graficiOf: (foglio: string) => readonly GraficoFoglio[];
  /** They are locked, but for what the OIV writes in its dossier. */
  readonly isBloccata?: boolean;
}

const STILI: Readonly<Record<RigaTabella["stile"], StileRiga>> = {
  totale: "totale",
  gruppo: "forte",
  sottogruppo: "gruppo",
  voce: "normale",
  dettaglio: "dettaglio",
};

/** Where checks stand, each with its sign, and the columns that say how they went. */
const CON_SEGNI: ReadonlySet<Tabella["genere"]> = new Set(["verifica", "dossier"]);
const DI_CONTROLLO: ReadonlySet<string> = new Set(["esito", "gravita", "confronto"]);
/** Amounts that the user types, or confirms. */
const FORMATO_IMPORTO = "#,##0.00";
/** Hidden columns need no room. */
const LARGHEZZA_NASCOSTA = 12;
/** Header rows further down than this leave a small screen no rows. */
const RIGHE_BLOCCATE_MASSIME = 9;
/** Rows laid out in one step. */
const RIGHE_A_PASSO = 20;

/** Columns that say, for a row with typed texts, what the row is about. They are hidden. */
export const COLONNE_CHIAVE = [
  "PERF foglio",
  "PERF riga",
  "PERF voce",
  "PERF percorso",
  "PERF descrizione",
  "PERF proposte",
] as const;
export const COLONNA_PROPOSTE = 5;
export const TRA_PROPOSTE = "␟";

const esitoIn = ({ colonne }: Tabella) => colonne.findIndex(({ id }) => id === "esito");
/** Of a figure of which too little is measured its outcome says so ("8 di 31 misurati"). */
function misuratoIn(esito: string): string {
  const coda = RELAZIONE.codaPocoMisurato;
  return `RIGHT(${esito},${coda.length})<>"${coda}"`;
}

const hasCampi = ({ colonne }: Tabella) => colonne.some(({ genere }) => genere === "campo");

const intestazioniOf = ({ tabella }: Posata) => JSON.stringify(tabella.colonne.map(({ titolo }) => titolo));

/** A header kept in view is right only for the tables that have the same. */
function righeBloccateOf([prima, ...altre]: readonly Posata[]): number {
  if (!prima || prima.intestazione >= RIGHE_BLOCCATE_MASSIME) return 0;
  const isUnica = altre.every((una) => intestazioniOf(una) === intestazioniOf(prima));
  return isUnica ? prima.intestazione + 1 : 0;
}

/** Excel repeats one header on all the pages after it: that of the longest table, unless another one comes below it. */
function rigaRipetutaOf(posate: readonly Posata[]): number | null {
  const lunga = [...posate].sort((a, b) => b.tabella.righe.length - a.tabella.righe.length)[0];
  if (!lunga) return null;
  const dopo = posate.filter(({ titolo }) => titolo > lunga.titolo);
  return dopo.every((una) => intestazioniOf(una) === intestazioniOf(lunga)) ? lunga.intestazione : null;
}

/** Lays tables out on sheets and writes what their figures come from as formulas. */
class Impaginatore {
  private readonly tabelle = new Map<
    string,
    Omit<Luogo, "colonna"> & { readonly colonne: ReadonlyMap<string, number> }
  >();
  private readonly caselle: MappaCaselle;
  private readonly valori: Valori;

  constructor(
    pagine: readonly Pagina[],
    private readonly posate: readonly PaginaPosata[],
    private readonly opzioni: OpzioniPagine,
  ) {
    const tutte = pagine.flatMap(({ tabelle }) => tabelle);
    this.caselle = new MappaCaselle(tutte);
    this.valori = new Valori(tutte, opzioni.politica);
    for (const { nome: foglio, posate } of this.posate) {
      for (const { tabella, intestazione } of posate) {
        const colonne = new Map(tabella.colonne.map(({ id }, at) => [id, at]));
        this.tabelle.set(tabella.id, { foglio, riga: intestazione + 1, colonne });
      }
    }
  }

  /** A blank text is no cell to point at: a formula would read it as 0. */
  private luogoOf(posto: PostoCasella): Luogo | null {
    const casella = this.caselle.at(posto);
    if (!casella || (casella.tipo === "testo" && casella.testo === "")) return null;
    const isBianca =
      casella.tipo === "figura" && casella.calcolo.tipo === "posto" && !this.luogoOf(casella.calcolo.posto);
    return isBianca ? null : this.luogoDi(posto);
  }

  private luogoDi(posto: PostoCasella): Luogo | null {
    const tabella = this.tabelle.get(posto.tabella);
    const [riga, colonna] = [this.caselle.rigaAt(posto), tabella?.colonne.get(posto.colonna)];
    if (!tabella || riga === null || colonna === undefined) return null;
    return { foglio: tabella.foglio, riga: tabella.riga + riga, colonna };
  }

  *impagina(): APassi<readonly FoglioPerf[]> {
    const fogli: FoglioPerf[] = [];
    for (const posata of this.posate) fogli.push(yield* this.foglioOf(posata));
    return fogli;
  }

  private *foglioOf({ nome, posate, larghezze, rigaGrafici, linee }: PaginaPosata): APassi<FoglioPerf> {
    const foglio = new Foglio();
    const formule = new FormuleFoglio(nome, { ...this.opzioni, luogoOf: (posto) => this.luogoOf(posto) });
    for (const posata of posate) yield* this.addTabella(foglio, posata, formule, larghezze.length);
    const chiavi = posate.some(({ tabella }) => hasCampi(tabella)) ? COLONNE_CHIAVE.length : 0;
    const dopo = { daRiga: rigaGrafici, daColonna: larghezze.length + chiavi, larghezze };
    const disegnati = graficiPagina(posate, this.opzioni.politica.soglie, dopo);
    const nascoste = chiavi + disegnati.colonne;
    addDati(foglio, disegnati, dopo.daColonna);
    return {
      nome,
      righe: foglio.righe,
      stili: foglio.stili,
      larghezze: [...larghezze, ...Array.from({ length: nascoste }, () => LARGHEZZA_NASCOSTA)],
      colonneNascoste: nascoste,
      tabelle: posate.map(tabellaFoglio),
      linee,
      semafori: posate.flatMap((posata) => this.semaforiOf(posata)),
      righeBloccate: righeBloccateOf(posate),
      rigaRipetuta: rigaRipetutaOf(posate),
      grafici: disegnati.grafici,
      graficiPrima: this.opzioni.graficiOf(nome),
      ...(this.opzioni.isBloccata === true
        ? { protezione: { libere: campiDelDossier(posate), isRifacibile: false } }
        : {}),
    };
  }

  private *addTabella(
    foglio: Foglio,
    { tabella, spazio, titolo, premesse, avvisi, note }: Posata,
    formule: FormuleFoglio,
    colonne: number,
  ): APassi<void> {
    for (let riga = 0; riga < spazio; riga++) foglio.add("normale");
    if (titolo === 0) foglio.add("titolo", cellaTitolo(tabella.titolo));
    else foglio.add("sottotitolo", cellaTesto(tabella.titolo));
    for (const premessa of premesse) foglio.add("nota", cellaTesto(premessa));
    for (const avviso of avvisi) foglio.add("avviso", cellaTesto(avviso));
    // The key columns stand at the same place for all the tables of the sheet.
    const bianche = Array.from({ length: colonne - tabella.colonne.length }, () => vuota);
    const chiavi = hasCampi(tabella) ? [...bianche, ...COLONNE_CHIAVE.map(cellaTesto)] : [];
    foglio.add("intestazione", ...tabella.colonne.map((colonna) => cellaTesto(colonna.titolo)), ...chiavi);
    yield* mappaAPassi(tabella.righe, RIGHE_A_PASSO, (riga) => {
      const celle = tabella.colonne.map((colonna) => this.cellaOf(riga.caselle[colonna.id], colonna, formule));
      foglio.add(STILI[riga.stile], ...celle, ...(hasCampi(tabella) ? [...bianche, ...chiaviOf(riga)] : []));
    });
    if (note.length > 0) foglio.add("normale");
    for (const nota of note) foglio.add("nota", cellaTesto(nota));
    foglio.add("normale");
  }

  private cellaOf(casella: Casella | undefined, colonna: ColonnaTabella, formule: FormuleFoglio): CellaFoglio {
    if (casella === undefined) return vuota;
    if (casella.tipo === "testo") return cellaTesto(casella.testo);
    if (casella.tipo === "campo") {
      const valore = this.valori.valoreOf(casella);
      return typeof valore === "number" ? cellaNumero(valore, FORMATO_IMPORTO) : cellaTesto(valore);
    }
    if (casella.tipo === "link") {
      const scritto = formule.linkTo(casella.testo, casella.a);
      return scritto === null ? cellaTesto(casella.testo) : cellaFormula(scritto);
    }
    if (casella.tipo === "numero") return cellaNumero(casella.valore, this.formatoOf(colonna, casella));
    const formato = this.formatoOf(colonna, casella);
    const scritta = formule.formulaOf(casella.calcolo);
    if (scritta !== null) return cellaFormula(senzaZero(scritta, casella, this.valori), formato);
    const valore = this.valori.valoreOf(casella);
    return typeof valore === "number" ? cellaNumero(valore, formato) : cellaTesto(valore);
  }

  private formatoOf({ genere }: ColonnaTabella, casella: Casella): string {
    switch (genere) {
      case "sal":
        if (isSenzaEsito(casella)) return "0.0%";
        return formatoConSegno("0.0%", this.opzioni.politica.soglie);
      case "quota":
        return "0.0%";
      case "conteggio":
        return "0";
      case "numero":
      case "testo":
      case "lungo":
      case "campo":
        return formatoFigura(this.valori.origineOf(casella));
    }
  }

  private semaforiOf({ tabella, intestazione }: Posata): FoglioPerf["semafori"] {
    if (tabella.righe.length === 0) return [];
    return tabella.colonne.flatMap(({ genere, id }, colonna) => {
      const area = { riga: intestazione + 1, colonna, righe: tabella.righe.length, colonne: 1 };
      if (CON_SEGNI.has(tabella.genere) && DI_CONTROLLO.has(id)) return [{ area, regole: regoleDiSegno(area) }];
      if (genere !== "sal") return [];
      const esito = tabella.righe.some(({ caselle }) => isSenzaEsito(caselle[id])) ? esitoIn(tabella) : -1;
      const anche = esito === -1 ? [] : [misuratoIn(indirizzoOf(area.riga, esito))];
      return [{ area, regole: regoleOf(area, this.opzioni.politica.soglie, anche) }];
    });
  }
}

/**
 * What the row is about; the row number follows insertions and moves, because it is a live reference. A row of another
 * file ("[Area 1.xlsx]Cruscotto") has none.
 */
function chiaviOf({ soggetto, caselle }: RigaTabella): readonly CellaFoglio[] {
  if (!soggetto) return COLONNE_CHIAVE.map(() => vuota);
  const { foglio, riga, voce, percorso, descrizione } = soggetto;
  const isAltrove = riga === null || foglio.startsWith("[");
  const viva = isAltrove ? vuota : cellaFormula(`=ROW(${foglioInFormula(foglio)}A${riga + 1})`, "0");
  const proposte = Object.values(caselle).flatMap((una) => (una.tipo === "campo" && una.isProposta ? [una.testo] : []));
  return [
    cellaTesto(foglio),
    viva,
    cellaTesto(voce),
    cellaTesto(percorso),
    cellaTesto(descrizione),
    cellaTesto(proposte.join(TRA_PROPOSTE)),
  ];
}

/** The sheets of a Relazione: every figure a formula on the source cells, or on another cell of these sheets. */
export function* impaginaRelazione(pagine: readonly Pagina[], opzioni: OpzioniPagine): APassi<readonly FoglioPerf[]> {
  const posate = yield* posaAPassi(pagine);
  return yield* new Impaginatore(pagine, posate, opzioni).impagina();
}

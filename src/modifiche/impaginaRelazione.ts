import { MARCHIO_FOGLIO_PERF } from "../cruscotto/marchio";
import type { Politica } from "../domain/Politica";
import { RELAZIONE } from "../texts/relazione";
import { formatoFigura } from "../relazione/formatoFigura";
import type {
  Casella,
  CellaFonte,
  ColonnaTabella,
  GenereColonna,
  Posto,
  RigaTabella,
  Tabella,
} from "../relazione/Tabella";
import { chiaveOf, Valori } from "../relazione/Valori";
import { Foglio, formula, numero, testo, vuota } from "./fogliPerf";
import { FormuleFoglio, type Luogo } from "./formulaCalcolo";
import type { ModoScrittura } from "./formulaDelModo";
import { foglioInFormula } from "./indirizzo";
import type { CellaFoglio, FoglioPerf, Semafori, StileRiga } from "./Modifiche";
import { formatoConSegno, regoleOf } from "./semaforiOf";

/** The tables of one sheet, one below the other. */
export interface Pagina {
  readonly nome: string;
  readonly tabelle: readonly Tabella[];
}

export interface OpzioniPagine {
  readonly modo: ModoScrittura;
  readonly politica: Pick<Politica, "soglie" | "scalaGiudizio">;
  readonly fonteOf: (cella: CellaFonte) => Luogo;
  readonly formatoOf: (cella: CellaFonte) => string;
}

const LARGHEZZE: Readonly<Record<GenereColonna, number>> = {
  testo: 20,
  lungo: 48,
  numero: 16,
  conteggio: 11,
  quota: 11,
  sal: 12,
  campo: 40,
};

const STILI: Readonly<Record<RigaTabella["stile"], StileRiga>> = {
  totale: "forte",
  gruppo: "forte",
  sottogruppo: "gruppo",
  voce: "normale",
  dettaglio: "nota",
};

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

/** A table once it has its place: its first row is its title. */
interface Posata {
  readonly tabella: Tabella;
  readonly intestazione: number;
}

const righeDiTesta = ({ premesse, mancanze }: Tabella) => 1 + premesse.length + (mancanze.length > 0 ? 1 : 0);
const hasCampi = ({ colonne }: Tabella) => colonne.some(({ genere }) => genere === "campo");

/** Where each table of a sheet has its header row. */
function posa({ tabelle }: Pagina): readonly Posata[] {
  let riga = 0;
  return tabelle.map((tabella) => {
    const intestazione = riga + righeDiTesta(tabella);
    const note = tabella.note.length === 0 ? 0 : tabella.note.length + 1;
    riga = intestazione + 1 + tabella.righe.length + note + 1;
    return { tabella, intestazione };
  });
}

/** Lays tables out on sheets and writes what their figures come from as formulas. */
class Impaginatore {
  private readonly luoghi = new Map<string, Luogo>();
  private readonly caselle = new Map<string, Casella>();
  private readonly valori: Valori;

  constructor(
    private readonly pagine: readonly Pagina[],
    private readonly opzioni: OpzioniPagine,
  ) {
    this.valori = new Valori(
      pagine.flatMap(({ tabelle }) => tabelle),
      opzioni.politica,
    );
    for (const pagina of pagine) {
      for (const { tabella, intestazione } of posa(pagina)) this.place(pagina.nome, tabella, intestazione);
    }
  }

  private place(foglio: string, { id: tabella, colonne, righe }: Tabella, intestazione: number): void {
    righe.forEach((riga, at) => {
      colonne.forEach(({ id }, colonna) => {
        const casella = riga.caselle[id];
        if (!casella) return;
        const chiave = chiaveOf({ tabella, riga: riga.id, colonna: id });
        this.caselle.set(chiave, casella);
        this.luoghi.set(chiave, { foglio, riga: intestazione + 1 + at, colonna });
      });
    });
  }

  /** A blank text is no cell to point at: a formula would read it as 0. */
  private luogoOf(posto: Posto): Luogo | null {
    const casella = this.caselle.get(chiaveOf(posto));
    if (!casella || (casella.tipo === "testo" && casella.testo === "")) return null;
    const isBianca =
      casella.tipo === "figura" && casella.calcolo.tipo === "posto" && !this.luogoOf(casella.calcolo.posto);
    return isBianca ? null : (this.luoghi.get(chiaveOf(posto)) ?? null);
  }

  impagina(): readonly FoglioPerf[] {
    return this.pagine.map((pagina) => this.foglioOf(pagina));
  }

  private foglioOf(pagina: Pagina): FoglioPerf {
    const foglio = new Foglio();
    const posate = posa(pagina);
    const formule = new FormuleFoglio(pagina.nome, { ...this.opzioni, luogoOf: (posto) => this.luogoOf(posto) });
    for (const { tabella } of posate) this.addTabella(foglio, tabella, formule);
    const [prima] = posate;
    const larghezze: number[] = [];
    for (const { tabella } of posate) {
      tabella.colonne.forEach(({ genere }, at) => {
        larghezze[at] = Math.max(larghezze[at] ?? 0, LARGHEZZE[genere]);
      });
    }
    const nascoste = posate.some(({ tabella }) => hasCampi(tabella)) ? COLONNE_CHIAVE.length : 0;
    return {
      nome: pagina.nome,
      righe: foglio.righe,
      stili: foglio.stili,
      larghezze: [...larghezze, ...Array.from({ length: nascoste }, () => LARGHEZZE.testo)],
      colonneNascoste: nascoste,
      semafori: posate.flatMap((posata) => this.semaforiOf(posata)),
      righeBloccate: (prima?.intestazione ?? 0) + 1,
    };
  }

  private addTabella(foglio: Foglio, tabella: Tabella, formule: FormuleFoglio): void {
    const isPrima = foglio.righe.length === 0;
    foglio.add(isPrima ? "titolo" : "sottotitolo", testo(`${isPrima ? MARCHIO_FOGLIO_PERF : ""}${tabella.titolo}`));
    for (const premessa of tabella.premesse) foglio.add("nota", testo(premessa));
    if (tabella.mancanze.length > 0) foglio.add("avviso", testo(RELAZIONE.incompleta(tabella.mancanze)));
    const chiavi = hasCampi(tabella) ? COLONNE_CHIAVE.map(testo) : [];
    foglio.add("intestazione", ...tabella.colonne.map(({ titolo }) => testo(titolo)), ...chiavi);
    for (const riga of tabella.righe) {
      const celle = tabella.colonne.map((colonna) => this.cellaOf(riga.caselle[colonna.id], colonna, formule));
      foglio.add(STILI[riga.stile], ...celle, ...(hasCampi(tabella) ? chiaviOf(riga) : []));
    }
    if (tabella.note.length > 0) foglio.add("normale");
    for (const nota of tabella.note) foglio.add("nota", testo(nota));
    foglio.add("normale");
  }

  private cellaOf(casella: Casella | undefined, colonna: ColonnaTabella, formule: FormuleFoglio): CellaFoglio {
    if (casella === undefined) return vuota;
    if (casella.tipo === "testo" || casella.tipo === "campo") return testo(casella.testo);
    if (casella.tipo === "link") {
      const scritto = formule.linkTo(casella.testo, casella.a);
      return scritto === null ? testo(casella.testo) : formula(scritto);
    }
    if (casella.tipo === "numero") return numero(casella.valore, this.formatoOf(colonna, casella));
    const formato = this.formatoOf(colonna, casella);
    const scritta = formule.formulaOf(casella.calcolo);
    if (scritta !== null) return formula(scritta, formato);
    const valore = this.valori.valoreOf(casella);
    return typeof valore === "number" ? numero(valore, formato) : testo(valore);
  }

  private formatoOf({ genere }: ColonnaTabella, casella: Casella): string {
    switch (genere) {
      case "sal":
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

  private semaforiOf({ tabella, intestazione }: Posata): readonly Omit<Semafori, "foglio">[] {
    if (tabella.righe.length === 0) return [];
    return tabella.colonne.flatMap(({ genere }, colonna) => {
      const area = { riga: intestazione + 1, colonna, righe: tabella.righe.length, colonne: 1 };
      return genere === "sal" ? [{ area, regole: regoleOf(area, this.opzioni.politica.soglie) }] : [];
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
  const viva = isAltrove ? vuota : formula(`=ROW(${foglioInFormula(foglio)}A${riga + 1})`, "0");
  const proposte = Object.values(caselle).flatMap((una) => (una.tipo === "campo" && una.isProposta ? [una.testo] : []));
  return [testo(foglio), viva, testo(voce), testo(percorso), testo(descrizione), testo(proposte.join(TRA_PROPOSTE))];
}

/** The sheets of a Relazione: every figure a formula on the source cells, or on another cell of these sheets. */
export function impaginaRelazione(pagine: readonly Pagina[], opzioni: OpzioniPagine): readonly FoglioPerf[] {
  return new Impaginatore(pagine, opzioni).impagina();
}

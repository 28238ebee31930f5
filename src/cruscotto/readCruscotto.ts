import { CELLA_VUOTA } from "../domain/Cella";
import { normalize } from "../domain/normalize";
import { round12 } from "../domain/round12";
import { Albero } from "./Albero";
import { classifyBanner, type Banner } from "./classifyBanner";
import type { Cruscotto, Indicatore, Nodo, Riconoscimento } from "./Cruscotto";
import { findBlocchi, type Blocco } from "./findBlocchi";
import { readAnno } from "./readAnno";
import { RigaLetta } from "./RigaLetta";
import { CODICE, NOME_CON_CODICE } from "./ruoli";
import { MARCHIO_FOGLIO_PERF } from "./marchio";
import { cellAt, type SheetGrid } from "./SheetGrid";
import { Unioni } from "./Unioni";

const SENZA_SAL = {
  peso: null,
  isPesoTestuale: false,
  colonnaPeso: null,
  colonnaSal: null,
  sal: CELLA_VUOTA,
  salFormula: "",
} as const;
const TOTALE = /^(?:totale|totali|media|somma)\b/;
/** A total that carries figures of its own is told from an indicator ("Totale imprese coinvolte") by its bare name. */
const TOTALE_NUDO =
  /^(?:totale|totali|media|somma)(?: (?:complessiv|general|ponderat|pesat|parzial|obiettiv|prospettiv|area\b|ente\b).*)?:?$/;
const CIRCOLARE =
  /\b(?:percentuale|grado|livello|risultato|realizzazione|raggiungimento|indice)\b.*\bperformance (?:organizzativa )?(?:di|dell) ?ente\b/;
const RIFERIMENTO_NUDO = /^=(?:'[^']+'!|[^!'()+*/-]+!)?\$?[A-Z]{1,3}\$?\d+$/i;
const DI_ENTE = /\bcruscotto (?:strategico )?(?:di|dell) ?ente\b|\bcruscotto ente\b/;

/** Reads one sheet from the top, keeping what is open: headings, and the words of merged or blank columns. */
class Lettore {
  private readonly unioni: Unioni;
  private readonly albero = new Albero();
  private readonly indicatori: Indicatore[] = [];
  private readonly titoli: string[];
  private banner: Banner[] = [];
  private programma = "";
  private operativo = "";

  constructor(private readonly grid: SheetGrid) {
    this.unioni = new Unioni(grid);
    this.titoli = [grid.foglio];
  }

  read(): Cruscotto | null {
    const blocchi = findBlocchi(this.grid, this.unioni);
    const [primo] = blocchi;
    if (!primo) return null;
    this.readTitoliPrimaDi(primo);
    for (const blocco of blocchi) this.readBlocco(blocco);
    const intestazioni = blocchi.flatMap(({ colonne }) => colonne.map(({ intestazione }) => intestazione));
    const scala = scalaPesi([...this.albero.nodi, ...this.indicatori]);
    const inScala = <T extends { readonly peso: number | null }>(voce: T): T =>
      voce.peso === null ? voce : { ...voce, peso: round12(voce.peso / scala) };
    return {
      foglio: this.grid.foglio,
      colonne: primo.colonne,
      nodi: this.albero.nodi.map(inScala),
      indicatori: this.indicatori.map(inScala),
      anno: readAnno(intestazioni) ?? readAnno(this.titoli),
      scalaPesi: scala,
      isIncerto: blocchi.some(({ isIncerto }) => isIncerto),
      isDiEnte: this.titoli.some((titolo) => DI_ENTE.test(normalize(titolo))),
    };
  }

  private readTitoliPrimaDi(primo: Blocco): void {
    for (let riga = 0; riga < primo.rigaIntestazione; riga++) {
      const solo = new RigaLetta(this.grid, this.unioni, primo, riga).testoSolo;
      if (solo) this.banner.push({ riga, colonna: solo.colonna, testo: solo.testo });
    }
  }

  private readBlocco(blocco: Blocco): void {
    this.closeBanner();
    if (blocco.titolo) this.openTitolo(blocco);
    this.programma = "";
    this.operativo = "";
    for (let riga = blocco.rigaIntestazione + 1; riga < blocco.finoA; riga++) {
      this.readRiga(new RigaLetta(this.grid, this.unioni, blocco, riga), blocco);
    }
  }

  private openTitolo({ titolo, rigaIntestazione }: Blocco): void {
    if (!titolo) return;
    const isObiettivo = titolo.etichetta === "obiettivo" || NOME_CON_CODICE.test(titolo.testo);
    if (isObiettivo && titolo.etichetta !== "prospettiva") {
      this.albero.openObiettivo({ nome: titolo.testo, codice: null, riga: rigaIntestazione, ...SENZA_SAL });
    } else {
      this.albero.openProspettiva(titolo.testo, rigaIntestazione, SENZA_SAL);
    }
  }

  /** The headings gathered since the last row of figures open what is below them. */
  private closeBanner(): void {
    const { titoli, prospettiva, obiettivo } = classifyBanner(this.banner);
    this.banner = [];
    this.titoli.push(...titoli.map(({ testo }) => testo));
    if (prospettiva) this.albero.openProspettiva(prospettiva.testo, prospettiva.riga, SENZA_SAL);
    if (obiettivo) {
      this.albero.openObiettivo({ nome: obiettivo.testo, codice: null, riga: obiettivo.riga, ...SENZA_SAL });
    }
  }

  private readRiga(riga: RigaLetta, blocco: Blocco): void {
    const hasFigure = !riga.isVuota("target") || !riga.isVuota("consuntivo");
    const solo = hasFigure ? null : riga.testoSolo;
    const isBanner = solo !== null && solo.finoA >= (riga.colonnaOf("target") ?? 0);
    if (solo && (isBanner || this.isBeforeIntestazione(riga.riga, blocco)) && !this.isContinuazione(riga, blocco)) {
      this.banner.push({ riga: riga.riga, colonna: solo.colonna, testo: solo.testo });
      return;
    }
    const nome = riga.testo("indicatore");
    this.carryColonne(riga);
    if (nome === "" && !hasFigure) return;
    if ((riga.isVuota("target") ? TOTALE : TOTALE_NUDO).test(normalize(nome))) return;
    this.closeBanner();
    if (!hasFigure && this.isObiettivo(riga, blocco)) this.openGruppo(riga, nome, blocco);
    else if (hasFigure || !solo || solo.colonna !== 0) this.addIndicatore(riga, nome || riga.testoVisto("indicatore"));
  }

  /** A heading not merged is told from a row still to be filled by what follows: a header row, or another heading. */
  private isBeforeIntestazione(riga: number, blocco: Blocco): boolean {
    for (let sotto = riga + 1; sotto < this.grid.celle.length; sotto++) {
      const letta = new RigaLetta(this.grid, this.unioni, blocco, sotto);
      if (letta.colonnePiene.length === 0) continue;
      if (sotto === blocco.finoA) return true;
      if (!letta.testoSolo) return false;
    }
    return false;
  }

  /** A merged programme that stands alone on its first row gathers the rows below: it is no heading. */
  private isContinuazione(riga: RigaLetta, blocco: Blocco): boolean {
    const solo = riga.testoSolo;
    const colonna = blocco.colonne.find((una) => una.colonna === solo?.colonna);
    const area = solo ? this.unioni.areaAt(riga.riga, solo.colonna) : null;
    return (colonna?.ruolo === "programma" || colonna?.ruolo === "obiettivo") && (area?.righe ?? 1) > 1;
  }

  /** Programme and operational objective hold for the rows below them until the next one. */
  private carryColonne(riga: RigaLetta): void {
    const programma = riga.testo("programma");
    const operativo = riga.testo("obiettivo");
    if (programma !== "") {
      this.programma = programma;
      this.operativo = "";
    }
    if (operativo !== "") this.operativo = operativo;
  }

  /**
   * A row without figures gathers the rows below when they bear its code (Pisa), when its name begins with one, or when
   * it publishes a SAL that is not the formula of its own row. Else it is an indicator still to be filled.
   */
  private isObiettivo(riga: RigaLetta, blocco: Blocco): boolean {
    if (!riga.isVuota("formula")) return false;
    const codice = riga.testo("codice");
    if (codice !== "" && CODICE.test(codice)) {
      return this.albero.obiettivoByCodice(codice) === null && this.hasRigheCon(codice, riga.riga, blocco);
    }
    if (NOME_CON_CODICE.test(riga.testo("indicatore"))) return true;
    const formula = riga.formula("sal");
    if (/\bPERF\.MEDIA\(/i.test(formula)) return true;
    return riga.cella("sal").tipo === "numero" && (formula === "" || formula.includes(":"));
  }

  /** A heading without a code whose next row is a heading too stands above it: a prospettiva with its own SAL cell. */
  private isProspettiva(riga: RigaLetta, blocco: Blocco): boolean {
    if (riga.testo("codice") !== "" || NOME_CON_CODICE.test(riga.testo("indicatore"))) return false;
    for (let sotto = riga.riga + 1; sotto < blocco.finoA; sotto++) {
      const letta = new RigaLetta(this.grid, this.unioni, blocco, sotto);
      if (letta.colonnePiene.length > 0) {
        return letta.isVuota("target") && letta.isVuota("consuntivo") && this.isObiettivo(letta, blocco);
      }
    }
    return false;
  }

  /** Whether rows with figures below bear a code. */
  private hasRigheCon(codice: string, da: number, blocco: Blocco): boolean {
    for (let sotto = da + 1; sotto < blocco.finoA; sotto++) {
      const riga = new RigaLetta(this.grid, this.unioni, blocco, sotto);
      if (riga.testo("codice") === codice) return true;
    }
    return false;
  }

  private openGruppo(riga: RigaLetta, nome: string, blocco: Blocco): void {
    const codice = riga.testo("codice") || null;
    const propria = {
      peso: riga.peso,
      isPesoTestuale: riga.isPesoTestuale,
      colonnaPeso: riga.peso === null ? null : riga.colonnaOf("peso"),
      colonnaSal: riga.colonnaOf("sal"),
      sal: riga.cella("sal"),
      salFormula: riga.formula("sal"),
    };
    if (this.isProspettiva(riga, blocco)) this.albero.openProspettiva(nome, riga.riga, propria);
    else this.albero.openObiettivo({ nome: codice ? `${codice} ${nome}` : nome, codice, riga: riga.riga, ...propria });
  }

  private padreOf(riga: RigaLetta): { padre: Nodo | null; programma: string | null } {
    const codice = riga.testo("codice");
    const aperto = (codice === "" ? null : this.albero.obiettivoByCodice(codice)) ?? this.albero.aperto;
    const programma = this.programma || null;
    if (riga.colonnaOf("obiettivo") === null || this.operativo === "") return { padre: aperto, programma };
    const riferimento = { codice: null, riga: riga.riga, ...SENZA_SAL };
    const sopra = programma ? this.albero.add("programma", { nome: programma, ...riferimento }, aperto) : aperto;
    return { padre: this.albero.add("obiettivo", { nome: this.operativo, ...riferimento }, sopra), programma: null };
  }

  private addIndicatore(riga: RigaLetta, nome: string): void {
    const { padre, programma } = this.padreOf(riga);
    this.indicatori.push({
      riga: riga.riga,
      nome,
      descrizione: riga.testo("formula"),
      codice: riga.testo("codice") || null,
      programma,
      padre: padre?.id ?? null,
      colonne: {
        nome: riga.colonnaOf("indicatore") ?? 0,
        target: riga.colonnaOf("target") ?? 0,
        consuntivo: riga.colonnaOf("consuntivo"),
        operatore: riga.colonnaOf("operatore"),
        sal: riga.colonnaOf("sal"),
        peso: riga.colonnaOf("peso"),
      },
      target: riga.cella("target"),
      operatore: riga.cella("operatore"),
      udm: riga.testo("udm"),
      nota: riga.testo("nota"),
      consuntivo: riga.cella("consuntivo"),
      sal: riga.cella("sal"),
      salFormula: riga.formula("sal"),
      isRiferimentoVuoto: isRiferimentoVuoto(riga, "target") || isRiferimentoVuoto(riga, "consuntivo"),
      peso: riga.peso,
      isPesoTestuale: riga.isPesoTestuale,
      isCircolare: CIRCOLARE.test(normalize(nome)),
    });
  }
}

/** Weights above 1 are points: the whole sheet is in them, since a mean compares weights with each other. */
function scalaPesi(voci: readonly { readonly peso: number | null }[]): 1 | 100 {
  return voci.some(({ peso }) => peso !== null && peso > 1.5) ? 100 : 1;
}

/** A bare reference that shows 0: the cell it points at may be empty, and Excel shows both alike. */
function isRiferimentoVuoto(riga: RigaLetta, ruolo: "target" | "consuntivo"): boolean {
  const cella = riga.cella(ruolo);
  return cella.tipo === "numero" && cella.valore === 0 && RIFERIMENTO_NUDO.test(riga.formula(ruolo));
}

/**
 * What a sheet is: a cruscotto with its headings and indicators, or a sheet left alone, with the reason.
 * Never throws on any content.
 */
export function readCruscotto(grid: SheetGrid): Riconoscimento {
  const ignorato = (motivo: "vuoto" | "senza-intestazioni" | "senza-indicatori" | "foglio-perf") =>
    ({ tipo: "ignorato", foglio: grid.foglio, motivo }) as const;
  const marchio = cellAt(grid, 0, 0);
  if (marchio.tipo === "testo" && marchio.valore.startsWith(MARCHIO_FOGLIO_PERF)) return ignorato("foglio-perf");
  if (grid.celle.every((riga) => riga.every((cella) => cella.tipo === "vuota"))) return ignorato("vuoto");
  const cruscotto = new Lettore(grid).read();
  if (!cruscotto) return ignorato("senza-intestazioni");
  return cruscotto.indicatori.length === 0 ? ignorato("senza-indicatori") : { tipo: "cruscotto", cruscotto };
}

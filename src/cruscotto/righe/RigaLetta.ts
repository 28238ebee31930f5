import { CELLA_VUOTA, type Cella } from "../../domain/Cella";
import { parseNumero } from "../../domain/numeri/parseNumero";
import { intestato, type Intestato } from "./Albero";
import type { Colonna, Domanda, FrazioneScritta, Indicatore, PeriodoDiRiga, RuoloColonna } from "../Cruscotto";
import { frazioneDi } from "./frazioneDi";
import { isTitolo } from "./classifyBanner";
import type { Blocco } from "../colonne/findBlocchi";
import { CODICE, roleOf, type RuoloGerarchia } from "../colonne/parole/ruoli";
import { etichettaOf } from "./Scheda";
import { cellAt, type Area, type SheetGrid } from "../griglia/SheetGrid";
import { parzialiIn, periodiIn } from "./periodiIn";
import { pesoNelNome, pesoOf, type PesoLetto } from "./pesoOf";
import type { Unioni } from "../griglia/Unioni";

/** A text alone on its row; `finoA` is the last column it is merged over. */
interface TestoSolo {
  readonly colonna: number;
  readonly testo: string;
  readonly finoA: number;
}

const testoOf = (cella: Cella) => (cella.tipo === "vuota" ? "" : String(cella.valore).trim());

export type ColonnePerRuolo = ReadonlyMap<RuoloColonna, Colonna>;

/** The columns of a block by their role; of two with one role, the first. */
export function colonnePerRuolo({ colonne }: Blocco): ColonnePerRuolo {
  return new Map(colonne.toReversed().map((una) => [una.ruolo, una]));
}

/** One row of a block, asked by role instead of by column. */
export class RigaLetta {
  private piene: readonly number[] | null = null;
  private solo: TestoSolo | null | undefined;

  constructor(
    private readonly grid: SheetGrid,
    private readonly unioni: Unioni,
    private readonly blocco: Blocco,
    readonly riga: number,
    /** The same for every row of the block. */
    private readonly perRuolo: ColonnePerRuolo = colonnePerRuolo(blocco),
  ) {}

  colonnaOf(ruolo: RuoloColonna): number | null {
    const colonna = this.perRuolo.get(ruolo)?.colonna ?? null;
    const { targetOriginario } = this.blocco;
    if (ruolo !== "target" || targetOriginario === null || colonna === null) return colonna;
    const isAggiornato = testoOf(this.unioni.ownAt(this.riga, colonna)) !== "";
    return isAggiornato ? colonna : targetOriginario;
  }

  colonnaConRuolo(ruolo: RuoloColonna): Colonna | null {
    return this.perRuolo.get(ruolo) ?? null;
  }

  /** What is asked of the columns of its block. */
  get incerte(): readonly Domanda[] {
    return this.blocco.incerte;
  }

  cella(ruolo: RuoloColonna): Cella {
    const colonna = this.colonnaOf(ruolo);
    return colonna === null ? CELLA_VUOTA : this.unioni.ownAt(this.riga, colonna);
  }

  formula(ruolo: RuoloColonna): string {
    const colonna = this.colonnaOf(ruolo);
    return colonna === null ? "" : (this.grid.formule[this.riga]?.[colonna] ?? "");
  }

  /** What it had reached by the end of each part of the year that its block has columns of. */
  get periodi(): readonly PeriodoDiRiga[] {
    return periodiIn(this.blocco.periodi, this.riga, this.unioni);
  }

  /** What it had reached by some parts of its year, beside the result of the whole. */
  get parziali(): readonly PeriodoDiRiga[] {
    return parzialiIn(this.blocco.parziali, this.riga, this.unioni);
  }

  /** The words of a cell; numbers that stand for a code or a name are taken as words too. */
  testo(ruolo: RuoloColonna): string {
    return testoOf(this.cella(ruolo));
  }

  /** The words of a cell by its column. */
  testoIn(colonna: number): string {
    return testoOf(this.unioni.ownAt(this.riga, colonna));
  }

  /** The operands of its result, where columns hold them. */
  get frazione(): FrazioneScritta | null {
    return frazioneDi(this.blocco, (colonna) => this.unioni.ownAt(this.riga, colonna));
  }

  /** The words seen in a cell, also when a merged area above covers it. */
  testoVisto(ruolo: RuoloColonna): string {
    const colonna = this.colonnaOf(ruolo);
    const cella = colonna === null ? null : this.unioni.seenAt(this.riga, colonna);
    return cella?.tipo === "testo" ? cella.valore.trim() : "";
  }

  isVuota(ruolo: RuoloColonna): boolean {
    const cella = this.cella(ruolo);
    return cella.tipo === "vuota" || (cella.tipo === "testo" && cella.valore.trim() === "");
  }

  /** Something stands in the cell, and it is not the word of a header that comes down over it (Firenze). */
  hasFigura(ruolo: "target" | "consuntivo"): boolean {
    const cella = this.cella(ruolo);
    const isParola = cella.tipo === "testo" && (roleOf(cella.valore)?.ruolo === ruolo || this.isLarga(ruolo));
    return !this.isVuota(ruolo) && !isParola;
  }

  /** A text merged over columns of other roles is a heading, whichever column it begins in. */
  private isLarga(ruolo: RuoloColonna): boolean {
    const colonna = this.colonnaOf(ruolo);
    const area = colonna === null ? null : this.unioni.areaAt(this.riga, colonna);
    if (!area) return false;
    return this.blocco.colonne.some(
      (altra) => altra.ruolo !== ruolo && altra.colonna >= area.colonna && altra.colonna < area.colonna + area.colonne,
    );
  }

  /** The SAL cell is merged with those of other rows that have a target: it is the SAL of none of them. */
  get isSalUnito(): boolean {
    const colonna = this.colonnaOf("sal");
    const area = colonna === null ? null : this.unioni.areaAt(this.riga, colonna);
    if (!area) return false;
    const coperte = Array.from({ length: area.righe }, (_, at) => area.riga + at);
    return coperte.some((riga) => riga !== this.riga && this.accanto(riga).hasFigura("target"));
  }

  /** Another row of the same block. */
  accanto(riga: number): RigaLetta {
    return new RigaLetta(this.grid, this.unioni, this.blocco, riga, this.perRuolo);
  }

  /** The weight as the cell holds it: a number, or a text that is one. */
  get peso(): number | null {
    return pesoOf(this.cella("peso")).peso;
  }

  /** The cell merged down over several rows that weighs this one with others. */
  private get areaPeso(): Area | null {
    const colonna = this.colonnaOf("peso");
    const area = colonna === null ? null : this.unioni.areaAt(this.riga, colonna);
    return area !== null && area.righe > 1 && area.colonne === 1 ? area : null;
  }

  /** The first row of the merged cell that weighs this one with others; null where its weight is its own. */
  get pesoUnito(): Indicatore["pesoUnito"] {
    return this.areaPeso?.riga ?? null;
  }

  /** The weight that is seen on the row. */
  get pesoVisto(): PesoLetto {
    const area = this.areaPeso;
    const cella = area === null ? this.cella("peso") : cellAt(this.grid, area.riga, area.colonna);
    const nelNome = this.colonnaOf("peso") === null ? pesoNelNome(this.testo("indicatore")) : null;
    return nelNome ?? pesoOf(cella);
  }

  /** The weight and the SAL that a heading on a row of its own has in the columns of the indicators. */
  get figureDiLivello(): Omit<Intestato, "nome" | "riga" | "colonnaNome" | "codice"> {
    const nelNome = this.colonnaOf("peso") === null ? pesoNelNome(this.testoSolo?.testo ?? "") : null;
    const letto = nelNome ?? pesoOf(this.cella("peso"));
    return {
      ...letto,
      colonnaPeso: letto.peso === null ? null : this.colonnaOf("peso"),
      colonnaSal: this.colonnaOf("sal"),
      sal: this.cella("sal"),
      salFormula: this.formula("sal"),
    };
  }

  /** What stands beside the heading in a column of its own as its code; "" where nothing does. */
  private codiceDi(ruolo: RuoloGerarchia): string {
    const colonna = this.blocco.accanto.get(ruolo)?.codice;
    return colonna === undefined ? "" : testoOf(this.unioni.ownAt(this.riga, colonna));
  }

  /** The heading in a column of its own, after its code; "" where it is blank. */
  nomeDi(ruolo: RuoloGerarchia): string {
    const testo = this.testo(ruolo);
    const codice = testo === "" ? "" : this.codiceDi(ruolo);
    return testo.startsWith(codice) ? testo : `${codice} ${testo}`;
  }

  /** The same with the weight that stands beside it. */
  livello(ruolo: RuoloGerarchia): Intestato {
    const colonnaPeso = this.blocco.accanto.get(ruolo)?.peso ?? null;
    const cellaPeso = colonnaPeso === null ? CELLA_VUOTA : this.unioni.ownAt(this.riga, colonnaPeso);
    const letto = pesoOf(cellaPeso);
    return {
      ...intestato(
        this.nomeDi(ruolo),
        { riga: this.riga, colonna: this.colonnaOf(ruolo) ?? 0 },
        this.codiceDi(ruolo) || null,
      ),
      ...letto,
      colonnaPeso: letto.peso === null ? null : colonnaPeso,
    };
  }

  /** The first words of the row: figures and codes may stand before them. */
  get primoTesto(): string {
    const celle = this.colonnePiene.map((colonna) => cellAt(this.grid, this.riga, colonna));
    const parole = celle.find(
      (cella) => cella.tipo === "testo" && parseNumero(cella.valore) === null && !CODICE.test(cella.valore),
    );
    return parole?.tipo === "testo" ? parole.valore : "";
  }

  /** Columns of the block with content of their own, from the left. */
  get colonnePiene(): readonly number[] {
    return (this.piene ??= this.findColonnePiene());
  }

  private findColonnePiene(): readonly number[] {
    const { da, a } = this.blocco.testa;
    const piene: number[] = [];
    const fine = Math.min(a + 1, this.grid.celle[this.riga]?.length ?? 0);
    for (let colonna = da; colonna < fine; colonna++) {
      const cella = this.unioni.ownAt(this.riga, colonna);
      if (cella.tipo !== "vuota" && (cella.tipo !== "testo" || cella.valore.trim() !== "")) piene.push(colonna);
    }
    return piene;
  }

  /**
   * The only text of the row. Header words and titles of the page at its right do not count: a merged "Consuntivo 2020"
   * comes down to the header from there (Firenze).
   */
  get testoSolo(): TestoSolo | null {
    if (this.solo === undefined) this.solo = this.findTestoSolo();
    return this.solo;
  }

  private findTestoSolo(): TestoSolo | null {
    const [colonna, ...altre] = this.colonnePiene;
    if (colonna === undefined) return null;
    const cella = cellAt(this.grid, this.riga, colonna);
    if (cella.tipo !== "testo" || !altre.every((altra) => this.isDiTesta(altra))) return null;
    const area = this.unioni.areaAt(this.riga, colonna);
    return { colonna, testo: cella.valore.trim(), finoA: colonna + (area?.colonne ?? 1) - 1 };
  }

  /** The only text of a row that has a weight, and perhaps a SAL, besides it: a banner that weighs what is below. */
  get testoPesato(): TestoSolo | null {
    if (this.peso === null) return null;
    const figure = [this.colonnaOf("peso"), this.colonnaOf("sal")];
    const [colonna, ...altre] = this.colonnePiene.filter((una) => !figure.includes(una));
    const cella = colonna === undefined ? CELLA_VUOTA : cellAt(this.grid, this.riga, colonna);
    if (colonna === undefined || cella.tipo !== "testo" || altre.length > 0) return null;
    return { colonna, testo: cella.valore.trim(), finoA: colonna };
  }

  /** A name may begin as a title or a header word does: in the column of the names it is one. */
  private isDiTesta(colonna: number): boolean {
    const cella = cellAt(this.grid, this.riga, colonna);
    const ruolo = this.blocco.colonne.find((una) => una.colonna === colonna)?.ruolo ?? null;
    if (cella.tipo !== "testo" || ruolo === "indicatore") return false;
    const detto = roleOf(cella.valore);
    return isTitolo(cella.valore) || (detto?.isDebole === false && (ruolo === null || detto.ruolo === ruolo));
  }

  /** "Codice: | 01_01_02": a label and what stands beside it. */
  get etichetta(): { readonly etichetta: string; readonly valore: string } | null {
    const [prima, seconda] = this.colonnePiene.map((colonna) => cellAt(this.grid, this.riga, colonna));
    const etichetta = prima?.tipo === "testo" ? etichettaOf(prima.valore) : null;
    if (etichetta === null) return null;
    return {
      etichetta,
      valore: seconda === undefined || seconda.tipo === "vuota" ? "" : String(seconda.valore).trim(),
    };
  }
}

import type { Cella } from "../domain/Cella";
import { parseNumero } from "../domain/parseNumero";
import type { RuoloColonna } from "./Cruscotto";
import type { Blocco } from "./findBlocchi";
import { cellAt, type SheetGrid } from "./SheetGrid";
import type { Unioni } from "./Unioni";

/** One row of a block, asked by role instead of by column. */
export class RigaLetta {
  constructor(
    private readonly grid: SheetGrid,
    private readonly unioni: Unioni,
    private readonly blocco: Blocco,
    readonly riga: number,
  ) {}

  colonnaOf(ruolo: RuoloColonna): number | null {
    return this.blocco.colonne.find((colonna) => colonna.ruolo === ruolo)?.colonna ?? null;
  }

  cella(ruolo: RuoloColonna): Cella {
    const colonna = this.colonnaOf(ruolo);
    return colonna === null ? { tipo: "vuota" } : this.unioni.ownAt(this.riga, colonna);
  }

  formula(ruolo: RuoloColonna): string {
    const colonna = this.colonnaOf(ruolo);
    return colonna === null ? "" : (this.grid.formule[this.riga]?.[colonna] ?? "");
  }

  /** The words of a cell; numbers that stand for a code or a name are taken as words too. */
  testo(ruolo: RuoloColonna): string {
    const cella = this.cella(ruolo);
    return cella.tipo === "vuota" ? "" : String(cella.valore).trim();
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

  /** The weight as the cell holds it: a number, or a text that is one. */
  get peso(): number | null {
    const cella = this.cella("peso");
    if (cella.tipo === "numero") return cella.valore;
    return cella.tipo === "testo" ? (parseNumero(cella.valore)?.valore ?? null) : null;
  }

  get isPesoTestuale(): boolean {
    return this.cella("peso").tipo === "testo";
  }

  /** Columns with content of their own, from the left. */
  get colonnePiene(): readonly number[] {
    return (this.grid.celle[this.riga] ?? []).flatMap((_, colonna) => {
      const cella = this.unioni.ownAt(this.riga, colonna);
      return cella.tipo === "vuota" || (cella.tipo === "testo" && cella.valore.trim() === "") ? [] : [colonna];
    });
  }

  /** The only text of the row, when nothing else stands on it. */
  get testoSolo(): { readonly colonna: number; readonly testo: string; readonly finoA: number } | null {
    const [colonna, ...altre] = this.colonnePiene;
    if (colonna === undefined || altre.length > 0) return null;
    const cella = cellAt(this.grid, this.riga, colonna);
    if (cella.tipo !== "testo") return null;
    const area = this.unioni.areaAt(this.riga, colonna);
    return { colonna, testo: cella.valore.trim(), finoA: colonna + (area?.colonne ?? 1) - 1 };
  }
}

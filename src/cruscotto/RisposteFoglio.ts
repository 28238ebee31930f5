import type { Scrittura } from "../domain/scritturaNumeri";
import type { RuoloColonna } from "./Cruscotto";

/** A row that is no indicator; without a column, on every cruscotto of the sheet. */
export interface RigaEsclusa {
  readonly riga: number;
  readonly colonna: number | null;
}

/** What the user answered about a sheet as a whole; it beats what the words say. Rows and columns are 0-based. */
export interface RisposteFoglio {
  readonly colonne: ReadonlyMap<RuoloColonna, number>;
  readonly anno: number | null;
  /** How a column writes its figures. */
  readonly numeri: ReadonlyMap<number, Scrittura>;
  readonly righeEscluse: readonly RigaEsclusa[];
}

export const NESSUNA_RISPOSTA: RisposteFoglio = {
  colonne: new Map(),
  anno: null,
  numeri: new Map(),
  righeEscluse: [],
};

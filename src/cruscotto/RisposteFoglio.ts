import type { Lettura } from "../domain/metodo/Politica";
import type { Scrittura } from "../domain/numeri/scritturaNumeri";
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
  /** What was answered about other sheets of the body; what is answered about this one beats it. */
  readonly letture?: readonly Lettura[];
}

export const NESSUNA_RISPOSTA: RisposteFoglio = {
  colonne: new Map(),
  anno: null,
  numeri: new Map(),
  righeEscluse: [],
};

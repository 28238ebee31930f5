import type { RuoloColonna } from "./Cruscotto";

/** What the user answered about a sheet as a whole; it beats what the words say. Rows and columns are 0-based. */
export interface RisposteFoglio {
  readonly colonne: ReadonlyMap<RuoloColonna, number>;
  readonly anno: number | null;
  readonly righeEscluse: ReadonlySet<number>;
}

export const NESSUNA_RISPOSTA: RisposteFoglio = { colonne: new Map(), anno: null, righeEscluse: new Set() };

import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

let isDone = false;

/**
 * Univer 0.25.1 answers the second comparison of a cell within one calculation from an index of its column, in which 0
 * and "" are the same: `A1=""` becomes true of a zero. Excel compares the cell itself: so does every comparison here.
 */
export function keepComparisonsPlain(): void {
  if (isDone) return;
  isDone = true;
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}

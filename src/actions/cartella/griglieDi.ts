import type { SheetGrid } from "../../cruscotto/griglia/SheetGrid";
import type { LetturaCartella } from "../../excel/leggi/readFogli";
import { PerfError } from "../PerfError";

interface FoglioLetto {
  readonly cartella: LetturaCartella;
  readonly grid: SheetGrid;
}

/** The grids that a plan was made from, by sheet. */
export function griglieDi(fogli: readonly FoglioLetto[]): ReadonlyMap<string, SheetGrid | null> {
  return new Map([
    ...fogli.flatMap(({ cartella }) => [...cartella.altri]),
    ...fogli.map(({ grid }) => [grid.foglio, grid] as const),
  ]);
}

/** Refuses a plan made again that is not the one that was previewed: the sheet has changed since. */
export function requireComePrima(ora: unknown, vista: unknown, foglio: string): void {
  if (JSON.stringify(ora) !== JSON.stringify(vista)) throw new PerfError("foglio-cambiato", { foglio });
}

import type { Nodo } from "../cruscotto/Cruscotto";
import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { groupBy } from "../domain/groupBy";
import type { CelleDiColonna } from "./attesiDi";
import type { CellaGuardata } from "./celleGuardate";
import { isRiferimento, type Pezzo, type Riferimento } from "./pezziDi";

/** A column whose figures a mean gathers: SAL of rows, their weights, their shares, or means of headings. */
export interface Fonte extends CelleDiColonna {
  readonly grid: SheetGrid;
  readonly colonna: number;
  readonly ruolo: CellaGuardata["che"] | "media";
  /** The headings of the cruscotto it belongs to, parents before children. */
  readonly albero: readonly Nodo[];
  readonly perRiga: ReadonlyMap<number, CellaGuardata>;
  /** The rows of its cells, in order. */
  readonly posti: readonly number[];
}

export function fonteDi(
  celle: readonly CellaGuardata[],
  di: Pick<Fonte, "grid" | "colonna" | "ruolo" | "albero">,
): Fonte {
  return {
    ...di,
    righe: celle.filter((una) => una.di.tipo === "riga"),
    nodi: celle.filter((una) => una.di.tipo === "nodo"),
    totali: celle.filter((una) => una.di.tipo === "totale"),
    perRiga: new Map(celle.map((una) => [una.riga, una])),
    posti: celle.map(({ riga }) => riga).sort((a, b) => a - b),
  };
}

/** The columns of a sheet that are looked at, each with its cells. */
export function fontiDi(celle: readonly CellaGuardata[], grid: SheetGrid, albero: readonly Nodo[]): readonly Fonte[] {
  return [...groupBy(celle, ({ colonna }) => colonna)].map(([colonna, sue]) =>
    fonteDi(sue, { grid, colonna, ruolo: sue[0].che, albero }),
  );
}

/** The first place of a list in order that is not below a row. */
function primoDa(posti: readonly number[], riga: number): number {
  let [da, a] = [0, posti.length];
  while (da < a) {
    const mezzo = (da + a) >> 1;
    if ((posti[mezzo] ?? 0) < riga) da = mezzo + 1;
    else a = mezzo;
  }
  return da;
}

const isIn = ({ da, a }: Riferimento, colonna: number) =>
  da.colonna !== null && a.colonna !== null && da.colonna <= colonna && colonna <= a.colonna;

/**
 * How many rows of a column a formula takes.
 * @param foglio the sheet that the formula stands on
 */
export function quanteNeLegge(pezzi: readonly Pezzo[], foglio: string, { grid, colonna, posti }: Fonte): number {
  return pezzi
    .filter(isRiferimento)
    .filter((uno) => !uno.isEsterno && (uno.foglio ?? foglio) === grid.foglio && isIn(uno, colonna))
    .reduce((somma, { da, a }) => somma + primoDa(posti, (a.riga ?? Infinity) + 1) - primoDa(posti, da.riga ?? 0), 0);
}

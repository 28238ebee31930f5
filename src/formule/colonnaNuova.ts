import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { contenutoAt } from "./contenutoAt";
import type { AspettoCopiato, CellaModificata } from "./Modifiche";

/** A column that a command adds to a sheet of the user's: the cells of its header, which look like those beside them. */
export interface ColonnaNuova {
  readonly foglio: string;
  readonly celle: readonly CellaModificata[];
  readonly aspetti: readonly AspettoCopiato[];
}

/**
 * What adding a column changes besides what goes in it.
 * @param intestazioni the cells that bear its words, 0-based
 */
export function colonnaNuova(
  grid: SheetGrid,
  intestazioni: readonly { readonly riga: number; readonly colonna: number }[],
  parole: string,
): ColonnaNuova {
  const { foglio } = grid;
  return {
    foglio,
    celle: intestazioni.map(({ riga, colonna }) => {
      const prima = contenutoAt(grid, riga, colonna);
      return { riga, colonna, prima, dopo: { ...prima, formula: parole } };
    }),
    aspetti: intestazioni.map(({ riga, colonna }) => ({ foglio, riga, colonna, comeColonna: colonna - 1 })),
  };
}

import type { SheetGrid } from "../../cruscotto/griglia/SheetGrid";
import { displayCella } from "../../domain/numeri/displayCella";

/** So many rows of a sheet may hold its titles. */
const RIGHE_TITOLO = 3;

/** The words that stand alone on the first rows: beside others they head a column ("Area | Obiettivo | Target"). */
export function titoliDi(grid: SheetGrid): readonly string[] {
  return grid.celle.slice(0, RIGHE_TITOLO).flatMap((riga) => {
    const detti = new Set(riga.map(displayCella).filter((testo) => testo.trim() !== ""));
    return detti.size === 1 ? [...detti] : [];
  });
}

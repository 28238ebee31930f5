import { cellAt, type SheetGrid } from "../cruscotto/griglia/SheetGrid";
import type { Contenuto } from "./Modifiche";

/** What a cell holds now: its formula, or its constant. */
export function contenutoAt(grid: SheetGrid, riga: number, colonna: number): Contenuto {
  const formula = grid.formule[riga]?.[colonna] ?? "";
  const cella = cellAt(grid, riga, colonna);
  const formato = grid.formati[riga]?.[colonna] ?? "General";
  return { formula: formula || (cella.tipo === "vuota" ? "" : cella.valore), formato };
}

import { CELLA_VUOTA, type Cella } from "../../domain/Cella";
import type { SheetGrid } from "./SheetGrid";

const isBianca = (cella: Cella): boolean => cella.tipo === "testo" && cella.valore.trim() === "";

/**
 * A sheet as people see it: a text of nothing, as exports and formulas leave in their blank cells, is a blank cell. The
 * sheet itself where it has none.
 */
export function senzaBianchi(grid: SheetGrid): SheetGrid {
  if (!grid.celle.some((riga) => riga.some(isBianca))) return grid;
  return { ...grid, celle: grid.celle.map((riga) => riga.map((cella) => (isBianca(cella) ? CELLA_VUOTA : cella))) };
}

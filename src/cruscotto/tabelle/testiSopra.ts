import { displayCella } from "../../domain/numeri/displayCella";
import type { SheetGrid } from "../griglia/SheetGrid";

/** So many rows above a header may hold its title. */
const RIGHE_TITOLO = 3;

/** The texts that stand alone on the rows right above a header, from the top. */
export function testiSopra(grid: SheetGrid, riga: number): readonly string[] {
  const sopra = grid.celle.slice(Math.max(0, riga - RIGHE_TITOLO), riga);
  const testi = sopra.map((celle) => celle.filter(({ tipo }) => tipo === "testo").map(displayCella));
  return testi.filter((uno) => uno.length > 0 && new Set(uno).size === 1).map(([primo = ""]) => primo);
}

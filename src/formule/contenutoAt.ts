import { digitato } from "../cruscotto/griglia/digitato";
import { cellAt, type SheetGrid } from "../cruscotto/griglia/SheetGrid";
import type { Cella } from "../domain/Cella";
import type { Contenuto } from "./Modifiche";

/** A constant as it is written in a cell. */
export function contenutoCostante(cella: Cella): Contenuto["formula"] {
  if (cella.tipo === "vuota") return "";
  return cella.tipo === "testo" ? digitato(cella.valore) : cella.valore;
}

/** What a cell holds now: its formula, or its constant. */
export function contenutoAt(grid: SheetGrid, riga: number, colonna: number): Contenuto {
  const formula = grid.formule[riga]?.[colonna] ?? "";
  const formato = grid.formati[riga]?.[colonna] ?? "General";
  return { formula: formula || contenutoCostante(cellAt(grid, riga, colonna)), formato };
}

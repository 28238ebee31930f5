import { MARCHIO_FOGLIO_PERF } from "../cruscotto/griglia/marchio";
import { cellAt, type SheetGrid } from "../cruscotto/griglia/SheetGrid";

/** The visible sheet where PERF keeps what it must not forget; settings do not survive every tool. */
export const FOGLIO_CORREZIONI = "PERF – correzioni";

/** Columns of that sheet, 0-based; the first rows are its title, its notes and its headers. */
export const COLONNE_CORREZIONI = {
  foglio: 0,
  riga: 1,
  voce: 2,
  percorso: 3,
  descrizione: 4,
  cosa: 5,
  valore: 6,
  formula: 7,
  motivo: 8,
  autore: 9,
} as const;
export const RIGA_INTESTAZIONE_CORREZIONI = 2;

/** What joins the headings above a row in its column "Percorso". */
export const PERCORSO_UNITO = " › ";

/** Whether a sheet holds nothing, or only the title that a write cut short has left: there is nothing on it to keep. */
export function isSenzaNulla({ celle }: SheetGrid): boolean {
  const isTitolo = (riga: number, colonna: number) => riga === 0 && colonna === 0;
  return celle.every((riga, r) => riga.every(({ tipo }, c) => tipo === "vuota" || isTitolo(r, c)));
}

/** Whether a sheet is one that PERF made, by the first words of A1. */
export function isFoglioPerf(grid: SheetGrid): boolean {
  const cella = cellAt(grid, 0, 0);
  return cella.tipo === "testo" && cella.valore.startsWith(MARCHIO_FOGLIO_PERF);
}

import type { Cella } from "../../domain/Cella";
import { CELLA_VUOTA } from "../../domain/Cella";

/** A rectangle of a sheet, 0-based. */
export interface Area {
  readonly riga: number;
  readonly colonna: number;
  readonly righe: number;
  readonly colonne: number;
}

/**
 * What is read of a sheet in one go. Every array starts at A1; rows and columns are 0-based. Days are serials of the
 * 1900 system, whichever the workbook's own is.
 */
export interface SheetGrid {
  readonly foglio: string;
  readonly celle: readonly (readonly Cella[])[];
  /** The formula of each cell in en-US form, "" where the cell holds a constant. */
  readonly formule: readonly (readonly string[])[];
  /** Number-format code of each cell, also of empty ones. */
  readonly formati: readonly (readonly string[])[];
  readonly unioni: readonly Area[];
  readonly isProtetto: boolean;
  /** The rows that are hidden, in order; absent where none is. */
  readonly nascoste?: readonly number[];
  /** The fill of each cell ("#FFFF00", "" for none), where words of the sheet say what a colour means; absent elsewhere. */
  readonly sfondi?: readonly (readonly string[])[];
  /** Its workbook counts days from 1904: so do its formulas. Absent where it does from 1900. */
  readonly is1904?: true;
}

/** The cell at a position, empty outside the read area. */
export function cellAt(grid: SheetGrid, riga: number, colonna: number): Cella {
  return grid.celle[riga]?.[colonna] ?? CELLA_VUOTA;
}

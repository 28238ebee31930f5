import { cellName, MAX_COLUMNS, MAX_ROWS } from "../formule/indirizzo";
import { LIMITI } from "../limiti";
import { PacchettoError } from "../PacchettoError";
import type { FoglioLetto } from "./FoglioLetto";

/** How far a sheet is read: looks that stand further from every value stay in the file and are not looked at. */
export interface Estensione {
  readonly rows: number;
  readonly columns: number;
}

const ROWS_BEYOND = 1_000;
const COLUMNS_BEYOND = 100;
/** A sheet is nearly empty when of so many cells only one holds something. */
const SPARSE = 100;

/**
 * How far a sheet is read.
 * @param sheet the name, for the refusal
 * @throws PacchettoError "troppo-grande" with the sheet and the cell that stretches it so far
 */
export function estensioneOf({ rows }: FoglioLetto, sheet: string): Estensione {
  let last = { row: -1, column: -1 };
  let cells = 0;
  let lowest = { row: -1, column: -1 };
  for (const { cells: line } of rows) {
    for (const { column, formula, row, value } of line) {
      if (formula === null && (value === null || value === "")) continue;
      cells += 1;
      if (row > lowest.row || column > lowest.column) lowest = { row, column };
      last = {
        row: Math.max(last.row, row),
        column: Math.max(last.column, column),
      };
    }
  }
  const area = (last.row + 1) * (last.column + 1);
  const isSparse = area > LIMITI.estensioneVuota && cells < area / SPARSE;
  if (isSparse || area > LIMITI.estensione) {
    throw new PacchettoError("troppo-grande", `${sheet}!${cellName(lowest.row, lowest.column)}`);
  }
  return {
    rows: Math.min(MAX_ROWS, last.row + 1 + ROWS_BEYOND),
    columns: Math.min(MAX_COLUMNS, last.column + 1 + COLUMNS_BEYOND),
  };
}

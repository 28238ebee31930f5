import type { Area } from "../address";

/** An Excel Table: its area with the header, which is there or is not. */
export interface SheetTable {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly hasHeader: boolean;
}

/**
 * What Excel does with formulas written down a column of a table (office-js #2093, #5909): it leaves them, or makes the
 * whole column one "calculated column" with the first or the last of them.
 */
export type TableFill = "never" | "first" | "last";

/** The rows of a table below its header. */
export function bodyOf({ area, hasHeader }: SheetTable): Area {
  return hasHeader ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
}

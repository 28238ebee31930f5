import type { Area } from "../address";
import { intersect } from "../address";
import { HostError } from "../hostError";
import type { RangeRef } from "./RangeRef";
import type { CellNotes } from "./WorkbookContent";

export function isLocked({ sheet }: RangeRef, row: number, column: number): boolean {
  const notes = sheet.worksheet.getCellMatrix().getValue(row, column)?.custom as CellNotes | null | undefined;
  return notes?.unlocked !== true;
}

/** Excel refuses to change a locked cell of a protected sheet. */
export function checkCellsUnlocked(range: RangeRef, area: Area = range.area): void {
  if (!range.book.state(range.sheet).isProtected) return;
  const { rows, columns } = range.sheet.extent();
  const stored = intersect(area, { row: 0, column: 0, rows, columns });
  // Cells the workbook does not even store were never unlocked.
  if (!stored || stored.rows !== area.rows || stored.columns !== area.columns) throw denied(range);
  for (let row = stored.row; row < stored.row + stored.rows; row += 1) {
    for (let column = stored.column; column < stored.column + stored.columns; column += 1) {
      if (isLocked(range, row, column)) throw denied(range);
    }
  }
}

/** Formats, widths, rules and structure of a protected sheet stand still unless its options say otherwise. */
export function checkSheetUnlocked(range: Pick<RangeRef, "book" | "sheet">, option: string): void {
  const { isProtected, protectionOptions } = range.book.state(range.sheet);
  if (isProtected && protectionOptions[option] !== true) throw denied(range);
}

function denied({ sheet }: Pick<RangeRef, "sheet">): HostError {
  return new HostError("AccessDenied", `the worksheet ${sheet.name} is protected`);
}

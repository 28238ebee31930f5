import type { IRange } from "@univerjs/core";
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from "@univerjs/sheets";
import { checkSheetUnlocked } from "../cartella/protection";
import type { RangeRef } from "../cartella/RangeRef";
import { storedArea } from "../cartella/RangeRef";
import { univerRange } from "../cartella/Sheet";

/** Whether the range's rows are hidden: true, false, or null when some are. */
export function rowsHidden(range: RangeRef): boolean | null {
  const { row, rows } = storedArea(range) ?? { row: 0, rows: 0 };
  return same(rows, (index) => !range.sheet.worksheet.getRowRawVisible(row + index));
}

export function columnsHidden(range: RangeRef): boolean | null {
  const { column, columns } = storedArea(range) ?? { column: 0, columns: 0 };
  return same(columns, (index) => !range.sheet.worksheet.getColVisible(column + index));
}

function same(count: number, isHidden: (index: number) => boolean): boolean | null {
  const first = count > 0 && isHidden(0);
  for (let index = 1; index < count; index += 1) if (isHidden(index) !== first) return null;
  return first;
}

export function setRowsHidden(range: RangeRef, isHidden: unknown): void {
  checkSheetUnlocked(range, "allowFormatRows");
  toggle(range, isHidden === true, SetRowHiddenMutation.id, SetRowVisibleMutation.id);
}

export function setColumnsHidden(range: RangeRef, isHidden: unknown): void {
  checkSheetUnlocked(range, "allowFormatColumns");
  toggle(range, isHidden === true, SetColHiddenMutation.id, SetColVisibleMutation.id);
}

function toggle(range: RangeRef, isHidden: boolean, hide: string, show: string): void {
  const ranges: IRange[] = [univerRange(storedArea(range) ?? range.area)];
  range.sheet.run(isHidden ? hide : show, { ranges });
}

import type { IRange } from "@univerjs/core";
import { WrapStrategy } from "@univerjs/core";
import { SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation } from "@univerjs/sheets";
import { displayedText } from "./cellReading";
import { HostError } from "./hostError";
import { checkSheetUnlocked } from "./protection";
import type { RangeRef } from "./RangeRef";
import { storedArea } from "./RangeRef";
import { univerRange } from "./Sheet";

/** Office.js measures in points, Univer in pixels at 96 dpi. */
const PX_PER_POINT = 96 / 72;
const PX_PER_CHARACTER = 7;
const LINE_PX = 20;
const MOST_PX = 255 * PX_PER_CHARACTER;

export function columnWidth(range: RangeRef): number | null {
  const area = storedArea(range) ?? { column: 0, columns: 1 };
  return sameSize(area.columns, (index) =>
    range.sheet.worksheet.getColumnManager().getColumnWidth(area.column + index),
  );
}

export function rowHeight(range: RangeRef): number | null {
  const area = storedArea(range) ?? { row: 0, rows: 1 };
  return sameSize(area.rows, (index) => range.sheet.worksheet.getRowManager().getRowHeight(area.row + index));
}

function sameSize(count: number, sizeOf: (index: number) => number): number | null {
  const first = sizeOf(0);
  for (let index = 1; index < count; index += 1) if (sizeOf(index) !== first) return null;
  return first / PX_PER_POINT;
}

export function setColumnWidth(range: RangeRef, width: unknown): void {
  checkSheetUnlocked(range, "allowFormatColumns");
  resizeColumns(range, pixels(width));
}

export function setRowHeight(range: RangeRef, height: unknown): void {
  checkSheetUnlocked(range, "allowFormatRows");
  resize(
    range,
    SetWorksheetRowHeightMutation.id,
    "rowHeight",
    pixels(height),
    range.sheet.worksheet.getRowManager().getRowHeight(range.area.row),
  );
}

function pixels(points: unknown): number {
  if (typeof points !== "number" || points < 0) throw new HostError("InvalidArgument", "size");
  return Math.round(points * PX_PER_POINT);
}

function resizeColumns(range: RangeRef, width: number): void {
  const before = range.sheet.worksheet.getColumnManager().getColumnWidth(range.area.column);
  resize(range, SetWorksheetColWidthMutation.id, "colWidth", width, before);
}

function resize(range: RangeRef, command: string, key: string, size: number, before: number): void {
  range.sheet.growTo({ ...(storedArea(range) ?? { ...range.area, rows: 1 }) });
  const ranges: IRange[] = [univerRange(storedArea(range) ?? { ...range.area, rows: 1 })];
  range.sheet.runWithUndo(command, { ranges, [key]: size }, () => {
    range.sheet.run(command, { ranges, [key]: before });
  });
}

/** Makes each column as wide as its longest text; an estimate, since there is no font to measure with. */
export function autofitColumns(range: RangeRef): void {
  checkSheetUnlocked(range, "allowFormatColumns");
  const area = storedArea(range);
  if (!area) return;
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    let longest = 0;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const text = displayedText(
        range.sheet.cell(row, column),
        range.sheet.numberFormat(row, column),
        range.book.locale,
      );
      longest = Math.max(longest, text.length);
    }
    const width = Math.min(MOST_PX, (longest + 2) * PX_PER_CHARACTER);
    if (longest > 0) resizeColumns({ ...range, area: { ...area, column, columns: 1 } }, width);
  }
}

/** Makes each row as tall as its wrapped texts; an estimate, since there is no font to measure with. */
export function autofitRows(range: RangeRef): void {
  checkSheetUnlocked(range, "allowFormatRows");
  const area = storedArea(range);
  if (!area) return;
  const rowsByLines = new Map<number, IRange[]>();
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    let lines = 1;
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      lines = Math.max(lines, linesOf(range, row, column));
    }
    const rows = rowsByLines.get(lines) ?? [];
    rowsByLines.set(lines, rows);
    rows.push(univerRange({ ...area, row, rows: 1 }));
  }
  const before = range.sheet.worksheet.getRowManager().getRowHeight(area.row);
  for (const [lines, ranges] of rowsByLines) {
    range.sheet.runWithUndo(SetWorksheetRowHeightMutation.id, { ranges, rowHeight: lines * LINE_PX }, () => {
      range.sheet.run(SetWorksheetRowHeightMutation.id, { ranges, rowHeight: before });
    });
  }
}

/** The lines a cell takes: one, unless it wraps. */
function linesOf({ sheet, book }: RangeRef, row: number, column: number): number {
  if (sheet.style(row, column).tb !== WrapStrategy.WRAP) return 1;
  const text = displayedText(sheet.cell(row, column), sheet.numberFormat(row, column), book.locale);
  const width = sheet.worksheet.getColumnManager().getColumnWidth(column) / PX_PER_CHARACTER;
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length + 2) / width)), 0);
}

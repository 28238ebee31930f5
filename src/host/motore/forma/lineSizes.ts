import type { IRange } from "@univerjs/core";
import { BooleanNumber, WrapStrategy } from "@univerjs/core";
import { SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation } from "@univerjs/sheets";
import { displayedText } from "../celle/cellReading";
import { HostError } from "../hostError";
import { checkSheetUnlocked } from "../cartella/protection";
import type { RangeRef } from "../cartella/RangeRef";
import { storedArea } from "../cartella/RangeRef";
import { univerRange } from "../cartella/Sheet";
import { textWidth, type Letters } from "./letterWidths";

/** Office.js measures in points, Univer in pixels at 96 dpi. */
const PX_PER_POINT = 96 / 72;
const PX_PER_CHARACTER = 7;
const LINE_PX = 20;
/** Letters of this size, in points, are what a line is made for. */
const USUAL_SIZE = 11;
const CELL_PADDING_PX = 6;
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
  resize(range, SetWorksheetRowHeightMutation.id, "rowHeight", pixels(height));
}

function pixels(points: unknown): number {
  if (typeof points !== "number" || points < 0) throw new HostError("InvalidArgument", "size");
  return Math.round(points * PX_PER_POINT);
}

function resizeColumns(range: RangeRef, width: number): void {
  resize(range, SetWorksheetColWidthMutation.id, "colWidth", width);
}

function resize(range: RangeRef, command: string, key: string, size: number): void {
  range.sheet.growTo({ ...(storedArea(range) ?? { ...range.area, rows: 1 }) });
  const ranges: IRange[] = [univerRange(storedArea(range) ?? { ...range.area, rows: 1 })];
  range.sheet.run(command, { ranges, [key]: size });
}

/** Makes each column as wide as its longest text; an estimate, since there is no font to measure with. */
export function autofitColumns(range: RangeRef): void {
  checkSheetUnlocked(range, "allowFormatColumns");
  const area = storedArea(range);
  if (!area) return;
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    let longest = 0;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const text = displayedText(range.sheet.cell(row, column), range.sheet.numberFormat(row, column), range.book);
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
  const rowsByHeight = new Map<number, IRange[]>();
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    let height = LINE_PX;
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      height = Math.max(height, heightOf(range, row, column));
    }
    const rows = rowsByHeight.get(height) ?? [];
    rowsByHeight.set(height, rows);
    rows.push(univerRange({ ...area, row, rows: 1 }));
  }
  for (const [rowHeight, ranges] of rowsByHeight) {
    range.sheet.run(SetWorksheetRowHeightMutation.id, { ranges, rowHeight });
  }
}

/** The height a cell takes: its lines, each as tall as its letters want. */
function heightOf({ sheet, book }: RangeRef, row: number, column: number): number {
  const style = sheet.style(row, column);
  const text = displayedText(sheet.cell(row, column), sheet.numberFormat(row, column), book);
  if (text === "") return LINE_PX;
  const size = style.fs ?? USUAL_SIZE;
  const linePx = Math.max(LINE_PX, Math.round((LINE_PX * size) / USUAL_SIZE));
  if (style.tb !== WrapStrategy.WRAP) return linePx;
  const letters = { size, isBold: style.bl === BooleanNumber.TRUE, font: style.ff ?? "" };
  const width = sheet.worksheet.getColumnManager().getColumnWidth(column) - CELL_PADDING_PX;
  return text.split("\n").reduce((lines, line) => lines + linesOf(line, width, letters), 0) * linePx;
}

/** How many lines a text takes, broken between words; a word longer than a line goes on below. */
function linesOf(text: string, width: number, letters: Letters): number {
  const room = Math.max(textWidth("m", letters), width);
  const space = textWidth(" ", letters);
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const own = textWidth(word, letters);
    const wanted = used === 0 ? own : used + space + own;
    if (wanted <= room) {
      used = wanted;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.max(0, Math.ceil(own / room) - 1);
    used = own % room;
  }
  return lines;
}

import type { Area } from "../address";
import { formatArea, intersect, quoteSheet, splitAddress, areaOf } from "../address";
import { HostError } from "../hostError";
import type { OpenWorkbook } from "./OpenWorkbook";
import type { Sheet } from "./Sheet";
import { areaOfRange } from "./Sheet";

/** A rectangle of cells of the open workbook. */
export interface RangeRef {
  readonly book: OpenWorkbook;
  readonly sheet: Sheet;
  readonly area: Area;
}

export function rangeAddress({ sheet, area }: RangeRef): string {
  return `${quoteSheet(sheet.name)}!${formatArea(area)}`;
}

/** The range of an address, on its own sheet or on the one given; a defined name will do too. */
export function rangeAt(book: OpenWorkbook, sheet: Sheet, address: string): RangeRef {
  const named = book.names.get(address);
  if (named !== undefined) return rangeAt(book, sheet, named.replace(/^=/, "").replaceAll("$", ""));
  const { sheet: name, reference } = splitAddress(address);
  const owner = name === null ? sheet : book.findSheet(name);
  if (!owner || (owner.id !== sheet.id && book.names.size === 0)) throw new HostError("InvalidArgument", address);
  return { book, sheet: owner, area: areaOf(reference) };
}

/** The part of the area that can hold anything: beyond it all cells are empty. */
export function storedArea({ sheet, area }: RangeRef): Area | null {
  const { rows, columns } = sheet.extent();
  return intersect(area, { row: 0, column: 0, rows, columns });
}

/**
 * The smallest rectangle around what is used in an area, or null when nothing is.
 * @param valuesOnly leaves out cells that only carry a format
 */
export function usedArea(range: RangeRef, valuesOnly: boolean): Area | null {
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  const reach = (row: number, column: number): void => {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  };
  const { row, column, rows, columns } = range.area;
  range.sheet.worksheet.getCellMatrix().forValue((cellRow, cellColumn, cell) => {
    if (cellRow < row || cellRow >= row + rows || cellColumn < column || cellColumn >= column + columns) return;
    const hasContent =
      (cell?.v !== undefined && cell.v !== null) || Boolean(cell?.f) || Boolean(cell?.si) || Boolean(cell?.p);
    if (hasContent || (!valuesOnly && cell?.s)) reach(cellRow, cellColumn);
  });
  if (!valuesOnly) {
    for (const merge of range.sheet.merges()) {
      const shared = intersect(areaOfRange(merge), range.area);
      if (!shared) continue;
      reach(shared.row, shared.column);
      reach(shared.row + shared.rows - 1, shared.column + shared.columns - 1);
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Calls back for each cell, row by row. */
export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) visit(row, column);
  }
}

/** What a sheet of Excel holds. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of a sheet, 0-based, its last row and column included. */
export interface Rettangolo {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const A = 65;
const Z = 90;

/** "C" for 2. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(A + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** 2 for "C". */
export function columnIndex(name: string): number {
  let index = 0;
  for (let at = 0; at < name.length; at += 1) index = index * 26 + (name.charCodeAt(at) & ~32) - A + 1;
  return index - 1;
}

/** "C5" for row 4, column 2. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The column of "C5", which may not be read as anything else; -1 where it is no cell. */
export function columnOfCell(cell: string): number {
  let at = 0;
  let code = cell.charCodeAt(0) & ~32;
  while (code >= A && code <= Z) code = cell.charCodeAt((at += 1)) & ~32;
  const column = at === 0 || at > 3 ? -1 : columnIndex(cell.slice(0, at));
  return column < MAX_COLUMNS ? column : -1;
}

const AREA = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** The rectangle of "B2", "B2:D9", "A:C" or "3:5"; null for anything else, also for what lies outside a sheet. */
export function parseArea(reference: string): Rettangolo | null {
  const area = AREA.exec(reference);
  if (area) {
    const [, left = "", top = "", right = left, bottom = top] = area;
    return ordered(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const columns = COLUMNS.exec(reference);
  if (columns) return ordered(0, columnIndex(columns[1] ?? ""), MAX_ROWS - 1, columnIndex(columns[2] ?? ""));
  const rows = ROWS.exec(reference);
  return rows ? ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1) : null;
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): Rettangolo | null {
  const area = {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
  return area.top >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS ? area : null;
}

/** "B2:D9", or "B2" for one cell; whole columns and rows are written as cells too, as merges want them. */
export function areaName({ bottom, left, right, top }: Rettangolo): string {
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

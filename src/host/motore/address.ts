import { HostError } from "./hostError";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of a sheet, 0-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  return Array.from(name).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Splits "'Area 1'!A1:B2" into sheet name (null when none) and reference. */
export function splitAddress(address: string): { sheet: string | null; reference: string } {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return { sheet: null, reference: address };
  const sheet = address.slice(0, bang);
  const isQuoted = sheet.startsWith("'") && sheet.endsWith("'");
  return {
    sheet: isQuoted ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    reference: address.slice(bang + 1),
  };
}

/** The rectangle of "B2", "B2:D9", "A:C" or "3:5", or null when it is none of them. */
function parseReference(reference: string): Area | null {
  const parts = reference.trim().toUpperCase().split(":");
  if (parts.length > 2) return null;
  const [from = "", to = from] = parts;
  const first = corner(from);
  const second = corner(to);
  if (!first || !second || first.kind !== second.kind) return null;
  if (first.kind !== "cell" && parts.length === 1) return null;
  const row = Math.min(first.row, second.row);
  const column = Math.min(first.column, second.column);
  const area: Area = {
    row,
    column,
    rows: first.kind === "column" ? MAX_ROWS : Math.abs(first.row - second.row) + 1,
    columns: first.kind === "row" ? MAX_COLUMNS : Math.abs(first.column - second.column) + 1,
  };
  return isInside(area) ? area : null;
}

function corner(text: string): { kind: "cell" | "row" | "column"; row: number; column: number } | null {
  const cell = CELL.exec(text);
  if (cell) return { kind: "cell", row: Number(cell[2]) - 1, column: columnIndex(cell[1] ?? "") };
  const column = COLUMN.exec(text);
  if (column) return { kind: "column", row: 0, column: columnIndex(column[1] ?? "") };
  const row = ROW.exec(text);
  return row ? { kind: "row", row: Number(row[1]) - 1, column: 0 } : null;
}

/** The rectangle, or InvalidArgument as Excel answers for an address it cannot read. */
export function areaOf(reference: string): Area {
  const area = parseReference(reference);
  if (!area) throw new HostError("InvalidArgument", `address ${reference}`);
  return area;
}

function isInside({ row, column, rows, columns }: Area): boolean {
  return (
    row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS
  );
}

/** A rectangle moved or resized by a method: outside the sheet is InvalidArgument. */
export function checkedArea(area: Area): Area {
  if (!isInside(area)) throw new HostError("InvalidArgument", "range outside the sheet");
  return area;
}

export function formatArea({ row, column, rows, columns }: Area): string {
  const last = `${columnName(column + columns - 1)}${row + rows}`;
  if (rows === MAX_ROWS && columns === MAX_COLUMNS) return `A1:${last}`;
  if (rows === MAX_ROWS) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  if (columns === MAX_COLUMNS) return `${row + 1}:${row + rows}`;
  const first = `${columnName(column)}${row + 1}`;
  return first === last ? first : `${first}:${last}`;
}

export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name.toUpperCase())
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

export function intersect(one: Area, two: Area): Area | null {
  const row = Math.max(one.row, two.row);
  const column = Math.max(one.column, two.column);
  const rows = Math.min(one.row + one.rows, two.row + two.rows) - row;
  const columns = Math.min(one.column + one.columns, two.column + two.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function boundingArea(one: Area, two: Area): Area {
  const row = Math.min(one.row, two.row);
  const column = Math.min(one.column, two.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, two.row + two.rows) - row,
    columns: Math.max(one.column + one.columns, two.column + two.columns) - column,
  };
}

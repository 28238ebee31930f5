import { cellValue, displayedText, valueType } from "./cellReading";
import { numberFormatCategory } from "./numberFormatCategory";
import type { RangeRef } from "../cartella/RangeRef";
import { storedArea } from "../cartella/RangeRef";
import { respelledFormula } from "./respelledFormula";

/** Excel answers null instead of an array above this many cells. */
const MOST_CELLS = 5_000_000;

type CellReader = (range: RangeRef, row: number, column: number) => unknown;

/** A 2-D array with one entry a cell, or null when the range is too large. */
function grid(range: RangeRef, read: CellReader, empty: unknown): unknown[][] | null {
  const { row, column, rows, columns } = range.area;
  if (rows * columns > MOST_CELLS) return null;
  const stored = storedArea(range);
  const lastRow = stored ? stored.row + stored.rows : 0;
  const lastColumn = stored ? stored.column + stored.columns : 0;
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) =>
      row + i < lastRow && column + j < lastColumn ? read(range, row + i, column + j) : empty,
    ),
  );
}

export function values(range: RangeRef): unknown[][] | null {
  return grid(range, ({ book, sheet }, row, column) => cellValue(book.shown(sheet, row, column)), "");
}

export function formulas(range: RangeRef): unknown[][] | null {
  return grid(
    range,
    ({ book, sheet }, row, column) => {
      const formula = sheet.formula(row, column);
      return formula === null ? cellValue(sheet.cell(row, column)) : book.respelled(respelledFormula(formula));
    },
    "",
  );
}

export function valueTypes(range: RangeRef): unknown[][] | null {
  return grid(
    range,
    ({ book, sheet }, row, column) => valueType(book.shown(sheet, row, column), sheet.formula(row, column) !== null),
    "Empty",
  );
}

export function texts(range: RangeRef): unknown[][] | null {
  return grid(
    range,
    ({ sheet, book }, row, column) =>
      displayedText(book.shown(sheet, row, column), sheet.numberFormat(row, column), book),
    "",
  );
}

export function numberFormats(range: RangeRef): unknown[][] | null {
  return grid(range, ({ sheet }, row, column) => sheet.numberFormat(row, column), "General");
}

export function numberFormatCategories(range: RangeRef): unknown[][] | null {
  return grid(range, ({ sheet }, row, column) => numberFormatCategory(sheet.numberFormat(row, column)), "General");
}

/** What is the same in every cell of a range, or null when the cells differ, as Excel answers. */
export function common<T>(range: RangeRef, read: (row: number, column: number) => T): T | null {
  const area = storedArea(range) ?? { ...range.area, rows: 1, columns: 1 };
  const first = read(area.row, area.column);
  const key = JSON.stringify(first);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (JSON.stringify(read(row, column)) !== key) return null;
    }
  }
  return first;
}

import type { Area } from "../address";
import { columnIndex, columnName, intersect } from "../address";
import type { RangeRef } from "../cartella/RangeRef";
import type { CellChanges } from "../cartella/Sheet";
import { CLEARED } from "./typedInput";
import { bodyOf } from "../cartella/SheetTable";

const RELATIVE = /("(?:[^"]|"")*"|'(?:[^']|'')*'!?)|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(.])/g;

/** A formula as it reads so many rows below: as Excel fills it down. */
function filledDown(formula: string, rows: number): string {
  return formula.replace(RELATIVE, (found, quoted, fixedColumn, column, fixedRow, row) => {
    if (quoted !== undefined || fixedRow === "$") return found;
    return `${String(fixedColumn)}${columnName(columnIndex(String(column)))}${Number(row) + rows}`;
  });
}

/**
 * Whether a column of a table holds, beside one cell, what no single formula gives: a constant, or different formulas.
 * There a formula typed in that cell stays alone, as Microsoft's page on calculated columns says of exceptions.
 */
function hasExceptions({ sheet }: RangeRef, body: Area, column: number, besides: number): boolean {
  const rows = Array.from({ length: body.rows }, (_, at) => body.row + at).filter((row) => row !== besides);
  const [first, ...others] = rows.flatMap((row) => {
    const formula = sheet.formula(row, column);
    return formula === null ? [] : [{ row, formula }];
  });
  const isConstant = (row: number) => {
    const content = sheet.cell(row, column)?.v;
    return sheet.formula(row, column) === null && content !== undefined && content !== null && content !== "";
  };
  return (
    rows.some(isConstant) ||
    others.some(({ row, formula }) => first && formula !== filledDown(first.formula, row - first.row))
  );
}

/** Excel's autofill of a table's column, once formulas have been written in it. */
export function fillCalculatedColumns(range: RangeRef): void {
  const { book, sheet, area } = range;
  if (book.tableFill === "never") return;
  const changes: CellChanges = {};
  for (const table of book.state(sheet).tables) {
    const body = bodyOf(table);
    const shared = intersect(body, area);
    if (!shared) continue;
    for (let column = shared.column; column < shared.column + shared.columns; column += 1) {
      const written = Array.from({ length: shared.rows }, (_, at) => shared.row + at).flatMap((row) => {
        const formula = sheet.formula(row, column);
        return formula === null ? [] : [{ row, formula }];
      });
      const isAlone = shared.rows === 1 && hasExceptions(range, body, column, shared.row);
      const source = isAlone ? undefined : book.tableFill === "first" ? written[0] : written.at(-1);
      if (!source) continue;
      for (let row = body.row; row < body.row + body.rows; row += 1) {
        (changes[row] ??= {})[column] = { ...CLEARED, f: filledDown(source.formula, row - source.row) };
      }
    }
  }
  if (Object.keys(changes).length > 0) sheet.setCells(changes);
}

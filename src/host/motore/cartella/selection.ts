import { SetSelectionsOperation } from "@univerjs/sheets";
import type { OpenWorkbook } from "./OpenWorkbook";
import type { RangeRef } from "./RangeRef";
import type { Sheet } from "./Sheet";
import { areaOfRange, univerRange } from "./Sheet";

/** The selected range of the active sheet; A1 until something was selected. */
export function selectedRange(book: OpenWorkbook): RangeRef {
  const sheet = book.activeSheet();
  return { book, sheet, area: selectionOf(book, sheet) };
}

function selectionOf(book: OpenWorkbook, sheet: Sheet): RangeRef["area"] {
  const selections = book.services.selections
    .getWorkbookSelections(sheet.target.unitId)
    .getSelectionsOfWorksheet(sheet.id);
  const last = selections.at(-1);
  return last ? areaOfRange(last.range) : { row: 0, column: 0, rows: 1, columns: 1 };
}

export function activeCell(book: OpenWorkbook): RangeRef {
  const selected = selectedRange(book);
  return { ...selected, area: { ...selected.area, rows: 1, columns: 1 } };
}

/** Selecting a range brings its sheet to the front. */
export function selectRange({ book, sheet, area }: RangeRef): void {
  book.activate(sheet);
  sheet.growTo({ ...area, rows: 1, columns: 1 });
  select(sheet, area);
}

function select(sheet: Sheet, area: RangeRef["area"]): void {
  const range = univerRange(area);
  const primary = {
    startRow: area.row,
    endRow: area.row,
    startColumn: area.column,
    endColumn: area.column,
    actualRow: area.row,
    actualColumn: area.column,
    isMerged: false,
    isMergedMainCell: false,
  };
  sheet.run(SetSelectionsOperation.id, { selections: [{ range, primary, style: null }] });
}

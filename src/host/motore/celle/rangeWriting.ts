import type { ICellData, IStyleData } from "@univerjs/core";
import type { Area } from "../address";
import { HostError } from "../hostError";
import { checkCellsUnlocked, checkSheetUnlocked } from "../cartella/protection";
import type { RangeRef } from "../cartella/RangeRef";
import { forEachCell, storedArea } from "../cartella/RangeRef";
import { checkFormula } from "./checkFormula";
import type { CellChanges } from "../cartella/Sheet";
import { areaOfRange } from "../cartella/Sheet";
import { CLEARED, typedInput } from "./typedInput";
import type { CellNotes } from "../cartella/WorkbookContent";

/** A write larger than this is a mistake of the caller, and would make Univer store a million cells. */
const MOST_CELLS = 5_000_000;

/** Writes `values` or `formulas`: a 2-D array of exactly the range's size, or one scalar for every cell. */
export function writeContents(range: RangeRef, value: unknown): void {
  const changes: CellChanges = {};
  const touched: Area[] = [];
  const names = new Set(range.book.sheets().map(({ name }) => name.toLowerCase()));
  const isSheet = (name: string) => names.has(name.toLowerCase());
  forEachEntry(range.area, value, (entry, row, column) => {
    if (entry === null) return;
    touched.push({ row, column, rows: 1, columns: 1 });
    if (isInsideMerge(range, row, column)) return;
    const cell = typedInput(entry, range.sheet.numberFormat(row, column), range.book.is1904);
    if (typeof cell.f === "string") checkFormula(cell.f, isSheet);
    put(changes, row, column, cell);
  });
  for (const cell of touched) checkCellsUnlocked(range, cell);
  range.sheet.setCells(changes);
}

export function writeNumberFormats(range: RangeRef, value: unknown): void {
  checkSheetUnlocked(range, "allowFormatCells");
  const styles = new Map<string, IStyleData>();
  mergeStyles(range, (give) => {
    forEachEntry(boundedArea(range), value, (entry, row, column) => {
      if (entry === null) return;
      if (typeof entry !== "string") throw new HostError("InvalidArgument", "numberFormat");
      const style = styles.get(entry) ?? { n: entry === "General" || entry === "" ? null : { pattern: entry } };
      styles.set(entry, style);
      give(row, column, style);
    });
  });
}

/** Gives every cell of the range the same part of a style. */
export function writeStyle(range: RangeRef, style: IStyleData): void {
  checkSheetUnlocked(range, "allowFormatCells");
  mergeStyles(range, (give) => {
    forEachCell(boundedArea(range), (row, column) => {
      give(row, column, style);
    });
  });
}

/**
 * Gives cells a part of a style each. Univer merges it cell by cell, and slowly: of the cells that look alike and are
 * given the same the first is merged, the others take what came of it.
 * @param forEachStyle the same part is the same object
 */
function mergeStyles(
  range: RangeRef,
  forEachStyle: (give: (row: number, column: number, style: IStyleData) => void) => void,
): void {
  const { sheet } = range;
  const matrix = sheet.worksheet.getCellMatrix();
  const firsts: CellChanges = {};
  const firstsOf = new Map<IStyleData, Map<unknown, () => ICellData["s"]>>();
  const others: (() => void)[] = [];
  forEachStyle((row, column, style) => {
    const cell = matrix.getValue(row, column);
    const before = cell?.s ?? sheet.style(row, column);
    const firstOf = firstsOf.get(style) ?? new Map<unknown, () => ICellData["s"]>();
    firstsOf.set(style, firstOf);
    const after = firstOf.get(before);
    // The runs of a rich text have styles of their own.
    if (!after || cell?.p) {
      put(firsts, row, column, { s: { ...inheritedStyle(range, row, column), ...style } });
      if (!cell?.p) firstOf.set(before, () => matrix.getValue(row, column)?.s);
      return;
    }
    others.push(() => matrix.setValue(row, column, { ...cell, s: after() }));
  });
  sheet.setStyles(firsts);
  for (const take of others) take();
  if (others.length > 0) sheet.setStyles(corners(boundedArea(range)));
}

/** A change of nothing that reaches over a whole area: whoever draws the sheet looks at all of it again. */
function corners({ row, column, rows, columns }: Area): CellChanges {
  const changes: CellChanges = {};
  put(changes, row, column, {});
  put(changes, row + rows - 1, column + columns - 1, {});
  return changes;
}

/** A cell without a style of its own shows its row's or column's: a change comes on top of that. */
function inheritedStyle({ sheet }: RangeRef, row: number, column: number): IStyleData {
  return sheet.worksheet.getCellMatrix().getValue(row, column)?.s ? {} : sheet.style(row, column);
}

/** A format given to whole columns or rows goes as far as the sheet's cells do. */
function boundedArea(range: RangeRef): Area {
  const { rows, columns } = range.area;
  return rows * columns > MOST_CELLS ? (storedArea(range) ?? range.area) : range.area;
}

export function writeNotes(range: RangeRef, notesOf: (notes: CellNotes) => CellNotes): void {
  const changes: CellChanges = {};
  forEachCell(boundedArea(range), (row, column) => {
    const cell = range.sheet.worksheet.getCellMatrix().getValue(row, column);
    const notes = notesOf((cell?.custom ?? {}) as CellNotes);
    put(changes, row, column, { custom: Object.keys(notes).length === 0 ? null : { ...notes } });
  });
  range.sheet.setStyles(changes);
}

/** `Range.clear`: everything, formats, contents or hyperlinks. */
export function clearRange(range: RangeRef, applyTo: unknown): void {
  const isAll = applyTo === null || applyTo === undefined || applyTo === "All";
  const isContents = isAll || applyTo === "Contents";
  const isFormats = isAll || applyTo === "Formats";
  if (!isContents && !isFormats) throw new HostError("ApiNotFound", `Range.clear(${JSON.stringify(applyTo)})`);
  checkCellsUnlocked(range, storedArea(range) ?? range.area);
  const area = storedArea(range);
  if (!area) return;
  const changes: CellChanges = {};
  range.sheet.worksheet.getCellMatrix().forValue((row, column) => {
    const isIn =
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
    if (!isIn) return;
    put(changes, row, column, isAll ? null : { ...(isContents ? CLEARED : {}), ...(isFormats ? { s: null } : {}) });
  });
  if (isContents) range.sheet.setCells(changes);
  else range.sheet.setStyles(changes);
}

function forEachEntry(area: Area, value: unknown, visit: (entry: unknown, row: number, column: number) => void): void {
  if (area.rows * area.columns > MOST_CELLS) throw new HostError("InvalidArgument", "too many cells to write");
  if (!Array.isArray(value)) {
    forEachCell(area, (row, column) => {
      visit(value, row, column);
    });
    return;
  }
  const rows: readonly unknown[] = value;
  if (rows.length !== area.rows) throw wrongSize(area);
  rows.forEach((cells, row) => {
    if (!Array.isArray(cells) || cells.length !== area.columns) throw wrongSize(area);
    cells.forEach((entry: unknown, column) => {
      visit(entry, area.row + row, area.column + column);
    });
  });
}

function wrongSize({ rows, columns }: Area): HostError {
  return new HostError("InvalidArgument", `the array must be ${rows} by ${columns}`);
}

/** Excel drops what is written to a merged cell other than the first. */
function isInsideMerge({ sheet }: RangeRef, row: number, column: number): boolean {
  const merge = sheet.worksheet.getMergedCell(row, column);
  if (!merge) return false;
  const anchor = areaOfRange(merge);
  return anchor.row !== row || anchor.column !== column;
}

function put(changes: CellChanges, row: number, column: number, cell: ICellData | null): void {
  (changes[row] ??= {})[column] = cell;
}

import type {
  ICellData,
  IColumnData,
  IRange,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Nullable,
} from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { Cell, Worksheet } from "exceljs";
import { columnName, formatArea } from "../host/motore/address";
import { numberFormatCategory } from "../host/motore/numberFormatCategory";
import { areaOfRange } from "../host/motore/Sheet";
import { contentKey, writeContent } from "./cellToFile";
import { forEachFileCell, forEachRow, viewsOf } from "./excelSheet";
import { columnCharacters, rowPoints } from "./fileSizes";
import { DAYS_1904 } from "./serial";
import { argb, writeLock, writeStyle } from "./styleToFile";

export type SheetData = Partial<IWorksheetData>;
type Styles = IWorkbookData["styles"];

/** A sheet as it was read and as it is now; a new sheet was empty. */
export interface SheetChange {
  readonly before: SheetData;
  readonly beforeStyles: Styles;
  readonly after: SheetData;
  readonly afterStyles: Styles;
  readonly dates1904: boolean;
}

/** Writes what changed on a sheet, and nothing else. */
export function writeSheet(sheet: Worksheet, change: SheetChange): void {
  writeMerges(sheet, change.before.mergeData ?? [], change.after.mergeData ?? []);
  writeCells(sheet, change);
  writeSizes(sheet, change);
  writeView(sheet, change);
}

function writeCells(sheet: Worksheet, change: SheetChange): void {
  const changed = changedCells(change);
  unshareFormulas(sheet, new Set(changed.filter(({ isContent }) => isContent).map(({ address }) => address)));
  for (const { address, data, isContent, isLock, isStyle, styles } of changed) {
    const cell = sheet.getCell(address);
    if (isContent) writeContent(cell, data, change.dates1904 && isDate(styles.after) ? DAYS_1904 : 0);
    if (isStyle) writeStyle(cell, styles.before, styles.after);
    if (isLock) writeLock(cell, data?.custom?.unlocked === true);
  }
}

function isDate({ n }: IStyleData): boolean {
  return numberFormatCategory(n?.pattern ?? "General") === "Date";
}

interface ChangedCell {
  readonly address: string;
  readonly data: Nullable<ICellData>;
  readonly isContent: boolean;
  readonly isStyle: boolean;
  readonly isLock: boolean;
  readonly styles: { readonly before: IStyleData; readonly after: IStyleData };
}

function changedCells({ after, afterStyles, before, beforeStyles }: SheetChange): readonly ChangedCell[] {
  const changed: ChangedCell[] = [];
  const rows = new Set([...Object.keys(before.cellData ?? {}), ...Object.keys(after.cellData ?? {})].map(Number));
  for (const row of [...rows].sort((one, two) => one - two)) {
    const old = before.cellData?.[row] ?? {};
    const now = after.cellData?.[row] ?? {};
    const columns = new Set([...Object.keys(old), ...Object.keys(now)].map(Number));
    for (const column of columns) {
      const was = old[column];
      const data = now[column];
      const styles = { before: resolved(was, beforeStyles), after: resolved(data, afterStyles) };
      const cell: ChangedCell = {
        address: `${columnName(column)}${row + 1}`,
        data,
        styles,
        isContent: contentKey(was) !== contentKey(data),
        isStyle: styleKey(styles.before) !== styleKey(styles.after),
        isLock: (was?.custom?.unlocked === true) !== (data?.custom?.unlocked === true),
      };
      if (cell.isContent || cell.isStyle || cell.isLock) changed.push(cell);
    }
  }
  return changed;
}

function resolved(cell: Nullable<ICellData>, styles: Styles): IStyleData {
  return (typeof cell?.s === "string" ? styles[cell.s] : cell?.s) ?? {};
}

function styleKey(style: IStyleData): string {
  return JSON.stringify(Object.entries(style).sort(([one], [two]) => one.localeCompare(two)));
}

/** Cells filled from one formula refer to the first of them: when that one changes, each gets its own formula. */
function unshareFormulas(sheet: Worksheet, changed: ReadonlySet<string>): void {
  const sharing: { cell: Cell; formula: string }[] = [];
  forEachRow(sheet, (row) => {
    forEachFileCell(row, (cell) => {
      const value = cell.value as { sharedFormula?: string } | null;
      const master = value && typeof value === "object" ? value.sharedFormula : undefined;
      if (master && changed.has(master) && !changed.has(cell.address)) sharing.push({ cell, formula: cell.formula });
    });
  });
  for (const { cell, formula } of sharing) cell.value = { formula, result: cell.result };
}

function writeMerges(sheet: Worksheet, before: readonly IRange[], after: readonly IRange[]): void {
  const old = new Set(before.map((range) => formatArea(areaOfRange(range))));
  const now = new Set(after.map((range) => formatArea(areaOfRange(range))));
  for (const area of old) if (!now.has(area)) sheet.unMergeCells(area);
  // Merging must not give every cell the style of the first: the styles are written apart.
  for (const area of now) if (!old.has(area)) sheet.mergeCellsWithoutStyle(area);
}

function writeSizes(sheet: Worksheet, { after, before }: SheetChange): void {
  const oldColumns = lines<IColumnData>(before.columnData);
  for (const [index, column] of lines<IColumnData>(after.columnData)) {
    const old = oldColumns.get(index);
    if (column.w !== undefined && column.w !== old?.w) sheet.getColumn(index + 1).width = columnCharacters(column.w);
    if ((column.hd ?? 0) !== (old?.hd ?? 0)) sheet.getColumn(index + 1).hidden = column.hd === BooleanNumber.TRUE;
  }
  const oldRows = lines<IRowData>(before.rowData);
  for (const [index, row] of lines<IRowData>(after.rowData)) {
    const old = oldRows.get(index);
    if (row.h !== undefined && row.h !== old?.h) sheet.getRow(index + 1).height = rowPoints(row.h);
    if ((row.hd ?? 0) !== (old?.hd ?? 0)) sheet.getRow(index + 1).hidden = row.hd === BooleanNumber.TRUE;
  }
}

/** Univer's sparse list of rows or columns, by index. */
function lines<T>(data: object | undefined): Map<number, Partial<T>> {
  return new Map(Object.entries((data ?? {}) as Record<string, Partial<T>>).map(([key, line]) => [Number(key), line]));
}

function writeView(sheet: Worksheet, { after, before }: SheetChange): void {
  const freeze = after.freeze ?? { xSplit: 0, ySplit: 0 };
  const isFrozenAnew = freeze.xSplit !== (before.freeze?.xSplit ?? 0) || freeze.ySplit !== (before.freeze?.ySplit ?? 0);
  const grid = (after.showGridlines ?? 1) === BooleanNumber.TRUE;
  const isGridAnew = grid !== ((before.showGridlines ?? 1) === BooleanNumber.TRUE);
  if (isFrozenAnew || isGridAnew) {
    const [first, ...rest] = viewsOf(sheet);
    const panes =
      freeze.xSplit || freeze.ySplit
        ? { state: "frozen", xSplit: freeze.xSplit, ySplit: freeze.ySplit }
        : { state: "normal" };
    const view = { ...first, showGridLines: grid, ...(isFrozenAnew ? panes : {}) };
    sheet.views = [view, ...rest] as Worksheet["views"];
  }
  const colour = after.tabColor ?? "";
  if (colour !== (before.tabColor ?? "") && colour !== "") sheet.properties.tabColor = { argb: argb(colour) };
}

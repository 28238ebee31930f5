import type {
  ICellData,
  IColumnData,
  IObjectArrayPrimitiveType,
  IRowData,
  IStyleData,
  IWorksheetData,
} from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { Cell, Worksheet } from "exceljs";
import { areaOf } from "../host/motore/address";
import { univerRange } from "../host/motore/Sheet";
import type { SheetState } from "../host/motore/WorkbookContent";
import { NEW_SHEET_STATE } from "../host/motore/WorkbookContent";
import { cellFromFile } from "./cellFromFile";
import { forEachFileCell, forEachRow, inside, mergesOf, sheetId, viewsOf } from "./excelSheet";
import { rgbOf, styleFromFile } from "./fileStyle";
import { columnPixels, rowPixels } from "./fileSizes";
import { validationsFromFile } from "./validationsFromFile";

const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;
const DEFAULT_WIDTH = 8.43;
const DEFAULT_HEIGHT = 15;

/** Gives each different style one id, which its cells share. */
export type KeepStyle = (style: IStyleData) => string | null;

export function sheetFromFile(sheet: Worksheet, keepStyle: KeepStyle): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: IObjectArrayPrimitiveType<Partial<IRowData>> = {};
  forEachRow(sheet, (row) => {
    const cells: Record<number, ICellData> = {};
    forEachFileCell(row, (cell) => {
      const s = keepStyle(styleFromFile(cell.style));
      const content = cellFromFile(cell);
      const custom = { ...content.custom, ...(isUnlocked(cell) ? { unlocked: true } : {}) };
      const data = { ...content, ...(s ? { s } : {}), ...(Object.keys(custom).length > 0 ? { custom } : {}) };
      if (Object.keys(data).length > 0) cells[Number(cell.col) - 1] = data;
    });
    if (Object.keys(cells).length > 0) cellData[row.number - 1] = cells;
    const line: Partial<IRowData> = {};
    if (row.height) Object.assign(line, { h: rowPixels(row.height), ia: BooleanNumber.FALSE });
    if (row.hidden) line.hd = BooleanNumber.TRUE;
    if (Object.keys(line).length > 0) rowData[row.number - 1] = line;
  });
  const view = viewsOf(sheet)[0];
  const frozen = view?.state === "frozen" ? { x: view.xSplit ?? 0, y: view.ySplit ?? 0 } : { x: 0, y: 0 };
  return {
    id: sheetId(sheet),
    name: sheet.name,
    cellData,
    rowData,
    columnData: columnsFromFile(sheet, keepStyle),
    mergeData: mergesOf(sheet).map((merge) => univerRange(areaOf(merge))),
    rowCount: Math.max(sheet.rowCount + SPARE_ROWS, 200),
    columnCount: Math.max(sheet.columnCount + SPARE_COLUMNS, 26),
    defaultColumnWidth: columnPixels(sheet.properties.defaultColWidth ?? DEFAULT_WIDTH),
    defaultRowHeight: rowPixels(sheet.properties.defaultRowHeight || DEFAULT_HEIGHT),
    hidden: sheet.state === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: rgbOf(sheet.properties.tabColor) ?? "",
    freeze: { startRow: frozen.y || -1, startColumn: frozen.x || -1, xSplit: frozen.x, ySplit: frozen.y },
  };
}

/** ExcelJS types the protection as never missing; most cells have none. */
function isUnlocked(cell: Cell): boolean {
  const { protection } = cell.style;
  return protection?.locked === false;
}

function columnsFromFile(sheet: Worksheet, keepStyle: KeepStyle): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const columns: IObjectArrayPrimitiveType<Partial<IColumnData>> = {};
  // ExcelJS types the list as never missing; a sheet without column definitions has none.
  const defined = (sheet.columns as Worksheet["columns"] | null) ?? [];
  defined.forEach((column, index) => {
    const s = keepStyle(styleFromFile(column.style ?? {}));
    const data: Partial<IColumnData> = {
      ...(column.width ? { w: columnPixels(column.width) } : {}),
      ...(column.hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(s ? { s } : {}),
    };
    if (Object.keys(data).length > 0) columns[index] = data;
  });
  return columns;
}

/** What Excel keeps of a sheet and Univer does not. */
export function stateFromFile(sheet: Worksheet): SheetState {
  const { sheetProtection } = inside(sheet);
  return {
    ...NEW_SHEET_STATE,
    isProtected: sheetProtection?.sheet === true,
    protectionOptions: allowances(sheetProtection ?? {}),
    isVeryHidden: sheet.state === "veryHidden",
    validations: validationsFromFile(sheet),
  };
}

/** The file says what is locked, Office.js what is allowed; the names are otherwise the same. */
function allowances(protection: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const names = [
    "formatCells",
    "formatColumns",
    "formatRows",
    "insertColumns",
    "insertRows",
    "deleteColumns",
    "deleteRows",
  ];
  return Object.fromEntries(
    names
      .filter((name) => protection[name] === true)
      .map((name) => [`allow${name.charAt(0).toUpperCase()}${name.slice(1)}`, true]),
  );
}

import type { ICellData, ICommandInfo, IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS, areaOf, boundingArea, formatArea, intersect } from "../motore/address";
import type { Area } from "../motore/address";
import type { OpenWorkbook } from "../motore/cartella/OpenWorkbook";
import type { EventEntry } from "./protocol";
import { EVENT } from "./protocol";
import { areaOfRange, entriesOf } from "../motore/cartella/Sheet";
import type { LineShift } from "../motore/regole/shiftValidations";

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly sheet?: { readonly id: string };
  readonly range?: IRange;
}

interface Origin {
  /** Whether an add-in's request is behind the change. */
  readonly isAddin: boolean;
  /** Whether the formula engine only wrote results. */
  readonly isCalculation: boolean;
}

const rows = (area: Area): Area => ({ ...area, column: 0, columns: MAX_COLUMNS });
const columns = (area: Area): Area => ({ ...area, row: 0, rows: MAX_ROWS });

const STRUCTURE: Readonly<Record<string, { readonly changeType: string; readonly whole: (area: Area) => Area }>> = {
  [InsertRowMutation.id]: { changeType: "RowInserted", whole: rows },
  [RemoveRowMutation.id]: { changeType: "RowDeleted", whole: rows },
  [InsertColMutation.id]: { changeType: "ColumnInserted", whole: columns },
  [RemoveColMutation.id]: { changeType: "ColumnDeleted", whole: columns },
};

/** The lines that a command of Univer's makes come or go; null for any other. */
export function lineShiftOf({ id, params }: ICommandInfo): LineShift | null {
  const { range, subUnitId: sheetId = "" } = (params ?? {}) as Params;
  const kind = STRUCTURE[id];
  if (!kind || !range) return null;
  const { column, columns: width, row, rows: height } = areaOfRange(range);
  const isRow = kind.whole === rows;
  const count = (isRow ? height : width) * (kind.changeType.endsWith("Inserted") ? 1 : -1);
  return { sheetId, axis: isRow ? "row" : "column", from: isRow ? row : column, count };
}

/** What Excel would tell a listening add-in about one of Univer's commands: nothing, or one event. */
export function eventsOf({ id, params }: ICommandInfo, origin: Origin): readonly EventEntry[] {
  const { subUnitId: worksheetId = "", cellValue, range, selections, sheet } = (params ?? {}) as Params;
  if (id === SetRangeValuesMutation.id && cellValue && !origin.isCalculation) {
    const area = contentArea(cellValue);
    return area ? changed(worksheetId, formatArea(area), "RangeEdited", origin) : [];
  }
  const structure = STRUCTURE[id];
  if (structure && range) {
    return changed(worksheetId, formatArea(structure.whole(areaOfRange(range))), structure.changeType, origin);
  }
  if (id === SetWorksheetActiveOperation.id) return toAll(EVENT.activated, worksheetId, { worksheetId });
  const last = selections?.at(-1);
  if (id === SetSelectionsOperation.id && last) {
    return toAll(EVENT.selectionChanged, worksheetId, { worksheetId, address: formatArea(areaOfRange(last.range)) });
  }
  if (id === InsertSheetMutation.id && sheet)
    return toWorkbook(EVENT.added, { worksheetId: sheet.id, source: "Local" });
  if (id === RemoveSheetMutation.id) return toWorkbook(EVENT.deleted, { worksheetId, source: "Local" });
  return [];
}

/** Whether a command of Univer's changes only cells with a list to choose from. */
export function isChoice({ id, params }: ICommandInfo, book: OpenWorkbook): boolean {
  const { subUnitId, cellValue } = (params ?? {}) as Params;
  const area = id === SetRangeValuesMutation.id && cellValue ? contentArea(cellValue) : null;
  const sheet = book.findSheet(subUnitId);
  if (!area || !sheet) return false;
  const lists = book.state(sheet).validations.filter(({ rule }) => rule?.kind === "list");
  return lists.some((list) => {
    const shared = intersect(areaOf(list.area), area);
    return shared?.rows === area.rows && shared.columns === area.columns;
  });
}

function changed(worksheetId: string, address: string, changeType: string, { isAddin }: Origin): readonly EventEntry[] {
  return toAll(EVENT.changed, worksheetId, {
    worksheetId,
    address,
    changeType,
    source: "Local",
    triggerSource: isAddin ? "ThisLocalAddin" : "Unknown",
    shiftDirection: "None",
  });
}

/** The rectangle around the cells whose content changes; a change of format only is not a change to Excel. */
function contentArea(cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>): Area | null {
  let area: Area | null = null;
  for (const [row, line] of entriesOf(cells)) {
    for (const [column, cell] of Object.entries(line)) {
      if (cell && cell.v === undefined && cell.f === undefined && cell.p === undefined) continue;
      const one: Area = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      area = area ? boundingArea(area, one) : one;
    }
  }
  return area;
}

function toAll(messageType: number, worksheetId: string, args: object): readonly EventEntry[] {
  return [entry(messageType, worksheetId, args), ...toWorkbook(messageType, args)];
}

function toWorkbook(messageType: number, args: object): readonly EventEntry[] {
  return [entry(messageType, "Workbook", args)];
}

function entry(messageType: number, targetId: string, args: object): EventEntry {
  return { messageCategory: 65536, messageType, targetId, message: JSON.stringify(args) };
}

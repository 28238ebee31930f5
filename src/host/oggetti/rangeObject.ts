import type { Area } from "../motore/address";
import { MAX_COLUMNS, MAX_ROWS, boundingArea, checkedArea, intersect } from "../motore/address";
import { fillCalculatedColumns } from "../motore/celle/calculatedColumns";
import { conditionalFormatsObject } from "./conditionalFormatsObject";
import { dataValidationObject } from "./dataValidationObject";
import { HostError } from "../motore/hostError";
import type { HostObject, OfficeClass } from "../motore/officeClass";
import { hostObject, integerArgument, isHostObject, stringArgument } from "../motore/officeClass";
import type { OpenWorkbook } from "../motore/cartella/OpenWorkbook";
import { rangeAreasObject } from "./rangeAreasObject";
import { rangeFormatObject } from "./rangeFormatObject";
import { columnsHidden, rowsHidden, setColumnsHidden, setRowsHidden } from "../motore/forma/hiddenLines";
import { listedMerges, mergeCells, unmergeCells } from "../motore/celle/merging";
import type { RangeRef } from "../motore/cartella/RangeRef";
import { rangeAddress, rangeAt, usedArea } from "../motore/cartella/RangeRef";
import {
  formulas,
  numberFormatCategories,
  numberFormats,
  texts,
  valueTypes,
  values,
} from "../motore/celle/rangeReading";
import { clearRange, writeContents, writeNotes, writeNumberFormats } from "../motore/celle/rangeWriting";
import { selectRange } from "../motore/cartella/selection";
import { deleteCells, insertCells, moveCells } from "../motore/celle/shiftingCells";
import { tablesOfRange } from "./tablesObject";
import type { CellNotes } from "../motore/cartella/WorkbookContent";

const CLASS: OfficeClass<RangeRef> = {
  name: "Range",
  scalars: {
    address: rangeAddress,
    addressLocal: rangeAddress,
    cellCount: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns),
    columnCount: ({ area }) => area.columns,
    columnHidden: columnsHidden,
    columnIndex: ({ area }) => area.column,
    formulas,
    hidden: (range) => rowsHidden(range) === true || columnsHidden(range) === true,
    hyperlink,
    isEntireColumn: ({ area }) => area.rows === MAX_ROWS,
    isEntireRow: ({ area }) => area.columns === MAX_COLUMNS,
    numberFormat: numberFormats,
    numberFormatCategories,
    rowCount: ({ area }) => area.rows,
    rowHidden: rowsHidden,
    rowIndex: ({ area }) => area.row,
    text: texts,
    valueTypes,
    values,
  },
  setters: {
    columnHidden: setColumnsHidden,
    formulas: writeFormulas,
    hyperlink: setHyperlink,
    numberFormat: writeNumberFormats,
    rowHidden: setRowsHidden,
    values: writeFormulas,
  },
  children: {
    conditionalFormats: conditionalFormatsObject,
    dataValidation: dataValidationObject,
    format: rangeFormatObject,
    worksheet: ({ book, sheet }) => book.make("Worksheet", { book, sheet }),
  },
  methods: {
    _ValidateArraySize: validateArraySize,
    _validateArraySize: validateArraySize,
    calculate: ({ book }) => book.calculation.settle(),
    clear: clearRange,
    delete: deleteCells,
    getBoundingRect: (range, other) => moved(range, boundingArea(range.area, argumentRange(range, other).area)),
    getCell: (range, row, column) =>
      relative(range, integerArgument(row, "row"), integerArgument(column, "column"), 1, 1),
    getColumn: (range, column) => relative(range, 0, integerArgument(column, "column"), range.area.rows, 1),
    getEntireColumn: (range) => moved(range, { ...range.area, row: 0, rows: MAX_ROWS }),
    getEntireRow: (range) => moved(range, { ...range.area, column: 0, columns: MAX_COLUMNS }),
    getIntersection: (range, other) => {
      const shared = intersect(range.area, argumentRange(range, other).area);
      if (!shared) throw new HostError("ItemNotFound", "the ranges do not meet");
      return moved(range, shared);
    },
    getIntersectionOrNullObject: (range, other) => {
      const shared = intersect(range.area, argumentRange(range, other).area);
      return shared && moved(range, shared);
    },
    getLastCell: (range) => relative(range, range.area.rows - 1, range.area.columns - 1, 1, 1),
    getLastColumn: (range) => relative(range, 0, range.area.columns - 1, range.area.rows, 1),
    getLastRow: (range) => relative(range, range.area.rows - 1, 0, 1, range.area.columns),
    getMergedAreasOrNullObject: (range) => {
      const areas = listedMerges(range);
      return areas.length === 0 ? null : rangeAreasObject({ ...range, areas });
    },
    getOffsetRange: (range, rows, columns) =>
      relative(
        range,
        integerArgument(rows, "rowOffset"),
        integerArgument(columns, "columnOffset"),
        range.area.rows,
        range.area.columns,
      ),
    getResizedRange: (range, rows, columns) =>
      relative(
        range,
        0,
        0,
        range.area.rows + integerArgument(rows, "deltaRows"),
        range.area.columns + integerArgument(columns, "deltaColumns"),
      ),
    getTables: tablesOfRange,
    getRow: (range, row) => relative(range, integerArgument(row, "row"), 0, 1, range.area.columns),
    getUsedRange: (range, valuesOnly) => usedRange(range, valuesOnly) ?? relative(range, 0, 0, 1, 1),
    getUsedRangeOrNullObject: usedRange,
    insert: (range, shift) => {
      insertCells(range, shift);
      return rangeObject(range);
    },
    merge: mergeCells,
    moveTo: (range, destination) => {
      moveCells(range, rangeAt(range.book, range.sheet, stringArgument(destination, "destinationRange")).area);
    },
    select: selectRange,
    unmerge: unmergeCells,
  },
  keep: ({ book, sheet, area }) => book.tracked.keep(sheet.id, area),
};

export function rangeObject(range: RangeRef): HostObject {
  return hostObject(CLASS, range);
}

/** What is written down a column of a table may become one formula for the whole of it. */
function writeFormulas(range: RangeRef, value: unknown): void {
  writeContents(range, value);
  const written = Array.isArray(value) ? value.flat() : [value];
  if (written.some((one) => typeof one === "string" && one.startsWith("="))) fillCalculatedColumns(range);
}

/** The range an add-in kept from an earlier request. */
export function rangeByReference(book: OpenWorkbook, id: string): HostObject {
  const tracked = book.tracked.get(id);
  const sheet = tracked && book.findSheet(tracked.sheetId);
  if (!tracked || !sheet) throw new HostError("InvalidReference", id);
  return rangeObject({ book, sheet, area: tracked.area });
}

function moved(range: RangeRef, area: Area): HostObject {
  return rangeObject({ ...range, area: checkedArea(area) });
}

function relative(range: RangeRef, row: number, column: number, rows: number, columns: number): HostObject {
  return moved(range, { row: range.area.row + row, column: range.area.column + column, rows, columns });
}

function usedRange(range: RangeRef, valuesOnly: unknown): HostObject | null {
  const area = usedArea(range, valuesOnly === true);
  return area && moved(range, area);
}

/** A range given as an argument, by object or by address, on the same sheet. */
export function argumentRange(range: RangeRef, other: unknown): RangeRef {
  if (isHostObject(other) && other.className === "Range") {
    const ref = other.self as RangeRef;
    if (ref.sheet.id === range.sheet.id) return ref;
    throw new HostError("InvalidArgument", "the ranges are on different sheets");
  }
  if (typeof other !== "string") throw new HostError("InvalidArgument", "range");
  return rangeAt(range.book, range.sheet, other);
}

function validateArraySize({ area }: RangeRef, rows: unknown, columns: unknown): void {
  if (rows !== area.rows || columns !== area.columns) {
    throw new HostError("InvalidArgument", `the array must be ${area.rows} by ${area.columns}`);
  }
}

function hyperlink({ sheet, area }: RangeRef): unknown {
  const notes = sheet.worksheet.getCellMatrix().getValue(area.row, area.column)?.custom as CellNotes | null | undefined;
  return notes?.hyperlink ?? null;
}

function setHyperlink(range: RangeRef, value: unknown): void {
  if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument", "hyperlink");
  const link = value as Readonly<Record<string, unknown>>;
  writeNotes(range, (notes) => ({ ...notes, hyperlink: link }));
  if (typeof link.textToDisplay === "string") writeContents(range, link.textToDisplay);
}

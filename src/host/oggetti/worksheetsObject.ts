import { HostError } from "../motore/hostError";
import type { HostObject, OfficeClass } from "../motore/officeClass";
import { hostObject } from "../motore/officeClass";
import type { OpenWorkbook } from "../motore/cartella/OpenWorkbook";
import type { Sheet } from "../motore/cartella/Sheet";
import { addSheet } from "./sheetStructure";
import { eventRegistrations, worksheetObject } from "./worksheetObject";

function listed(book: OpenWorkbook, visibleOnly: unknown): readonly Sheet[] {
  return book.sheets().filter((sheet) => visibleOnly !== true || !sheet.worksheet.isSheetHidden());
}

function nth(book: OpenWorkbook, visibleOnly: unknown, index: number): HostObject {
  const sheet = listed(book, visibleOnly).at(index);
  if (!sheet) throw new HostError("ItemNotFound", "worksheet");
  return worksheetObject(book, sheet);
}

const CLASS: OfficeClass<OpenWorkbook> = {
  name: "WorksheetCollection",
  items: (book) => book.sheets().map((sheet) => worksheetObject(book, sheet)),
  item: (book, key) => worksheetObject(book, book.sheet(key)),
  methods: {
    ...eventRegistrations([
      "Activated",
      "Added",
      "Calculated",
      "DataChanged",
      "Deactivated",
      "Deleted",
      "SelectionChanged",
    ]),
    add: (book, name) => worksheetObject(book, addSheet(book, name)),
    getActiveWorksheet: (book) => worksheetObject(book, book.activeSheet()),
    getCount: (book, visibleOnly) => listed(book, visibleOnly).length,
    getFirst: (book, visibleOnly) => nth(book, visibleOnly, 0),
    getItem: (book, key) => worksheetObject(book, book.sheet(key)),
    getItemOrNullObject: (book, key) => {
      const sheet = book.findSheet(key);
      return sheet && worksheetObject(book, sheet);
    },
    getLast: (book, visibleOnly) => nth(book, visibleOnly, -1),
  },
};

export function worksheetsObject(book: OpenWorkbook): HostObject {
  return hostObject(CLASS, book);
}

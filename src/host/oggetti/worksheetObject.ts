import { SetTabColorMutation, ToggleGridlinesMutation } from "@univerjs/sheets";
import { WHOLE_SHEET, checkedArea } from "../motore/address";
import { chartsObject } from "./chartsObject";
import { colour, shownColour } from "../motore/forma/colours";
import { freezePanesObject } from "./freezePanesObject";
import type { HostObject, OfficeClass } from "../motore/officeClass";
import { hostObject, integerArgument, stringArgument } from "../motore/officeClass";
import type { OpenWorkbook } from "../motore/cartella/OpenWorkbook";
import { pageBreaksObject } from "./pageBreaksObject";
import { pageLayoutObject } from "./pageLayoutObject";
import type { RangeRef } from "../motore/cartella/RangeRef";
import { rangeAt } from "../motore/cartella/RangeRef";
import { rangeObject } from "./rangeObject";
import type { Sheet } from "../motore/cartella/Sheet";
import type { SheetRef } from "../motore/cartella/SheetRef";
import { deleteSheet, moveSheet, renameSheet, setVisibility, visibilityOf } from "./sheetStructure";
import { tablesObject } from "./tablesObject";
import { worksheetProtectionObject } from "./worksheetProtectionObject";

const CLASS: OfficeClass<SheetRef> = {
  name: "Worksheet",
  scalars: {
    id: ({ sheet }) => sheet.id,
    name: ({ sheet }) => sheet.name,
    position: ({ book, sheet }) => book.sheets().findIndex(({ id }) => id === sheet.id),
    showGridlines: ({ sheet }) => !sheet.worksheet.hasHiddenGridlines(),
    tabColor: ({ sheet }) => shownColour(sheet.worksheet.getTabColor()) ?? "",
    visibility: visibilityOf,
  },
  setters: {
    name: renameSheet,
    position: moveSheet,
    // The library itself spells the setter like this.
    gridlines: showGridlines,
    showGridlines,
    tabColor: ({ sheet }, value) => {
      sheet.run(SetTabColorMutation.id, { color: value === "" ? "" : colour(value) });
    },
    visibility: setVisibility,
  },
  children: {
    charts: chartsObject,
    freezePanes: freezePanesObject,
    horizontalPageBreaks: pageBreaksObject,
    pageLayout: pageLayoutObject,
    protection: worksheetProtectionObject,
    tables: tablesObject,
  },
  methods: {
    ...eventRegistrations([
      "DataChanged",
      "SelectionChanged",
      "Activated",
      "Deactivated",
      "Calculated",
      "FormatChanged",
    ]),
    activate: ({ book, sheet }) => {
      book.activate(sheet);
    },
    calculate: ({ book }) => book.calculation.settle(),
    delete: deleteSheet,
    getCell: (ref, row, column) =>
      rangeObject({
        ...ref,
        area: checkedArea({
          row: integerArgument(row, "row"),
          column: integerArgument(column, "column"),
          rows: 1,
          columns: 1,
        }),
      }),
    getRange: (ref, address) => rangeObject(addressed(ref, address)),
    getRangeByIndexes: (ref, row, column, rows, columns) =>
      rangeObject({
        ...ref,
        area: checkedArea({
          row: integerArgument(row, "startRow"),
          column: integerArgument(column, "startColumn"),
          rows: integerArgument(rows, "rowCount"),
          columns: integerArgument(columns, "columnCount"),
        }),
      }),
    getUsedRange: (ref, valuesOnly) => rangeObject({ ...ref, area: WHOLE_SHEET }).call("getUsedRange", [valuesOnly]),
    getUsedRangeOrNullObject: (ref, valuesOnly) =>
      rangeObject({ ...ref, area: WHOLE_SHEET }).call("getUsedRangeOrNullObject", [valuesOnly]),
  },
  identity: ({ sheet }) => ({ Id: sheet.id, Name: sheet.name }),
};

function showGridlines({ sheet }: SheetRef, value: unknown): void {
  sheet.run(ToggleGridlinesMutation.id, { showGridlines: value === true ? 1 : 0 });
}

export function worksheetObject(book: OpenWorkbook, sheet: Sheet): HostObject {
  return hostObject(CLASS, { book, sheet });
}

function addressed(ref: SheetRef, address: unknown): RangeRef {
  if (address === undefined || address === null) return { ...ref, area: WHOLE_SHEET };
  return rangeAt(ref.book, ref.sheet, stringArgument(address, "address"));
}

/** The client library announces its listeners; the host sends every event and the library picks. */
export function eventRegistrations(names: readonly string[]): Record<string, () => void> {
  return Object.fromEntries(
    names.flatMap((name) => [
      [`_Register${name}Event`, nothing],
      [`_Unregister${name}Event`, nothing],
    ]),
  );
}

function nothing(): void {
  return undefined;
}

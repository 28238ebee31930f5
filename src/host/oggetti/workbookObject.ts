import { functionsObject } from "./functionsObject";
import { namesObject } from "./namesObject";
import type { HostObject, OfficeClass } from "../motore/officeClass";
import { hostObject } from "../motore/officeClass";
import type { OpenWorkbook } from "../motore/cartella/OpenWorkbook";
import { rangeObject } from "./rangeObject";
import { activeCell, selectedRange } from "../motore/cartella/selection";
import { settingsObject } from "./settingsObject";
import { workbookTablesObject } from "./tablesObject";
import { workbookProtectionObject } from "./workbookProtectionObject";
import { eventRegistrations } from "./worksheetObject";
import { worksheetsObject } from "./worksheetsObject";

const WORKBOOK: OfficeClass<OpenWorkbook> = {
  name: "Workbook",
  scalars: {
    isDirty: () => true,
    name: (book) => book.univer.name,
  },
  children: {
    application: (book) => hostObject(APPLICATION, book),
    functions: functionsObject,
    names: namesObject,
    protection: workbookProtectionObject,
    settings: settingsObject,
    tables: workbookTablesObject,
    worksheets: worksheetsObject,
  },
  methods: {
    ...eventRegistrations(["SelectionChanged", "Activated"]),
    getActiveCell: (book) => rangeObject(activeCell(book)),
    getSelectedRange: (book) => rangeObject(selectedRange(book)),
  },
};

const APPLICATION: OfficeClass<OpenWorkbook> = {
  name: "Application",
  scalars: { calculationMode: (book) => book.calculationMode, calculationState: () => "Done" },
  setters: {
    // Formulas are computed in every mode: what another would spare is not worth modelling.
    calculationMode: (book, mode) => {
      book.calculationMode = String(mode);
    },
  },
  methods: {
    calculate: (book) => {
      book.calculation.recalculate();
    },
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export function workbookObject(book: OpenWorkbook): HostObject {
  return hostObject(WORKBOOK, book);
}

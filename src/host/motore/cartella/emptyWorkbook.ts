import { LocaleType } from "@univerjs/core";
import type { WorkbookContent } from "./WorkbookContent";

/** A new workbook with one empty sheet. */
export const EMPTY_WORKBOOK: WorkbookContent = {
  data: {
    id: "cartella",
    name: "Cartel1.xlsx",
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: ["{sheet-1}"],
    sheets: { "{sheet-1}": { id: "{sheet-1}", name: "Foglio1", rowCount: 200, columnCount: 26 } },
  },
  sheets: {},
  settings: {},
  names: {},
  activeSheetId: "{sheet-1}",
};

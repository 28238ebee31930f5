import type { OpenWorkbook } from "./OpenWorkbook";
import type { Sheet } from "./Sheet";

/** A sheet of the open workbook. */
export interface SheetRef {
  readonly book: OpenWorkbook;
  readonly sheet: Sheet;
}

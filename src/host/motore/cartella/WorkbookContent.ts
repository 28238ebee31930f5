import type { IWorkbookData } from "@univerjs/core";
import type { Scorrimento } from "../../../pacchetto/formule/scorrimento";
import type { SheetTable } from "./SheetTable";
import type { SheetValidation } from "../regole/Validation";

/** What Excel keeps of a printed page and Univer does not. */
type PageSetup = Readonly<Record<string, unknown>>;

/** A chart as it was asked for: nothing here draws it. */
export interface SheetChart {
  readonly id: string;
  readonly type: string;
  /** Where its data stand, "A1:B2" on a sheet named by its id. */
  readonly sheetId: string;
  readonly data: string;
  /** It was made on cells that were all hidden then: Excel finds no series there. */
  readonly isEmpty?: true;
  /** What was set, by path from the chart: "title/text", "series/0/gapWidth". */
  readonly set: Readonly<Record<string, unknown>>;
}

/** What Excel keeps of a sheet and Univer does not. */
export interface SheetState {
  readonly isProtected: boolean;
  readonly protectionOptions: Readonly<Record<string, unknown>>;
  readonly isVeryHidden: boolean;
  readonly pageSetup: PageSetup;
  readonly charts: readonly SheetChart[];
  readonly validations: readonly SheetValidation[];
  readonly tables: readonly SheetTable[];
  /** Lines that came and went since the workbook was opened, in order. */
  readonly lines: readonly Scorrimento[];
}

export const NEW_SHEET_STATE: SheetState = {
  isProtected: false,
  protectionOptions: {},
  isVeryHidden: false,
  pageSetup: {},
  charts: [],
  validations: [],
  tables: [],
  lines: [],
};

/** A whole workbook as plain data: Univer's snapshot and, beside it, what Univer has no place for. */
export interface WorkbookContent {
  readonly data: Partial<IWorkbookData>;
  readonly sheets: Readonly<Record<string, SheetState>>;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Defined names and the formula each stands for. */
  readonly names: Readonly<Record<string, string>>;
  readonly activeSheetId: string | null;
  /** Its serials count days from 1904; absent where they do from 1900. */
  readonly is1904?: true;
  /** Opening it starts the add-in; absent where it does not. */
  readonly startup?: "Load";
  /** Absent where formulas are computed as soon as something changes. */
  readonly calculationMode?: "Manual";
}

/** What a cell says about itself that has no place in Univer's cell: kept in its `custom` field. */
export interface CellNotes {
  readonly unlocked?: true;
  readonly hyperlink?: Readonly<Record<string, unknown>>;
}

import type { IWorkbookData } from "@univerjs/core";

/** What Excel keeps of a printed page and Univer does not. */
export type PageSetup = Readonly<Record<string, unknown>>;

/** What Excel keeps of a sheet and Univer does not. */
export interface SheetState {
  readonly isProtected: boolean;
  readonly protectionOptions: Readonly<Record<string, unknown>>;
  readonly isVeryHidden: boolean;
  readonly pageSetup: PageSetup;
}

export const NEW_SHEET_STATE: SheetState = {
  isProtected: false,
  protectionOptions: {},
  isVeryHidden: false,
  pageSetup: {},
};

/** A whole workbook as plain data: Univer's snapshot and, beside it, what Univer has no place for. */
export interface WorkbookContent {
  readonly data: Partial<IWorkbookData>;
  readonly sheets: Readonly<Record<string, SheetState>>;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Defined names and the formula each stands for. */
  readonly names: Readonly<Record<string, string>>;
  readonly activeSheetId: string | null;
}

/** What a cell says about itself that has no place in Univer's cell: kept in its `custom` field. */
export interface CellNotes {
  readonly unlocked?: true;
  readonly hyperlink?: Readonly<Record<string, unknown>>;
}

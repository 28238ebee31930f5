import type { WorkbookContent } from "./WorkbookContent";

/** An .xlsx as `insertWorksheetsFromBase64` needs it. */
export interface OpenedFile {
  readonly content: WorkbookContent;
  /** Names of the sheets with charts, comments, slicers or pivot tables, which Excel on the web refuses to copy. */
  readonly withObjects: readonly string[];
}

/** Opens the bytes of an .xlsx; throws HostError InvalidArgument for what is none. The host itself knows no format of files. */
export type OpenFile = (bytes: Uint8Array) => Promise<OpenedFile>;

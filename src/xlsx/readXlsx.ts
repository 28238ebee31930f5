import { readCartella, type PacchettoLetto } from "../pacchetto/leggi/readCartella";
import { Pacchetto } from "../pacchetto/Pacchetto";
import type { WorkbookContent } from "../host/motore/WorkbookContent";
import { contentOf } from "./contentOf";

/** A workbook read from a file, with the file: changes are written onto it. */
export interface LoadedWorkbook {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly content: WorkbookContent;
  /** What the file says, but for the cells, which are in `content`. */
  readonly cartella: PacchettoLetto;
}

/**
 * Reads an .xlsx or an .xlsm; macros stay in the file and are never run.
 * @throws PacchettoError "non-xlsx", "cifrato", "danneggiato" or "troppo-grande"
 */
export function readXlsx(bytes: Uint8Array, fileName: string): Promise<LoadedWorkbook> {
  return Promise.resolve().then(() => {
    const letta = readCartella(new Pacchetto(bytes));
    const sheets = letta.sheets.map((sheet) => ({ ...sheet, letto: { ...sheet.letto, rows: [] } }));
    return {
      bytes,
      fileName,
      content: contentOf(letta, fileName),
      cartella: { ...letta, sheets },
    };
  });
}

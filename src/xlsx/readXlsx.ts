import { readCartella, type PacchettoLetto } from "../pacchetto/leggi/readCartella";
import { readImpostazioni } from "../pacchetto/leggi/readImpostazioni";
import { Pacchetto } from "../pacchetto/Pacchetto";
import type { WorkbookContent } from "../host/motore/cartella/WorkbookContent";
import { contentOf } from "./contentOf";

/** A workbook read from a file, with the file: changes are written onto it. */
export interface LoadedWorkbook {
  readonly fileName: string;
  /** The add-in whose settings were read: those that change are written back. */
  readonly addIn: string | null;
  readonly bytes: Uint8Array;
  readonly content: WorkbookContent;
  /** What the file says, but for the cells, which are in `content`. */
  readonly cartella: PacchettoLetto;
}

/**
 * Reads an .xlsx or an .xlsm; macros stay in the file and are never run.
 * @param addIn the id of the add-in whose settings are those of the workbook; null for none
 * @throws PacchettoError "non-xlsx", "cifrato", "danneggiato" or "troppo-grande"
 */
export function readXlsx(bytes: Uint8Array, fileName: string, addIn: string | null = null): Promise<LoadedWorkbook> {
  return Promise.resolve().then(() => {
    const pacchetto = new Pacchetto(bytes);
    const letta = readCartella(pacchetto);
    const settings = addIn === null ? {} : readImpostazioni(pacchetto, addIn);
    const sheets = letta.sheets.map((sheet) => ({ ...sheet, letto: { ...sheet.letto, rows: [] } }));
    return {
      bytes,
      fileName,
      addIn,
      content: { ...contentOf(letta, fileName), settings },
      cartella: { ...letta, sheets },
    };
  });
}

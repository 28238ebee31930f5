import { Contatore } from "../limiti";
import type { Pacchetto } from "../Pacchetto";
import { required } from "../xml/decodeText";
import type { FoglioLetto } from "./FoglioLetto";
import { readCharts, type FileChart } from "./readCharts";
import type { StylesRead } from "./readStyles";
import { readStyles } from "./readStyles";
import { readSheet } from "./readSheet";
import { readStrings } from "./readStrings";
import type { ListedSheet, WorkbookRead } from "./readWorkbook";
import { readWorkbook } from "./readWorkbook";
import { relationsOf } from "./relations";

export interface SheetOfFile {
  readonly listed: ListedSheet;
  readonly letto: FoglioLetto;
  readonly charts: readonly FileChart[];
}

/** A workbook as its file says it, with the values and the looks of its cells. */
export interface PacchettoLetto {
  readonly workbook: WorkbookRead;
  readonly styles: StylesRead;
  readonly sheets: readonly SheetOfFile[];
}

/**
 * Reads a whole workbook.
 * @throws PacchettoError that says what the file is instead
 */
export function readCartella(pacchetto: Pacchetto): PacchettoLetto {
  const workbook = readWorkbook(pacchetto);
  const strings = readStrings(pacchetto, workbook.part);
  const counters = {
    celle: new Contatore("celle", workbook.part),
    caratteriFormule: new Contatore("caratteriFormule", workbook.part),
  };
  const sheets = workbook.sheets.map((listed) => {
    const { part } = listed;
    const addresses = new Map(
      relationsOf(pacchetto, part).flatMap(({ id, isExternal, target }) => (isExternal ? [[id, target] as const] : [])),
    );
    const letto = readSheet(required(pacchetto.text(part), part), {
      part,
      strings,
      addresses,
      counters,
    });
    pacchetto.forget(part);
    return { listed, letto, charts: readCharts(pacchetto, part) };
  });
  return { workbook, styles: readStyles(pacchetto, workbook.part), sheets };
}

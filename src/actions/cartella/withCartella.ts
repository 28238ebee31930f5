import { ExcelRifiuto } from "../../excel/ExcelRifiuto";
import { withExcel } from "../../excel/withExcel";
import { PerfError } from "../PerfError";

/** What Excel refused, in words that the user can read. */
export function perfErrorOf(rifiuto: ExcelRifiuto, dati: PerfError["dati"]): PerfError {
  const { motivo, codice, foglio } = rifiuto;
  const suo = foglio === null ? {} : { foglio };
  return new PerfError(motivo, { excel: codice, ...dati, ...suo }, { cause: rifiuto });
}

/** A batch of a command: what Excel refuses becomes a PerfError the user can read. */
export async function withCartella<T>(batch: Parameters<typeof withExcel<T>>[0], foglio = ""): Promise<T> {
  try {
    return await withExcel(batch);
  } catch (error) {
    throw error instanceof ExcelRifiuto ? perfErrorOf(error, { foglio }) : error;
  }
}

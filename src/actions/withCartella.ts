import { ExcelRifiuto } from "../excel/ExcelRifiuto";
import { withExcel } from "../excel/withExcel";
import { PerfError } from "./PerfError";

/** A batch of a command: what Excel refuses becomes a PerfError the user can read. */
export async function withCartella<T>(batch: Parameters<typeof withExcel<T>>[0], foglio = ""): Promise<T> {
  try {
    return await withExcel(batch);
  } catch (error) {
    if (!(error instanceof ExcelRifiuto)) throw error;
    const codice = error.motivo === "foglio-sparito" ? "foglio-cambiato" : error.motivo;
    throw new PerfError(codice, { foglio: error.foglio ?? foglio }, { cause: error });
  }
}

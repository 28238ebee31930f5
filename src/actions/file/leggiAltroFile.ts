import type { AltroFile } from "./altriFile";
import { caricaParte } from "../caricaParte";
import { giornoOf } from "../oggi";
import { PerfError } from "../PerfError";

/**
 * Reads an .xlsx that the user picked, from its own bytes; the open workbook is not touched.
 * @throws PerfError that names the file
 */
export async function leggiAltroFile(file: File): Promise<AltroFile> {
  try {
    if (!/\.xls[xm]$/i.test(file.name)) throw new PerfError("file-non-xlsx");
    const { griglieDelFile } = await caricaParte(() => import(/* webpackChunkName: "pacchetto" */ "./griglieDelFile"));
    const griglie = griglieDelFile(new Uint8Array(await file.arrayBuffer()));
    return { nome: file.name, data: giornoOf(new Date(file.lastModified)), griglie };
  } catch (error) {
    if (!(error instanceof PerfError)) throw error;
    throw new PerfError(error.codice, { ...error.dati, file: file.name, foglio: file.name }, { cause: error });
  }
}

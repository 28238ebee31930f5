import { fogliDelFile } from "../actions/fogliDelFile";
import { HostError } from "../host/motore/hostError";
import type { OpenedFile } from "../host/motore/WorkbookFiles";
import { readXlsx } from "../xlsx/readXlsx";
import { PacchettoError } from "../pacchetto/PacchettoError";

/** Opens the .xlsx whose sheets go into the host's workbook, as Excel does. */
export async function openFile(bytes: Uint8Array): Promise<OpenedFile> {
  const { content } = await readXlsx(bytes, "").catch((problem: unknown) => {
    throw problem instanceof PacchettoError
      ? new HostError("InvalidArgument", `base64File: ${problem.codice}`)
      : problem;
  });
  const fogli = await fogliDelFile(bytes);
  return { content, withObjects: fogli.flatMap(({ nome, hasOggetti }) => (hasOggetti ? [nome] : [])) };
}

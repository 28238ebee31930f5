import { readFileSync, statSync } from "node:fs";
import { Inutilizzabile } from "./Inutilizzabile";
import { TESTI } from "./testi";

/** The bytes of a file that was named; a folder, a device or a pipe, which may never end, is refused. */
export function leggiBytes(file: string): Buffer {
  try {
    if (statSync(file).isFile()) return readFileSync(file);
  } catch (error) {
    throw new Inutilizzabile(TESTI.fileAssente(file), { cause: error });
  }
  throw new Inutilizzabile(TESTI.nonFile(file));
}

import { accessSync, constants, existsSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Inutilizzabile } from "./Inutilizzabile";
import { TESTI } from "./testi";

/** Refuses a file that could not be written, before the work that fills it. */
export function requireScrivibile(out: string): void {
  const isPresente = existsSync(out);
  if (isPresente && statSync(out).isDirectory()) throw new Inutilizzabile(TESTI.nonScrivibile(out));
  try {
    accessSync(isPresente ? out : dirname(out), constants.W_OK);
  } catch (error) {
    throw new Inutilizzabile(TESTI.nonScrivibile(out), { cause: error });
  }
}

/** Writes the workbook that was asked for with `--out`. */
export function writeOut(out: string, contenuto: Uint8Array): void {
  try {
    writeFileSync(out, contenuto);
  } catch (error) {
    throw new Inutilizzabile(TESTI.nonScrivibile(out), { cause: error });
  }
}

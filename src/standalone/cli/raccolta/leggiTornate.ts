import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { readGriglie } from "../../../actions/file/griglieDelFile";
import { giornoOf } from "../../../actions/oggi";
import { PacchettoError } from "../../../pacchetto/PacchettoError";
import { leggiScheda } from "../../../raccolta/file/leggiScheda";
import type { FileTornato } from "../../../raccolta/ritorno/raccogli";
import { leggiBytes } from "../leggiBytes";

/** A folder stands for the workbooks in it; those that Excel keeps open leave a file beside them. */
function espandi(nome: string): readonly string[] {
  if (statSync(nome, { throwIfNoEntry: false })?.isDirectory() !== true) return [nome];
  const dentro = readdirSync(nome).filter((uno) => /\.xls[xm]$/i.test(uno) && !uno.startsWith("~$"));
  return dentro.sort().map((uno) => join(nome, uno));
}

/** A file that cannot be read is no scheda: the others are. */
function leggi(file: string): FileTornato {
  const nome = basename(file);
  const bytes = leggiBytes(file);
  try {
    return { file: nome, scheda: leggiScheda(readGriglie(bytes), nome, giornoOf(statSync(file).mtime)) };
  } catch (error) {
    if (!(error instanceof PacchettoError)) throw error;
    return { file: nome, scheda: null };
  }
}

/** The schede that came back. */
export const leggiTornate = (merge: readonly string[]): readonly FileTornato[] => merge.flatMap(espandi).map(leggi);

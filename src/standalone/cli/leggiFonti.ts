import { statSync } from "node:fs";
import { basename } from "node:path";
import type { AltroFile, FontiRelazione } from "../../actions/file/altriFile";
import { readGriglie } from "../../actions/file/griglieDelFile";
import { giornoOf } from "../../actions/oggi";
import { PacchettoError, type CodicePacchetto } from "../../pacchetto/PacchettoError";
import { readXlsx, type LoadedWorkbook } from "../../xlsx/readXlsx";
import { ID_ADDIN } from "../idAddIn";
import { Inutilizzabile } from "./Inutilizzabile";
import { leggiBytes } from "./leggiBytes";
import type { Opzioni } from "./opzioni";
import { TESTI } from "./testi";

const FRASI: Readonly<Record<CodicePacchetto, (file: string, dove: string) => string>> = {
  "non-xlsx": TESTI.nonXlsx,
  cifrato: TESTI.cifrato,
  danneggiato: TESTI.danneggiato,
  "troppo-grande": TESTI.troppoGrande,
};

/** What is wrong with a file, in one line that names it; a defect of ours is as it was. */
function inutilizzabile(error: unknown, file: string): unknown {
  if (!(error instanceof PacchettoError)) return error;
  return new Inutilizzabile(FRASI[error.codice](file, error.dove), { cause: error });
}

/** Reads a workbook; what cannot be read is refused in one line that names the file. */
export async function caricaFile(file: string): Promise<LoadedWorkbook> {
  const bytes = leggiBytes(file);
  try {
    return await readXlsx(bytes, file, ID_ADDIN);
  } catch (error) {
    throw inutilizzabile(error, file);
  }
}

/** Every sheet of another file. */
function leggiAltro(file: string): AltroFile {
  try {
    const griglie = readGriglie(leggiBytes(file));
    return { nome: basename(file), data: giornoOf(statSync(file).mtime), griglie };
  } catch (error) {
    throw inutilizzabile(error, file);
  }
}

/** The other files that were named; what `--against` names is a file where its name ends so, else a sheet. */
export function leggiFonti({ from, against }: Pick<Opzioni, "from" | "against">): FontiRelazione {
  const altri = from.map(leggiAltro);
  if (against === null) return { altri, confronto: null };
  const isFile = /\.xlsx$/i.test(against);
  return {
    altri,
    confronto: isFile ? { file: leggiAltro(against), foglio: null } : { file: null, foglio: against },
  };
}

import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { readAltroFile } from "../excel/readAltroFile";
import type { AltroFile } from "./altriFile";
import { fogliDelFile } from "./fogliDelFile";
import { serialeDi } from "./oggi";
import { PerfError } from "./PerfError";
import { withCartella } from "./withCartella";

/** Another file as it was read, with the sheets that Excel would not copy. */
export interface AltroFileLetto {
  readonly file: AltroFile;
  readonly saltati: readonly string[];
}

/** So many bytes at a time: `String.fromCharCode` takes as many arguments as the stack holds. */
const BLOCCO = 0x8000;

function toBase64(bytes: Uint8Array): string {
  const blocchi: string[] = [];
  for (let da = 0; da < bytes.length; da += BLOCCO) {
    blocchi.push(String.fromCharCode(...bytes.subarray(da, da + BLOCCO)));
  }
  return btoa(blocchi.join(""));
}

/** A formula that points out of its sheet led to something of that file: here only its result means anything. */
function senzaRimandi(grid: SheetGrid): SheetGrid {
  return {
    ...grid,
    formule: grid.formule.map((riga) => riga.map((formula) => (formula.includes("!") ? "" : formula))),
  };
}

async function leggiFogli(file: File, nomi: readonly string[], base64: string): Promise<readonly SheetGrid[]> {
  const griglie = await withCartella((context) => readAltroFile(context, base64, nomi), file.name);
  return griglie.map(senzaRimandi);
}

/** Puts the name of the file in a refusal that does not have it. */
function withNome(error: unknown, nome: string): unknown {
  if (!(error instanceof PerfError)) return error;
  const { foglio, ...dati } = error.dati;
  const fogli = error.codice === "fogli-rimasti" ? { fogli: foglio ?? "" } : {};
  return new PerfError(error.codice, { ...dati, ...fogli, file: nome, foglio: foglio ?? nome }, { cause: error });
}

async function leggi(file: File): Promise<AltroFileLetto> {
  if (!/\.xlsx$/i.test(file.name)) throw new PerfError("file-non-xlsx");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const fogli = await fogliDelFile(bytes);
  const base64 = toBase64(bytes);
  const letto = (griglie: readonly SheetGrid[], saltati: readonly string[]): AltroFileLetto => ({
    file: { nome: file.name, data: serialeDi(new Date(file.lastModified)), griglie },
    saltati,
  });
  const nomiDi = (scelti: typeof fogli) => scelti.map(({ nome }) => nome);
  try {
    return letto(await leggiFogli(file, nomiDi(fogli), base64), []);
  } catch (error) {
    const copiabili = fogli.filter(({ hasOggetti }) => !hasOggetti);
    const isDaRitentare = error instanceof PerfError && error.codice === "file-con-oggetti";
    if (!isDaRitentare || copiabili.length === 0 || copiabili.length === fogli.length) throw error;
    const saltati = nomiDi(fogli.filter(({ hasOggetti }) => hasOggetti));
    return letto(await leggiFogli(file, nomiDi(copiabili), base64), saltati);
  }
}

/**
 * Reads an .xlsx that the user picked; the open workbook is as it was when this ends. Sheets with charts or comments
 * are left out where Excel refuses to copy them.
 * @throws PerfError that names the file
 */
export async function leggiAltroFile(file: File): Promise<AltroFileLetto> {
  try {
    return await leggi(file);
  } catch (error) {
    throw withNome(error, file.name);
  }
}

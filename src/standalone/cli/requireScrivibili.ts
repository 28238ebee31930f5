import { accessSync, constants, existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { Inutilizzabile } from "./Inutilizzabile";
import { leggiBytes } from "./leggiBytes";
import type { Richiesta } from "./opzioni";
import { TESTI } from "./testi";

/** Where a path leads, through every link; of a file that is not there yet, the folder's. */
function meta(file: string): string {
  if (existsSync(file)) return realpathSync(file);
  const cartella = dirname(resolve(file));
  return join(existsSync(cartella) ? realpathSync(cartella) : cartella, basename(file));
}

/** Whether two paths lead to one file: the same name, a link to it, or another name of the same inode. */
export function isStesso(uno: string, altro: string): boolean {
  if (meta(uno) === meta(altro)) return true;
  if (!existsSync(uno) || !existsSync(altro)) return false;
  const [a, b] = [statSync(uno), statSync(altro)];
  return a.dev === b.dev && a.ino === b.ino;
}

/** A Relazione of PERF's that is there already is updated in its place; any other document is refused by its name. */
async function isDaAggiornare(docx: string): Promise<boolean> {
  if (!(statSync(docx, { throwIfNoEntry: false })?.isFile() ?? false)) return false;
  const { naturaDelDocumento } = await import("../../actions/relazione/aggiornaRelazione");
  if ((await naturaDelDocumento(leggiBytes(docx))) === null) throw new Inutilizzabile(TESTI.documentoAltrui(docx));
  return true;
}

const SCRITTURA = 0o222;

/** Refuses a file that stands there already, or where nothing can be written. */
export function requireScrivibile(out: string, force: boolean): void {
  const presente = statSync(out, { throwIfNoEntry: false });
  if (presente && !presente.isFile()) throw new Inutilizzabile(TESTI.nonScrivibile(out));
  if (presente && !force) throw new Inutilizzabile(TESTI.esiste(out));
  // Who may write everywhere is told too that a file was meant to be left as it is.
  if (presente && (presente.mode & SCRITTURA) === 0) throw new Inutilizzabile(TESTI.solaLettura(out));
  const cartella = dirname(meta(out));
  if (!statSync(cartella).isDirectory()) throw new Inutilizzabile(TESTI.nonScrivibile(out));
  accessSync(cartella, constants.W_OK);
}

/** Refuses files that would overwrite what is read or each other, or that could not be written, before the work. */
export async function requireScrivibili(richiesta: Richiesta): Promise<void> {
  const { files, out, docx, template, from, merge, against, politicaFile, force } = richiesta;
  const accanto = [
    ...from,
    ...merge,
    ...(against === null ? [] : [against]),
    ...(politicaFile === null ? [] : [politicaFile]),
    ...(template === null ? [] : [template]),
  ];
  for (const uno of [out, docx]) {
    if (uno === null) continue;
    const letto = [...files, ...accanto].find((file) => isStesso(uno, file));
    if (letto !== undefined) throw new Inutilizzabile(TESTI.stessoFile(uno, letto));
    try {
      requireScrivibile(uno, force || (uno === docx && (await isDaAggiornare(uno))));
    } catch (error) {
      if (error instanceof Inutilizzabile) throw error;
      throw new Inutilizzabile(TESTI.nonScrivibile(uno), { cause: error });
    }
  }
  if (out !== null && docx !== null && isStesso(out, docx)) throw new Inutilizzabile(TESTI.documentoSuFile);
}

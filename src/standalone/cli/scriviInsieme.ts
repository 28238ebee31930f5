import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { Inutilizzabile } from "./Inutilizzabile";
import { TESTI } from "./testi";

export interface FileDaScrivere {
  readonly file: string;
  readonly contenuto: Uint8Array;
}

/** How the bytes reach a new file of the disk. */
export type ScriviNuovo = (file: string, contenuto: Uint8Array, modo: number) => void;

function scriviSuDisco(file: string, contenuto: Uint8Array, modo: number): void {
  const aperto = openSync(file, "wx", modo);
  try {
    for (let scritti = 0; scritti < contenuto.length;) scritti += writeSync(aperto, contenuto, scritti);
    fsyncSync(aperto);
  } finally {
    closeSync(aperto);
  }
}

const PERMESSI = 0o777;
const PERMESSI_NUOVO = 0o666;

/** A name beside a file that nothing else has. */
const accanto = (file: string, cosa: string) => join(dirname(file), `.${basename(file)}.${process.pid}.${cosa}`);

/** The reason in a sentence: a full disk says so. */
const frase = (file: string, error: unknown): string =>
  (error as NodeJS.ErrnoException).code === "ENOSPC" ? TESTI.discoPieno(file) : TESTI.nonScrivibile(file);

/**
 * Writes files whole, all of them or none: each beside its place first, then all are put there. What goes wrong leaves
 * the folder as it was. Nothing is awaited, so that an interruption finds them all written or none.
 */
export function scriviInsieme(files: readonly FileDaScrivere[], scrivi: ScriviNuovo = scriviSuDisco): void {
  const posti = files.map(({ file, contenuto }) => {
    // A link stays a link: what it leads to is written.
    const dove = existsSync(file) ? realpathSync(file) : file;
    return { file, contenuto, dove, nuovo: accanto(dove, "nuovo"), prima: accanto(dove, "prima") };
  });
  const messi: typeof posti = [];
  let ora = "";
  try {
    for (const { file, contenuto, dove, nuovo } of posti) {
      ora = file;
      const modo = statSync(dove, { throwIfNoEntry: false })?.mode ?? PERMESSI_NUOVO;
      scrivi(nuovo, contenuto, modo & PERMESSI);
    }
    for (const posto of posti) {
      ora = posto.file;
      if (existsSync(posto.dove)) linkSync(posto.dove, posto.prima);
      renameSync(posto.nuovo, posto.dove);
      messi.push(posto);
    }
  } catch (error) {
    for (const { dove, prima } of messi) {
      if (existsSync(prima)) renameSync(prima, dove);
      else rmSync(dove, { force: true });
    }
    throw new Inutilizzabile(frase(ora, error), { cause: error });
  } finally {
    for (const { nuovo, prima } of posti) for (const file of [nuovo, prima]) rmSync(file, { force: true });
  }
}

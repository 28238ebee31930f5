import { existsSync, mkdirSync, rmdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { oggi } from "../../../actions/oggi";
import { annoDeiFogli, componiSchede } from "../../../raccolta/scheda/componiSchede";
import type { FoglioRaccolto } from "../../../raccolta/FoglioRaccolto";
import { nomiDeiFile } from "../../../raccolta/scheda/nomiDeiFile";
import type { Ripartizione } from "../../../raccolta/risponde/ripartisci";
import { scriviScheda } from "../../../raccolta/file/scriviScheda";
import { Inutilizzabile } from "../Inutilizzabile";
import { isStesso, requireScrivibile } from "../requireScrivibili";
import { scriviInsieme, type FileDaScrivere } from "../scriviInsieme";
import { TESTI } from "../testi";

interface DoveScrivere {
  readonly collect: string;
  readonly file: string;
  readonly force: boolean;
}

function requireCartella(cartella: string): void {
  const presente = statSync(cartella, { throwIfNoEntry: false });
  if (presente && !presente.isDirectory()) throw new Inutilizzabile(TESTI.nonCartella(cartella));
}

/** Makes a folder for what is written in it; where that fails it is as if it had never been made. */
function inCartella(cartella: string, scrivi: () => void): void {
  const isNuova = !existsSync(cartella);
  try {
    if (isNuova) mkdirSync(cartella);
  } catch (error) {
    throw new Inutilizzabile(TESTI.nonCartella(cartella), { cause: error });
  }
  try {
    scrivi();
  } catch (error) {
    if (isNuova) rmdirSync(cartella);
    throw error;
  }
}

/** Writes the scheda of each responsible in a folder, all of them or none; gives the names of the files. */
export function preparaSchede(
  fogli: readonly FoglioRaccolto[],
  ripartizione: Ripartizione,
  { collect, file, force }: DoveScrivere,
): readonly string[] {
  requireCartella(collect);
  const schede = componiSchede(fogli, ripartizione, oggi());
  if (schede.length === 0) throw new Inutilizzabile(TESTI.nessunaScheda);
  const nomi = nomiDeiFile(
    schede.map(({ responsabile }) => responsabile),
    annoDeiFogli(fogli),
  );
  const files = schede.map((scheda, at): FileDaScrivere => {
    const dove = join(collect, nomi[at] ?? "");
    return { file: dove, contenuto: scriviScheda(scheda) };
  });
  inCartella(collect, () => {
    for (const { file: dove } of files) {
      if (isStesso(dove, file)) throw new Inutilizzabile(TESTI.stessoFile(dove, file));
      requireScrivibile(dove, force);
    }
    scriviInsieme(files);
  });
  return nomi;
}

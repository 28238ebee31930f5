import type { Politica } from "../../domain/metodo/Politica";
import { POLITICHE } from "../../domain/metodo/politicheDegliEnti";
import { readPolitica } from "../../domain/metodo/readPolitica";
import { testoRifiutoPolitica } from "../../texts/politica";
import { Inutilizzabile } from "./Inutilizzabile";
import { leggiBytes } from "./leggiBytes";
import { TESTI } from "./testi";

const readFile = (file: string): string =>
  leggiBytes(file)
    .toString("utf8")
    .replace(/^\uFEFF/, "");

/** The calculation method of `--policy`: the id of a preset, or a file that says how it differs from one. */
export function leggiPolitica(scritta: string): Politica {
  const ids = POLITICHE.map(({ id }) => id);
  const isFile = /\.json$/i.test(scritta);
  if (!isFile && !ids.includes(scritta)) {
    throw new Inutilizzabile(TESTI.valoreSconosciuto("--policy", scritta, [...ids, "FILE.json"]));
  }
  const letta = readPolitica(isFile ? readFile(scritta) : scritta);
  if (!letta.ok) throw new Inutilizzabile(TESTI.politica(scritta, testoRifiutoPolitica(letta.rifiuto, "it")));
  return letta.politica;
}

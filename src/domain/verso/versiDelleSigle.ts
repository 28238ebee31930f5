import type { Verso } from "../Misura";

/**
 * What single letters of one column stand for together, the one for more first: crescente/decrescente, high/low,
 * up/down, alto/basso, aumento/diminuzione, aumento/riduzione, massimizzare/ridurre, positiva/negativa, su/giù. "D" and
 * "I" are not here: diretta and inversa say the contrary of decremento and incremento.
 */
const COPPIE: readonly (readonly [su: string, giu: string])[] = [
  ["c", "d"],
  ["h", "l"],
  ["u", "d"],
  ["a", "b"],
  ["a", "d"],
  ["a", "r"],
  ["m", "r"],
  ["p", "n"],
  ["s", "g"],
];

/**
 * The directions that the two abbreviations of a column state, each by its letter; null where they are no such pair.
 * @param sigle the texts that the column holds, in small letters, each once
 * @example versiDelleSigle(["l", "h"]) //=> Map { "h" => "crescente", "l" => "decrescente" }
 */
export function versiDelleSigle(sigle: readonly string[]): ReadonlyMap<string, Verso> | null {
  const coppia = sigle.length === 2 ? COPPIE.find((una) => una.every((lettera) => sigle.includes(lettera))) : undefined;
  return coppia
    ? new Map<string, Verso>([
        [coppia[0], "crescente"],
        [coppia[1], "decrescente"],
      ])
    : null;
}

/** How wide the letters of Arial are, in thousandths of their size (LiberationSans-Regular, which is as wide). */
const LARGHE: readonly (readonly [lettere: string, larga: number])[] = [
  ["ijl'’", 222],
  [" \u00a0,.;:!|/\\[]ftI", 278],
  ['-()`r"“”·{}', 340],
  ["*°ªº^", 440],
  ["Jcksvxyz", 500],
  ["#$0123456789?L_abdeghnopqu–€«»≤≥", 556],
  ["+<=>~FTZ", 611],
  ["&ABEKPSVXY", 667],
  ["CDHNRUw", 722],
  ["GOQ", 778],
  ["%Mm", 889],
  ["W", 944],
];
/** A sign of another font, or a letter that is not here: as wide as letters are. */
const ALTRA = 1_000;
/** Letters with an accent are as wide as without. */
const SEGNI = /\p{M}/gu;
/** No letter of Arial grows more in bold, of those that words are made of. */
const FORTE = 1.1;

const largaDi = new Map(LARGHE.flatMap(([lettere, larga]) => Array.from(lettere, (una) => [una, larga] as const)));

/** How wide a text is in Arial, in letters as wide as the type is tall (em). */
export function larghezzaTesto(testo: string, isForte = false): number {
  const millesimi = Array.from(testo.normalize("NFD").replace(SEGNI, "")).reduce(
    (somma, una) => somma + (largaDi.get(una) ?? ALTRA),
    0,
  );
  return (millesimi / 1_000) * (isForte ? FORTE : 1);
}

/** A word that is longer than a line goes on below; one after a hyphen may too. */
const PAROLE = /[^ \n-]*-+|[^ \n-]+|\n| +/g;

/**
 * How many lines a text takes, broken between its words.
 * @param larghezza of a line, in letters as wide as the type is tall
 */
export function lineeDelTesto(testo: string, larghezza: number, isForte = false): number {
  let [righe, usata] = [1, 0];
  for (const [parola] of testo.matchAll(PAROLE)) {
    const sua = larghezzaTesto(parola, isForte);
    if (parola === "\n") [righe, usata] = [righe + 1, 0];
    else if (parola.startsWith(" ")) usata += sua;
    else if (usata + sua <= larghezza) usata += sua;
    else {
      const intere = Math.max(0, Math.ceil(sua / larghezza) - 1);
      righe += (usata > 0 ? 1 : 0) + intere;
      usata = sua - intere * larghezza;
    }
  }
  return righe;
}

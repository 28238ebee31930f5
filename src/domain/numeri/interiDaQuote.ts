import { round12 } from "./round12";

/** A body has some tens of objectives, a couple of hundreds at most: beyond, whole numbers give any shares at all. */
const MASSIMO = 300;
const MARGINE = 1e-9;

/**
 * The whole numbers that print as these shares: the fewest of them, or those that make up `n`. Null when there are
 * none. Shares rounded one by one may sum to 99,9 or 100,1, never further off than half a step each (0,15 points for
 * three shares printed to the tenth).
 * Source: DOMAIN.md §5 (Firenze 2020: 97,6 / 0 / 2,4 is 41 / 0 / 1 of 42).
 * @param passo the size of the last printed digit, as a share
 * @param n how many they are of, null when nothing says it
 * @example interiDaQuote([0.976, 0, 0.024], 0.001, 42) //=> [41, 0, 1]
 */
export function interiDaQuote(quote: readonly number[], passo: number, n: number | null): readonly number[] | null {
  const somma = round12(quote.reduce((tot, quota) => tot + quota, 0));
  if (Math.abs(somma - 1) > (quote.length * passo) / 2 + MARGINE) return null;
  const [da, a] = n === null ? [1, MASSIMO] : [n, n];
  for (let tutti = da; tutti <= a; tutti++) {
    const interi = quote.map((quota) => Math.round(quota * tutti));
    const isGiusta = interi.every((uno, at) => Math.abs(uno / tutti - (quote[at] ?? 0)) <= passo / 2 + MARGINE);
    if (isGiusta && interi.reduce((tot, uno) => tot + uno, 0) === tutti) return interi;
  }
  return null;
}

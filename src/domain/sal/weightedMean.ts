import { calcola } from "../espressione/calcola";
import { MEDIA_PESATA } from "../regole/media";

/** A child of a mean: its SAL and its weight as shares, null where it has none. */
export interface Figlio {
  readonly sal: number | null;
  readonly peso: number | null;
}

/**
 * Σ(sal·peso) / Σ(peso) over the children that have a SAL; the rest renormalise. Plain mean when no child has a
 * weight; a child without a weight among weighted ones counts nothing. Null when nothing can be averaged, also when
 * every weight is 0. Source: Pisa's MR1 = S(m1*p1+...+mn*pn)/S(p1+...+pn), DOMAIN.md §3.
 * @example weightedMean([{ sal: 1, peso: 0.7 }, { sal: null, peso: 0.3 }]) //=> 1
 */
export function weightedMean(figli: readonly Figlio[]): number | null {
  const hasPesi = figli.some((figlio) => figlio.peso !== null);
  let somma = 0;
  let pesi = 0;
  for (const { sal, peso } of figli) {
    if (sal === null) continue;
    const quanto = hasPesi ? (peso ?? 0) : 1;
    somma += sal * quanto;
    pesi += quanto;
  }
  const media = calcola(MEDIA_PESATA, { voce: (nome) => (nome === "prodotti" ? somma : pesi) });
  return typeof media === "number" ? media : null;
}

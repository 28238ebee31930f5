import { round12 } from "./round12";
import type { CifraStampata } from "./cifraStampata";

/** Beyond this width any mean has a whole total near it, and nothing is proved. */
const LARGHEZZA_CHE_PROVA = 0.5;

/**
 * The whole total of so many whole scores that prints as this mean, rounded or cut at its last digit; null where none does,
 * undefined where the mean has too few digits to tell.
 * @example totaleIntero({ valore: 36.782, passo: 0.001, isPercentuale: false }, 115) //=> 4230, cut
 */
export function totaleIntero({ valore, passo }: CifraStampata, quanti: number): number | null | undefined {
  if (quanti < 1 || quanti * passo >= LARGHEZZA_CHE_PROVA) return undefined;
  const [da, a] = [round12(quanti * (valore - passo / 2)), round12(quanti * (valore + passo))];
  const totale = Math.ceil(da);
  return totale < a || totale === da ? totale : null;
}

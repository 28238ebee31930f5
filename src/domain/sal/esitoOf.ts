import { calcola } from "../espressione/calcola";
import type { Gradino } from "../metodo/Generi";
import type { Soglie } from "../metodo/Politica";
import { esitoDelSal, giudizioDelSal, type EsitoDiSal } from "../regole/paroleDelSal";
import { round12 } from "../numeri/round12";

/** The rule of each pair of thresholds: written once, for all the rows that they judge. */
const REGOLE = new WeakMap<Soglie, ReturnType<typeof esitoDelSal>>();

/**
 * The outcome of a SAL: below the lower bound not reached, above the upper one reached, both bounds partial.
 * @param sal share, 1 = 100%
 * @example esitoOf(0.9, { parziale: 0.8, raggiunto: 0.9 }) //=> "parziale"
 */
export function esitoOf(sal: number, soglie: Soglie): EsitoDiSal {
  const quota = round12(sal);
  let regola = REGOLE.get(soglie);
  if (!regola) REGOLE.set(soglie, (regola = esitoDelSal(soglie)));
  return calcola(regola, { voce: () => quota }) as EsitoDiSal;
}

/** The judgement of a SAL: the first step, from the best, whose lower bound it reaches. Null without a SAL. */
export function giudizioOf(sal: number | null, scala: readonly Gradino[]): string | null {
  if (sal === null) return null;
  const quota = round12(sal);
  const giudizio = calcola(giudizioDelSal(scala), { voce: () => quota });
  return giudizio === "" ? null : String(giudizio);
}

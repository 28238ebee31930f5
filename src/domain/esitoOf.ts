import type { Esito } from "./Misura";
import type { Soglie } from "./Politica";
import type { Gradino } from "./Generi";
import { round12 } from "./round12";

/**
 * The outcome of a SAL: below the lower bound not reached, above the upper one reached, both bounds partial.
 * @param sal share, 1 = 100%
 * @example esitoOf(0.9, { parziale: 0.8, raggiunto: 0.9 }) //=> "parziale"
 */
export function esitoOf(sal: number, soglie: Soglie): Extract<Esito, "raggiunto" | "parziale" | "non raggiunto"> {
  const quota = round12(sal);
  if (quota < soglie.parziale) return "non raggiunto";
  return quota > soglie.raggiunto ? "raggiunto" : "parziale";
}

/** The judgement of a SAL: the first step, from the best, whose lower bound it reaches. Null without a SAL. */
export function giudizioOf(sal: number | null, scala: readonly Gradino[]): string | null {
  if (sal === null) return null;
  return scala.find((gradino) => round12(sal) >= gradino.da)?.nome ?? null;
}

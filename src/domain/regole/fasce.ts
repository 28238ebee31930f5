import { confronto, costante, se, ZERO } from "../espressione/Espressione";
import { MAI, type Quota, type RegolaNumerica } from "./RegolaNumerica";

/** What a result is worth from a bound on, the bound included. */
export interface FasciaSal {
  readonly da: number;
  readonly sal: number;
}

/**
 * The value of the band that a figure falls in; nothing below the first.
 * @param fasce by growing bounds
 */
function perFasce(di: Quota, fasce: readonly FasciaSal[]): Quota {
  return fasce.reduce<Quota>(
    (sotto, { da, sal }) => se([confronto(di, ">=", costante(da))], costante(sal), sotto),
    ZERO,
  );
}

/** A rule by bands of its share: "fino al 50% 0, dal 50% all'80% 0,5, oltre 1". */
export function fasce(della: RegolaNumerica, sue: readonly FasciaSal[]): RegolaNumerica {
  return { condizioni: della.condizioni, quota: (c) => perFasce(della.quota(c), sue), chiede: MAI };
}

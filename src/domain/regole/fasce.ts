import type { FasciaSal } from "../metodo/Generi";
import { confronto, costante, se, ZERO } from "../espressione/Espressione";
import { MAI, type Quota, type RegolaNumerica } from "./RegolaNumerica";

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

/** The most that a share can be for these bands to tell it from less. */
export function massimoDelle(sue: readonly FasciaSal[]): number {
  return Math.max(1, ...sue.map(({ da }) => da));
}

/** A rule whose share is worth nothing below a minimum. */
export function sopraIlMinimo(della: RegolaNumerica, minima: number): RegolaNumerica {
  if (minima === 0) return della;
  // What asks is no less than the minimum: it goes on asking.
  const quota = (c: Quota) => se([confronto(della.quota(c), "<", costante(minima))], ZERO, della.quota(c));
  return { ...della, quota };
}

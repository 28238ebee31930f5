import { round12 } from "../numeri/round12";
import type { Unita } from "../Valore";

interface Grandezza {
  readonly valore: number;
  readonly unita: Unita;
}

interface GrandezzaDetta {
  readonly unita: Unita;
  readonly parola: string | null;
}

/** Days beside hours or a percentage, euros beside either: no share follows from figures of different kinds. */
export function areUnitaDiverse(target: GrandezzaDetta, consuntivo: GrandezzaDetta): boolean {
  if (target.unita === consuntivo.unita && target.parola === null && consuntivo.parola === null) return false;
  const unita = [target.unita, consuntivo.unita];
  const parole = [target.parola, consuntivo.parola].filter((parola) => parola !== null);
  const isEuroConAltro = unita.includes("euro") && (unita.includes("percentuale") || parole.length > 0);
  const isQuotaConAltro = unita.includes("percentuale") && parole.some((parola) => parola !== "punti");
  return isEuroConAltro || isQuotaConAltro || new Set(parole).size > 1;
}

/** The readings of a consuntivo in the unit of its target. */
interface Letture {
  readonly tutte: readonly number[];
  readonly plausibili: readonly number[];
}

/** A reading is plausible when target and consuntivo are within this factor of each other. */
export const FATTORE_PLAUSIBILE = 20;
/** Nobody means 400% by writing 4 beside a target of 100%. */
export const QUOTA_PLAUSIBILE = 2;

/** Whether one can stand beside the other without a slip of unit. */
export function isPlausibile(t: number, c: number, isQuota: boolean): boolean {
  if (c === 0 || t === 0) return true;
  if (isQuota && t <= 1 && c > QUOTA_PLAUSIBILE) return false;
  const quanto = round12(Math.abs(c / t));
  return quanto >= 1 / FATTORE_PLAUSIBILE && quanto <= FATTORE_PLAUSIBILE;
}

/**
 * Puts a percentage and a plain number in one unit: the number may be a share (0,04 is 4%) or percentage points
 * (97,65 is 97,65%). Source: DOMAIN.md §2, Units.
 * @example resolveUnita({ valore: 0.8, unita: "percentuale" }, { valore: 97.65, unita: "numero" }).plausibili //=> [0.9765]
 */
export function resolveUnita(target: Grandezza, consuntivo: Grandezza): Letture {
  const c = consuntivo.valore;
  const isTargetPercentuale = target.unita === "percentuale";
  if (isTargetPercentuale === (consuntivo.unita === "percentuale")) return { tutte: [c], plausibili: [c] };
  const tutte = [c, isTargetPercentuale ? c / 100 : c * 100];
  return { tutte, plausibili: tutte.filter((lettura) => isPlausibile(target.valore, lettura, isTargetPercentuale)) };
}

import type { Verso } from "../../src/domain/Misura";
import type { Regole } from "../../src/domain/metodo/Politica";
import { round12 } from "../../src/domain/numeri/round12";

/** The numeric rules said another time, by hand and without a tree: what the trees must come to. */

/** A share and whether it needs the reader's agreement; `sal` null when no share makes sense. */
export interface Rapporto {
  readonly sal: number | null;
  readonly daConfermare: boolean;
}

const CERTO = (sal: number): Rapporto => ({ sal, daConfermare: false });

/** How far `c` is along the way to a positive `t`, before any bound; over a limit by ratio or along a line. */
function quotaOf(verso: Verso, t: number, c: number, decrescente: Regole["decrescente"]): number {
  if (verso === "crescente") return c / t;
  return decrescente === "lineare" ? 1 - (c - t) / t : t / Math.max(c, Number.MIN_VALUE);
}

/**
 * The share of a target reached, up to the cap of the rules. `c` and `t` are in the same unit.
 * Zero target: decreasing is met by zero, increasing has no share. Negative figures are compared, never divided.
 * Source: DOMAIN.md §2 (rows increasing, decreasing, t = 0, negative).
 * @example rapporto("decrescente", 6, 9, POLITICA_STANDARD) //=> { sal: 0.666666666667, daConfermare: false }
 */
export function rapporto(verso: Verso, t: number, c: number, { massimo, ...regole }: Regole): Rapporto {
  const isCrescente = verso === "crescente";
  if (t === 0) return isCrescente ? { sal: null, daConfermare: false } : CERTO(c <= 0 ? 1 : 0);
  const isRaggiunto = isCrescente ? round12(c - t) >= 0 : round12(c - t) <= 0;
  if (t < 0) return isRaggiunto ? CERTO(1) : { sal: 0, daConfermare: regole.misura !== "binaria" };
  const quota = quotaOf(verso, t, c, regole.decrescente);
  if (isRaggiunto) return CERTO(round12(Math.min(massimo === "nessuno" ? Infinity : massimo, Math.max(1, quota))));
  if (regole.misura === "binaria") return CERTO(0);
  return c < 0 ? { sal: 0, daConfermare: true } : CERTO(round12(Math.max(0, quota)));
}

/** A target with ">" or "<" under the severe rule: beyond its bound as usual, anything short of it nothing. */
export function rapportoSevero(verso: Verso, t: number, c: number, regole: Regole): Rapporto {
  const isOltre = verso === "crescente" ? round12(c - t) > 0 : round12(c - t) < 0;
  if (!isOltre) return CERTO(0);
  return t === 0 ? CERTO(1) : rapporto(verso, t, c, regole);
}

/** An exact target: met when equal, else the nearer of the two ratios, to be confirmed. */
export function rapportoUguale(t: number, c: number, { misura }: Regole): Rapporto {
  if (round12(c - t) === 0) return CERTO(1);
  if (misura === "binaria") return CERTO(0);
  if (t <= 0 || c < 0) return { sal: 0, daConfermare: true };
  return { sal: round12(Math.min(c / t, t / Math.max(c, Number.MIN_VALUE))), daConfermare: true };
}

/** Inside a range 1; below it c/minimo, above it massimo/c, to be confirmed; or nothing, where the rules say so. */
export function rapportoIntervallo(minimo: number, massimo: number, c: number, regole: Regole): Rapporto {
  if (round12(c - minimo) >= 0 && round12(c - massimo) <= 0) return CERTO(1);
  if (regole.fuoriIntervallo === "zero" || regole.misura === "binaria") return CERTO(0);
  if (minimo <= 0 || c < 0) return { sal: 0, daConfermare: true };
  return { sal: round12(c < minimo ? c / minimo : massimo / c), daConfermare: true };
}

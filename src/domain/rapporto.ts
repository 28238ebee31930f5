import type { Operatore } from "./Valore";
import type { Verso } from "./Misura";
import { round12 } from "./round12";

/** A share and whether it needs the reader's agreement; `sal` null when no share makes sense. */
export interface Rapporto {
  readonly sal: number | null;
  readonly daConfermare: boolean;
}

const CERTO = (sal: number): Rapporto => ({ sal, daConfermare: false });

/**
 * The share of a target reached, capped at 1. `c` and `t` are in the same unit.
 * Zero target: decreasing is met by zero, increasing has no share. Negative figures are compared, never divided.
 * Source: DOMAIN.md §2 (rows increasing, decreasing, t = 0, negative).
 * @example rapporto("decrescente", 6, 9) //=> { sal: 0.666666666667, daConfermare: false }
 */
export function rapporto(verso: Verso, t: number, c: number): Rapporto {
  const isCrescente = verso === "crescente";
  if (t === 0) {
    if (isCrescente) return { sal: null, daConfermare: false };
    return CERTO(c <= 0 ? 1 : 0);
  }
  const isRaggiunto = isCrescente ? round12(c - t) >= 0 : round12(c - t) <= 0;
  if (isRaggiunto) return CERTO(1);
  if (t < 0 || c < 0) return { sal: 0, daConfermare: true };
  return CERTO(round12(isCrescente ? c / t : t / c));
}

/** The direction an operator states; an exact one states none. */
export function versoOfOperatore(operatore: Operatore | null): Verso | null {
  if (operatore === ">=" || operatore === ">") return "crescente";
  return operatore === "<=" || operatore === "<" ? "decrescente" : null;
}

/** An exact target: met when equal, else the nearer of the two ratios, to be confirmed. */
export function rapportoUguale(t: number, c: number): Rapporto {
  if (round12(c - t) === 0) return CERTO(1);
  if (t <= 0 || c < 0) return { sal: 0, daConfermare: true };
  return { sal: round12(Math.min(c / t, t / Math.max(c, Number.MIN_VALUE))), daConfermare: true };
}

/** Inside a range 1; below it c/minimo, above it massimo/c, to be confirmed. */
export function rapportoIntervallo(minimo: number, massimo: number, c: number): Rapporto {
  if (round12(c - minimo) >= 0 && round12(c - massimo) <= 0) return CERTO(1);
  if (minimo <= 0 || c < 0) return { sal: 0, daConfermare: true };
  return { sal: round12(c < minimo ? c / minimo : massimo / c), daConfermare: true };
}

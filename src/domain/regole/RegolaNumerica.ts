import type { Regole } from "../metodo/Politica";
import {
  confronto,
  conto,
  costante,
  dodici,
  funzione,
  se,
  UNO,
  voce,
  ZERO,
  type Espressione,
} from "../espressione/Espressione";

/**
 * The places of a numeric rule: target, consuntivo and base in one unit, the bounds of a range; a consuntivo in another
 * unit has two readings, a hundred times apart.
 */
export type PostoDiRegola = "t" | "c" | "b" | "minimo" | "massimo" | "grande" | "piccola";
export type Quota = Espressione<PostoDiRegola>;

export const T: Quota = voce("t");
export const C: Quota = voce("c");
/** Where the way to the target began. */
export const B: Quota = voce("b");

/** The choices of a method that a numeric rule depends on. */
export type ScelteNumeriche = Pick<Regole, "misura" | "decrescente" | "fuoriIntervallo" | "limiteStretto"> & {
  /** The most that a SAL can be; infinite where nothing caps it. */
  readonly massimo: number;
};

/** A rule about two numbers, for the targets of one sign: it is the same for every row of them. */
export interface RegolaNumerica {
  /** What must hold of the target: where it does not, no share follows. */
  readonly condizioni: readonly Quota[];
  /** The share of a consuntivo. */
  readonly quota: (c: Quota) => Quota;
  /** When two readings of one consuntivo give the same share, where there is a short way to say it. */
  readonly stessa?: readonly Quota[];
  /** Whether the share rests on a convention that no document states: the reader has to agree. */
  readonly chiede: (sal: number, t: number, c: number) => boolean;
}

export const MAI = () => false;

export const distanza = (c: Quota, da: Quota): Quota => dodici(conto(c, "-", da));

export const rapporto = (a: Quota, b: Quota): Quota => conto(a, "/", b);

/** What it is worth when met, and nothing else. */
export const seRaggiunto = (condizione: Quota, quota: Quota): Quota => se([condizione], quota, ZERO);

/** Up to the cap, where there is one. */
function sottoIlMassimo(quota: Quota, massimo: number): Quota {
  return massimo === Infinity ? dodici(quota) : funzione("MIN", costante(massimo), dodici(quota));
}

/** A share of what is met, from one up to the cap. */
export function piena(quota: Quota, massimo: number): Quota {
  return massimo === 1 ? UNO : funzione("MAX", UNO, sottoIlMassimo(quota, massimo));
}

/** A share up to the cap; one where nothing more counts. */
export function limitata(quota: Quota, massimo: number): Quota {
  return massimo === 1 ? costante(1) : sottoIlMassimo(quota, massimo);
}

/** A share between nothing and the cap. */
export function contenuta(quota: Quota, massimo: number): Quota {
  return funzione("MAX", ZERO, sottoIlMassimo(quota, massimo));
}

/** The sign of a target, which the rule holds for. */
export type Segno = -1 | 0 | 1;

export const segnoOf = (valore: number): Segno => (valore > 0 ? 1 : valore < 0 ? -1 : 0);

/** What a target of one sign has to go on being. */
export function delSegno(segno: Segno): Quota {
  return confronto(T, segno > 0 ? ">" : segno < 0 ? "<" : "=", ZERO);
}

/** Negative figures are compared and never divided: what they are short of is worth nothing, and is asked. */
export const seNegativi = (sal: number, t: number, c: number) => sal === 0 && (t < 0 || c < 0);

import type { Consuntivo, Target } from "../Valore";

/** Reason of the anomalia. */
export const QUOTA_O_PUNTI = "quota-o-punti";

/** A target and what was obtained of it are within this factor of each other once both are in points. */
const FATTORE = 2;

/**
 * A share beside the points of another (80 and 0,85; 0,8 and 70): a hundred times apart as they stand, near as soon as
 * both are in points. One thing done out of a hundred is no share.
 */
export function areQuotaEPunti(t: Target, c: Consuntivo): boolean {
  if (t.tipo !== "numero" || c.tipo !== "numero" || t.unita !== c.unita || t.parola !== c.parola) return false;
  const [quota, punti] = t.valore < c.valore ? [t.valore, c.valore] : [c.valore, t.valore];
  const rapporto = punti / (quota * 100);
  return quota > 0 && quota <= 1 && punti > 1 && c.valore !== 1 && rapporto >= 1 / FATTORE && rapporto <= FATTORE;
}

/** A share in points; anything else as it is. */
export function inPunti<T extends Target | Consuntivo>(letto: T): T {
  return letto.tipo === "numero" && letto.valore <= 1 ? { ...letto, valore: letto.valore * 100 } : letto;
}

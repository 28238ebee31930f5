import { parseEsito } from "../domain/countEsiti";
import { parseNumero } from "../domain/parseNumero";
import type { Figlio } from "../domain/weightedMean";
import { readRighe } from "./readArgomento";
import { rifiuto } from "./rifiuto";

/** A child of a mean, and whether a SAL was to be expected of it. */
export interface FiglioLetto extends Figlio {
  readonly isAtteso: boolean;
}

/** A weight as the user wrote it: a number, or a text such as "30%"; anything else weighs nothing. */
function pesoOf(peso: unknown): number {
  if (typeof peso === "number") return peso;
  return typeof peso === "string" ? (parseNumero(peso)?.valore ?? 0) : 0;
}

/** A SAL as a number, also typed as text ("85%"); any other text has none. */
function salOf(sal: unknown): number | null {
  if (typeof sal === "number") return sal;
  const letto = typeof sal === "string" ? parseNumero(sal) : null;
  return letto?.parola === null ? letto.valore : null;
}

function isAtteso(sal: unknown, peso: number | null): boolean {
  if (salOf(sal) !== null) return true;
  if (typeof sal !== "string" || sal.trim() === "") return peso !== null && peso > 0;
  const esito = parseEsito(sal);
  return esito === "da rilevare" || esito === "calcolo da confermare";
}

/** The children of a mean from the ranges of their SALs and weights: words and blanks have no SAL. */
export function figliOf(sal: unknown, pesi: unknown): readonly FiglioLetto[] {
  const quote = readRighe(sal).flat();
  const grandezze = pesi === null || pesi === undefined ? null : readRighe(pesi).flat();
  if (grandezze && grandezze.length !== quote.length) throw rifiuto("pesi-diversi");
  return quote.map((quota, at) => {
    const peso = grandezze ? pesoOf(grandezze[at]) : null;
    return { sal: salOf(quota), peso, isAtteso: isAtteso(quota, peso) };
  });
}

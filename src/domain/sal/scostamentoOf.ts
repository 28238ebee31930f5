import { normalize } from "../testo/normalize";
import { resolveUnita } from "../valori/resolveUnita";
import { round12 } from "../numeri/round12";
import type { Consuntivo, Target, Unita } from "../Valore";

/** Why two values have no distance: their units allow more than one, or they are not figures at all. */
type SenzaScostamento = "unita-incoerenti" | "non-in-cifre";

type Numerico = Extract<Consuntivo, { tipo: "numero" }>;

/** The consuntivo in the unit of the target, when only one reading is plausible. */
function readInUnita(target: { valore: number; unita: Unita }, consuntivo: Numerico): number | null {
  const [prima, ...altre] = new Set(resolveUnita(target, consuntivo).plausibili);
  return prima === undefined || altre.length > 0 ? null : prima;
}

/** Zero inside the range, else the distance from the nearer bound. */
function fuoriDa(minimo: number, massimo: number, c: number): number {
  if (c < minimo) return c - minimo;
  return c > massimo ? c - massimo : 0;
}

function isUguale(target: Target, consuntivo: Consuntivo): boolean {
  if (target.tipo === "si-no" && consuntivo.tipo === "si-no") return target.valore === consuntivo.valore;
  if (target.tipo !== "parole" || consuntivo.tipo !== "parole") return false;
  return normalize(target.testo) === normalize(consuntivo.testo);
}

/**
 * Consuntivo minus target, signed: in the target's unit, in whole days between dates, in shares between percentages
 * (0,035 is 3,5 points), from the nearer bound of a range. The same yes, no or words are 0 apart; different ones have
 * no distance. Operators and direction do not change it. Source: DOMAIN.md §6.
 * @example scostamentoOf(parseTarget(cell("≤ 30")), parseConsuntivo(cell("33"))) //=> 3
 */
export function scostamentoOf(target: Target, consuntivo: Consuntivo): number | SenzaScostamento {
  if (target.tipo === "data" && consuntivo.tipo === "data") return consuntivo.seriale - target.seriale;
  if (target.tipo === "data" || consuntivo.tipo === "data") return "unita-incoerenti";
  if (target.tipo === "numero" && consuntivo.tipo === "numero") {
    const c = readInUnita(target, consuntivo);
    return c === null ? "unita-incoerenti" : round12(c - target.valore);
  }
  if (target.tipo === "intervallo" && consuntivo.tipo === "numero") {
    const c = readInUnita({ valore: target.minimo, unita: target.unita }, consuntivo);
    return c === null ? "unita-incoerenti" : round12(fuoriDa(target.minimo, target.massimo, c));
  }
  return isUguale(target, consuntivo) ? 0 : "non-in-cifre";
}

import { normalize } from "../domain/testo/normalize";
import { round12 } from "../domain/numeri/round12";
import type { Consuntivo, Target } from "../domain/Valore";

/** A value made comparable: the number, the day or the words; null where there is none to compare. */
function valoreOf(letto: Target | Consuntivo): number | string | null {
  switch (letto.tipo) {
    case "numero":
      return round12(letto.valore);
    case "data":
      return letto.seriale;
    case "si-no":
      return letto.valore ? "si" : "no";
    case "parole":
    case "composto":
      return normalize(letto.testo);
    case "intervallo":
      return `${letto.minimo}-${letto.massimo}`;
    case "monitoraggio":
      return letto.tipo;
    case "eliminato":
    case "mancante":
    case "errore":
      return null;
  }
}

/** Whether two readings surely say the same: the number, the day or the words. */
export function isUguale(a: Target, b: Target): boolean {
  return a.tipo === b.tipo && valoreOf(a) !== null && valoreOf(b) !== null && !isValoreDiverso(a, b);
}

const isPercentuale = (letto: Target | Consuntivo) => letto.tipo === "numero" && letto.unita === "percentuale";

/** Whether two values differ whatever they are written as: 95% and 95 beside it are the same. */
export function isValoreDiverso(a: Target | Consuntivo, b: Target | Consuntivo): boolean {
  const [primo, secondo] = [valoreOf(a), valoreOf(b)];
  if (primo === null || secondo === null || primo === secondo) return false;
  if (typeof primo !== "number" || typeof secondo !== "number" || isPercentuale(a) === isPercentuale(b)) return true;
  return round12(isPercentuale(a) ? primo * 100 : primo) !== round12(isPercentuale(b) ? secondo * 100 : secondo);
}

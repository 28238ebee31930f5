import { isRelativo } from "../domain/valori/paroleDiStato";
import { normalize } from "../domain/testo/normalize";
import type { NonMisurabile } from "../domain/qualitaDelTarget";
import type { Target } from "../domain/Valore";

/** "x ≤ x-1", "> x-2", "media 3 anni prec. +10%", "≥ media cluster": what it asks for is a figure of elsewhere. */
const DI_ALTROVE =
  /\bx ?(?:[<>≤≥=]|-)|[<>≤≥=] ?x\b|\banno n ?-|\bn ?- ?[123]\b|\bmedi[ae]\b|\brispetto\b|\b(?:ann[oi]|trienni?o?) (?:prec|scors)|\bprevious year|\blast year|\baverage\b|\bscostament/;

/**
 * Why nothing can be measured against a target, in December as now; null where it can.
 * Source: YEAR.md §4: relative targets are asked about in the Piano, not at the end of the year.
 */
export function nonMisurabile(target: Target): NonMisurabile | null {
  switch (target.tipo) {
    case "composto":
      return DI_ALTROVE.test(normalize(target.testo)) || isRelativo(target.testo) ? "relativo" : "composto";
    case "parole":
      return target.operatore === null ? (DI_ALTROVE.test(normalize(target.testo)) ? "relativo" : "parole") : null;
    case "mancante":
    case "errore":
      return target.tipo;
    case "numero":
    case "intervallo":
    case "data":
    case "si-no":
    case "monitoraggio":
    case "eliminato":
      return null;
  }
}

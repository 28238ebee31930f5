import { cifraStampata } from "../domain/numeri/cifraStampata";
import { displayCella } from "../domain/numeri/displayCella";
import { normalize } from "../domain/testo/normalize";
import { versoOfOperatore } from "../domain/valori/operatori";
import type { ConfrontoBaseline } from "../domain/qualitaDelTarget";
import { round12 } from "../domain/numeri/round12";
import type { IndicatoreMisurato } from "../misura/CruscottoMisurato";

/** A column of units that says that the figures are days of the calendar. */
const DI_DATE = /^(?:data|date|gg\/mm\/aaaa|giorno|scadenza|deadline)$/;

/**
 * What a target is beside its baseline. In this order: a target that is no number, a date however it is written among
 * them; no baseline to compare with; then better or worse by the operator, `=` as increasing, or by the direction of the
 * row where it has none.
 * Source: YEAR.md §4 (Pistoia-Prato 2022).
 */
export function confrontaBaseline({ indicatore, misura, verso }: IndicatoreMisurato): ConfrontoBaseline {
  const { target } = misura;
  if (target.tipo !== "numero" || DI_DATE.test(normalize(indicatore.udm))) return "non numerico";
  const base = cifraStampata(indicatore.base);
  if (base === null || displayCella(indicatore.base).trim() === "") return "senza baseline";
  const differenza = round12(target.valore - base.valore);
  if (differenza === 0) return "uguale";
  const migliore = versoOfOperatore(target.operatore === "=" ? ">=" : target.operatore) ?? verso.verso;
  return differenza > 0 === (migliore === "crescente") ? "migliore" : "peggiore";
}

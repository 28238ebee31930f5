import { normalize } from "../domain/normalize";
import type { IndicatoreMisurato } from "../misura/CruscottoMisurato";
import type { Natura } from "../domain/Stato";

/** What is compared as it stands on a day, however much of the year is over. */
const LIVELLO =
  /\b(?:tass[oi]|grad[oi]|livell[oi]|indic[ei]|medi[aoe]|percentual[ei]|quot[ae]|rapporto|incidenza|saldo|giacenza|scorta|punteggio|voto|rating|rate|share|ratio|level|average|mean|score|index|balance)\b|%/;

/** Counted from the first word on: "N. riunioni sul livello dei servizi", but not "numero medio di...". */
const CONTEGGIO = /^(?:n[.°r]|nr\b|num(?:ero|\.)|number\b|quant[ei]\b|totale\b|total\b)(?!.{0,3} ?medi[oa]\b)/;

/** How a row's result moves through the year, from its target, its rule and its words; it is shown as deduced. */
export function naturaOf({ indicatore, misura, verso }: IndicatoreMisurato): Natura {
  const { target, regola } = misura;
  if (target.tipo === "data") return "data";
  if (target.tipo === "intervallo" || regola === "scala") return "livello";
  if (target.tipo !== "numero") return "fatto";
  if ((misura.verso ?? verso).verso === "decrescente" || target.operatore === "<" || target.operatore === "<=") {
    return "tetto";
  }
  if (target.unita === "percentuale" || target.valore <= 0) return "livello";
  const nome = normalize(indicatore.nome);
  if (LIVELLO.test(normalize(indicatore.udm))) return "livello";
  return !CONTEGGIO.test(nome) && LIVELLO.test(nome) ? "livello" : "accumulo";
}

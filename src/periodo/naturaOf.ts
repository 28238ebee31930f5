import { normalize } from "../domain/testo/normalize";
import type { Politica } from "../domain/metodo/Politica";
import { DI_TEMPO, LIVELLO } from "../domain/parole/paroleDiNatura";
import type { IndicatoreMisurato } from "../misura/CruscottoMisurato";
import type { Natura } from "../domain/Stato";

/** Counted from the first word on: "N. riunioni sul livello dei servizi", but not "numero medio di...". */
const CONTEGGIO =
  /^(?:n[.°r]|nr\b|num(?:ero|\.)|number\b|n\b|#|quant[ei]\b|totale\b|total\b|conteggio\b)(?!.{0,3} ?medi[oa]\b)/;
/** What adds up by its very unit: things, money, hours of work. */
const UNITA_CHE_SI_SOMMA =
  /^(?:n|nr|num|numero|number|no|valore assoluto|v\.?a|euro|eur|€|k€|importo|ore|hours|conteggio|unita|pz)\b|€/;
/** By what rows of one kind are called together: their unit, or the first word of their name. */
export function genereDiRiga({ indicatore: { udm, nome } }: IndicatoreMisurato): string {
  const unita = normalize(udm)
    .replace(/[.:()]/g, "")
    .trim();
  return unita !== ""
    ? unita
    : (normalize(nome)
        .split(/[^\p{L}\d%€]+/u)
        .find((parola) => parola.length > 2) ?? "");
}

/** The kind of a row as its body said it in the method, by the unit or the first word; null where it did not. */
function naturaDetta(misurato: IndicatoreMisurato, { monitoraggio }: Politica): "accumulo" | "livello" | null {
  const genere = genereDiRiga(misurato);
  const isFra = (parole: readonly string[]) => genere !== "" && parole.some((una) => normalize(una) === genere);
  if (isFra(monitoraggio.livelli)) return "livello";
  return isFra(monitoraggio.sommano) ? "accumulo" : null;
}

/** Whether words, unit or method say that a number is counted up, or compared as it is; null where none does. */
function naturaDelleParole(misurato: IndicatoreMisurato, politica: Politica): "accumulo" | "livello" | null {
  const detta = naturaDetta(misurato, politica);
  if (detta !== null) return detta;
  const { udm, nome } = misurato.indicatore;
  if (LIVELLO.test(normalize(udm))) return "livello";
  const parole = normalize(nome);
  if (CONTEGGIO.test(parole)) return "accumulo";
  if (LIVELLO.test(parole)) return "livello";
  const { target } = misurato.misura;
  const isDenaro = target.tipo === "numero" && target.unita === "euro";
  return isDenaro || UNITA_CHE_SI_SOMMA.test(normalize(udm)) ? "accumulo" : null;
}

/** How a row's result moves through the year, from its target, its rule and its words; it is shown as deduced. */
export function naturaOf(misurato: IndicatoreMisurato, politica: Politica): Natura {
  const { misura, verso } = misurato;
  const { target, regola } = misura;
  if (target.tipo === "data") return "data";
  if (target.tipo === "intervallo" || regola === "scala") return "livello";
  if (target.tipo !== "numero") return "fatto";
  if ((misura.verso ?? verso).verso === "decrescente" || target.operatore === "<" || target.operatore === "<=") {
    return "tetto";
  }
  if (target.unita === "percentuale" || target.valore <= 0) return "livello";
  return naturaDelleParole(misurato, politica) ?? "accumulo";
}

/** A number that nothing says to be counted up, or compared as it is: it is asked where it makes a difference. */
export function isNaturaIncerta(misurato: IndicatoreMisurato, natura: Natura, politica: Politica): boolean {
  return natura === "accumulo" && naturaDelleParole(misurato, politica) === null;
}

/** Whether the results of its periods add up to the year's: counts do, and limits on counts; times and rates do not. */
export function isSommabile(misurato: IndicatoreMisurato, natura: Natura): boolean {
  if (natura === "accumulo") return true;
  const { nome, udm } = misurato.indicatore;
  const parole = `${normalize(nome)} ${normalize(udm)}`;
  return (
    natura === "tetto" && misurato.misura.target.tipo === "numero" && !LIVELLO.test(parole) && !DI_TEMPO.test(parole)
  );
}

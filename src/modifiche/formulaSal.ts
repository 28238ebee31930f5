import type { IndicatoreMisurato } from "../cruscotto/CruscottoMisurato";
import { readFormulaSal } from "../cruscotto/formulaSal";
import { parseTipo } from "../domain/argomenti";
import type { Cella } from "../domain/Cella";
import { measureValori, shownOf, type ArgomentiValori } from "../domain/measureValori";
import type { Politica } from "../domain/Politica";

/** The words a SAL cell shows when a formula of ours has no figure to show. */
export const DA_CONFERMARE = "calcolo da confermare";
export const ERRORE_IN_CELLA = "errore in cella";

function valoreOf(cella: Cella): unknown {
  return cella.tipo === "vuota" ? "" : cella.valore;
}

/** The direction as an argument: with a question mark while nobody has confirmed it. */
function versoArgomento({ misura, verso }: IndicatoreMisurato): string | null {
  const isNumerico = misura.target.tipo === "numero" || misura.target.tipo === "mancante";
  const isDetto = misura.target.tipo === "numero" && misura.target.operatore !== null;
  if (!isNumerico || isDetto) return null;
  return verso.origine === "utente" ? verso.verso : `${verso.verso}?`;
}

function opzioniArgomento(isData: boolean, anno: number | null, politica: Politica): string | null {
  if (!isData) return null;
  const giorni = politica.ritardo.giorniTolleranza || null;
  const opzioni = [...(anno === null ? [] : [`anno=${anno}`]), ...(giorni === null ? [] : [`giorni=${giorni}`])];
  return opzioni.length > 0 ? opzioni.join("; ") : null;
}

/**
 * The optional arguments with which PERF.SAL, which sees values and no formats, computes exactly the measured SAL;
 * null when none do, and then no formula may be written.
 */
export function argomentiOf(
  misurato: IndicatoreMisurato,
  anno: number | null,
  politica: Politica,
): ArgomentiValori | null {
  const { misura, indicatore } = misurato;
  const scritti = readFormulaSal(indicatore.salFormula);
  const isData = misura.target.tipo === "data";
  const opzioni = scritti?.opzioni ?? opzioniArgomento(isData, anno, politica);
  const verso = versoArgomento(misurato);
  const detto = parseTipo(scritti?.tipo ?? "");
  const isPercentuale = misura.target.tipo === "numero" && misura.target.unita === "percentuale";
  // A percentage cell says its kind even while the consuntivo is blank: 50 typed later is 50%, not 5000%.
  const probabili = isPercentuale ? ["percentuale", null, "numero"] : [null, "numero", "percentuale"];
  const candidati = detto ? [detto] : isData ? ["data"] : probabili;
  const atteso = shownOf(misura);
  for (const tipo of candidati) {
    const argomenti = { verso, tipo, opzioni };
    const calcolato = measureValori(valoreOf(indicatore.target), valoreOf(indicatore.consuntivo), argomenti);
    const mostrato = typeof calcolato === "string" ? null : shownOf(calcolato);
    if (mostrato === atteso || misura.target.tipo === "mancante") return argomenti;
  }
  return null;
}

/**
 * The formula of a SAL cell (en-US form). Emptiness and errors are decided natively, because an empty cell reaches a
 * function as 0 on some builds and an error skips it; a missing add-in still shows as #NAME?.
 * @param target A1 reference of the target, with its sheet where it is another
 */
export function formulaSal(target: string, consuntivo: string, { verso, tipo, opzioni }: ArgomentiValori): string {
  const facoltativi = [verso, tipo, opzioni];
  const scritti = facoltativi.slice(0, facoltativi.findLastIndex((uno) => uno !== null) + 1);
  const argomenti = [target, consuntivo, ...scritti.map((uno) => `"${uno ?? ""}"`)].join(",");
  const sal = `IFNA(PERF.SAL(${argomenti}),"${DA_CONFERMARE}")`;
  return `=IF(ISERROR(${target}&${consuntivo}),"${ERRORE_IN_CELLA}",IF(OR(${target}="",${consuntivo}=""),"",${sal}))`;
}

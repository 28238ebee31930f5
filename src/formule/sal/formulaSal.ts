import { motivoOf, type Anomalia } from "../../domain/Anomalia";
import type { IndicatoreMisurato } from "../../misura/CruscottoMisurato";
import { chiedeBase } from "../../misura/riga/chiedeBase";
import { regoleDiRiga } from "../../misura/riga/regoleDiRiga";
import { parseTipo, withTipo } from "../../domain/valori/argomenti";
import type { Cella } from "../../domain/Cella";
import { DA_CONFERMARE } from "../../domain/espressione/Espressione";
import { measureValori, shownOf, type ArgomentiValori } from "../../domain/sal/measureValori";
import { parseOpzioni, printOpzioni } from "../../domain/metodo/opzioni";
import { opzioniDelMetodo } from "../../domain/metodo/opzioniDelMetodo";
import { QUOTA_O_PUNTI } from "../../domain/numeri/quotaOPunti";

import { parseTarget } from "../../domain/valori/parseTarget";
import type { Politica } from "../../domain/metodo/Politica";
import { ERRORE_IN_CELLA } from "../../misura/mostratoOf";

function valoreOf(cella: Cella): unknown {
  return cella.tipo === "vuota" ? "" : cella.valore;
}

/** The direction or the operator as an argument: with a question mark while nobody has confirmed it. */
function versoArgomento({ misura, verso, indicatore, argomenti }: IndicatoreMisurato): string | null {
  const { target } = misura;
  const scritto = parseTarget(withTipo(indicatore.target, parseTipo(argomenti?.tipo ?? "")));
  const hasSuo = (scritto.tipo === "numero" || scritto.tipo === "parole") && scritto.operatore !== null;
  if (hasSuo) return null;
  if ((target.tipo === "numero" || target.tipo === "parole") && target.operatore !== null) return target.operatore;
  if (target.tipo !== "numero" && target.tipo !== "mancante") return null;
  return verso.origine === "utente" ? verso.verso : `${verso.verso}?`;
}

/** The value that somebody took the words of a consuntivo for; null where nobody did. */
function confermatoIn({ codice, dati }: Anomalia): string | null {
  return codice === "da-confermare" && dati?.motivo === "confermato" ? dati.proposta : null;
}

/** The row's own options, and what the body's method says of a target of its kind. */
function opzioniArgomento(
  { misura, indicatore, argomenti }: IndicatoreMisurato,
  anno: number | null,
  politica: Politica,
): string | null {
  const scritte = parseOpzioni(argomenti?.opzioni ?? "")?.proprie ?? {};
  const letto = misura.anomalie.map(confermatoIn).find((uno) => uno !== null) ?? null;
  const proprie = letto === null || scritte.consuntivo !== undefined ? scritte : { ...scritte, consuntivo: letto };
  const delMetodo = opzioniDelMetodo(regoleDiRiga(indicatore, politica), anno, misura.target.tipo);
  return printOpzioni({ proprie, delMetodo });
}

/** The kind that PERF states while the user has not said it: with a question mark, as a direction. */
function withPresunto(argomenti: ArgomentiValori): ArgomentiValori {
  return { ...argomenti, tipo: argomenti.tipo && `${argomenti.tipo}?` };
}

/** Excel takes no longer text in a formula. */
const TESTO_MASSIMO = 255;

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
  // Under a merged cell there is nothing that a formula could read.
  if (misura.regola === "stabilito" || indicatore.figuraUnita?.isPrima === false) return null;
  const isData = misura.target.tipo === "data";
  const opzioni = opzioniArgomento(misurato, anno, politica);
  if (opzioni !== null && opzioni.length > TESTO_MASSIMO) return null;
  const verso = versoArgomento(misurato);
  const detto = parseTipo(misurato.argomenti?.tipo ?? "");
  const isPercentuale = misura.target.tipo === "numero" && misura.target.unita === "percentuale";
  // A percentage cell says its kind even while the consuntivo is blank: 50 typed later is 50%, not 5000%.
  const probabili = isPercentuale ? ["percentuale", null, "numero"] : [null, "numero", "percentuale"];
  const dalleCelle = isData ? ["data"] : misura.target.tipo === "si-no" ? [null, "si-no"] : probabili;
  const candidati = detto ? [detto] : dalleCelle;
  const atteso = shownOf(misura);
  const base = chiedeBase(misurato, politica) ? valoreOf(indicatore.base) : null;
  const isDubbia = misura.anomalie.some((una) => motivoOf(una) === QUOTA_O_PUNTI);
  for (const tipo of candidati) {
    const argomenti = { verso, tipo, opzioni };
    const calcolato = measureValori(valoreOf(indicatore.target), valoreOf(indicatore.consuntivo), argomenti, base);
    const mostrato = typeof calcolato === "string" ? null : shownOf(calcolato);
    if (mostrato === atteso || misura.target.tipo === "mancante") return isDubbia ? withPresunto(argomenti) : argomenti;
  }
  return null;
}

/**
 * The formula of a SAL cell (en-US form). Emptiness and errors are decided natively, because an empty cell reaches a
 * function as 0 on some builds and an error skips it; a missing add-in still shows as #NAME?.
 * @param target A1 reference of the target, with its sheet where it is another
 * @param base that of the cell that the way to the target begins at, null where it begins at zero
 */
export function formulaSal(
  target: string,
  consuntivo: string,
  { verso, tipo, opzioni }: ArgomentiValori,
  base: string | null = null,
): string {
  const facoltativi = [verso, tipo, opzioni];
  const quanti = base === null ? facoltativi.findLastIndex((uno) => uno !== null) + 1 : facoltativi.length;
  const scritti = facoltativi.slice(0, quanti);
  const isMancanteZero = /\bmancante=zero\b/.test(opzioni ?? "");
  const ottenuto = isMancanteZero ? `IF(${consuntivo}="","",${consuntivo})` : consuntivo;
  const daBase = base === null ? [] : [base];
  const argomenti = [target, ottenuto, ...scritti.map((uno) => `"${uno ?? ""}"`), ...daBase].join(",");
  const misurato = `PERF.SAL(${argomenti})`;
  const sal =
    base === null ? misurato : `IF(ISERROR(${base}),"${DA_CONFERMARE}",IF(${base}="","${DA_CONFERMARE}",${misurato}))`;
  const vuote = isMancanteZero ? `${target}=""` : `OR(${target}="",${consuntivo}="")`;
  return `=IF(ISERROR(${target}&${consuntivo}),"${ERRORE_IN_CELLA}",IF(${vuote},"",${sal}))`;
}

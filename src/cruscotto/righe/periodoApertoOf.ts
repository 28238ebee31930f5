import { displayCella } from "../../domain/numeri/displayCella";
import { parseFormato } from "../../domain/numeri/formatoNumero";
import { isUnLivello } from "../../domain/parole/paroleDiNatura";
import { normalize } from "../../domain/testo/normalize";
import { parseConsuntivo } from "../../domain/valori/parseConsuntivo";
import { parseNumero } from "../../domain/numeri/parseNumero";
import { parseTarget } from "../../domain/valori/parseTarget";
import { readFine, readPeriodo } from "../colonne/parole/periodo";
import type { Cella } from "../../domain/Cella";
import type { Indicatore, PeriodoAperto } from "../Cruscotto";

const FINE_ANNO = 12;
/** What a heading says of figures that count from the year's beginning, and of those of each period alone. */
const CUMULATO = /\b(?:cumulat|progressiv|ytd|to date|da inizio anno|dall inizio)/;
const DEL_PERIODO =
  /\b(?:(?:del|nel|di) (?:periodo|trimestre|quadrimestre|semestre|mese)|nel (?:\d|[iv]{1,3}\b|primo|secondo|terzo|quarto)|increment\w*|(?:in|of) the (?:period|quarter|month))\b/;
const CONTEGGIO = /^(?:n[.°r]|nr\b|num(?:ero|\.)|number\b|quant[ei]\b|totale\b|total\b)(?!.{0,3} ?medi[oa]\b)/;

/** "al II trimestre": up to its end, from the beginning of the year. */
const FINO_A_UNA_PARTE =
  /\b(?:fino al?|a tutto(?: il)?|al|up to|as at) (?:(?:il |the )?(?:\d|[iv]{1,3}\b|primo|second|terzo|quarto|first|third|fourth|[qhts]\d))/;
/** By a day, "al 30/06", from the beginning of the year. */
const isAUnGiorno = (testa: string) => readFine(testa).giorno !== null;

/** "gen-giu", "1/1 - 30/6": a run that begins with the year. */
const DA_INIZIO_ANNO =
  /(?:^|[^a-z0-9])(?:(?:dal )?0?1[/.]0?1(?:[/.]\d{2,4})?|gen(?:naio)?\.?|jan(?:uary)?\.?)(?:\s*[-–—]\s*| al? | to )(?=[a-z0-9])/;
/** The first part of a year is all of the year until then. */
const PRIMA_PARTE =
  /(?:^|[^a-z0-9])(?:(?:i|1|primo|first|1st)[°ºo]?\s*(?:sem|trim|quad|bim|quarter|half)|[tqsh]1\b|1[tqsh]\b)/;

const isData = (cella: Cella) => cella.tipo === "numero" && parseFormato(cella.formato).isData;
const isDataScritta = (cella: Cella) => isData(cella) || parseTarget(cella).tipo === "data";

function cifraDi(cella: Cella): number | null {
  if (cella.tipo === "numero") return isData(cella) ? null : cella.valore;
  return cella.tipo === "testo" ? (parseNumero(cella.valore.slice(0, 40))?.valore ?? null) : null;
}

/** Figures of the periods that fall somewhere: what is counted from the beginning never does. */
function hasCali(serie: readonly Indicatore[]): boolean {
  const cifre = serie.flatMap(({ consuntivo }) => cifraDi(consuntivo) ?? []);
  return cifre.some((una, at) => at > 0 && una < (cifre[at - 1] ?? 0));
}

/**
 * What keeps the latest period of a row from being its year: `incrementi` when its figures may be those of each period
 * alone, `parziale` when it stands on the year's target, `proprio` when each period has its own. Null when it does not.
 * @param mese the last month of the period
 * @param serie the measured rows of the same indicator up to that one, in order
 */
export function periodoApertoOf(ultima: Indicatore, mese: number, serie: readonly Indicatore[]): PeriodoAperto | null {
  const target = new Set(serie.map((una) => displayCella(una.target)));
  const hasProprio = target.size > 1;
  const testa = normalize(ultima.testaConsuntivo);
  if (!hasProprio && serie.length > 1 && !CUMULATO.test(testa)) {
    const isConteggio = CONTEGGIO.test(normalize(ultima.nome)) || DEL_PERIODO.test(testa);
    if (DEL_PERIODO.test(testa) || (isConteggio && hasCali(serie))) return "incrementi";
  }
  const fine = ultima.meseDellaTesta ?? mese;
  // A day is a day, whichever part of the year tells it.
  if (fine >= FINE_ANNO || isDataScritta(ultima.target)) return null;
  return hasProprio ? "proprio" : "parziale";
}

/**
 * What the figures of periods say of themselves, by the words over them: counted from the beginning of the year, of
 * each period alone, or null where no word says it.
 */
export function accumuloDetto(intestazioni: readonly string[]): "cumulati" | "incrementi" | null {
  const teste = intestazioni.map(normalize);
  if (teste.some((testa) => DEL_PERIODO.test(testa))) return "incrementi";
  // "gen-mar" alone may be followed by "apr-giu": only beside "gen-giu" does it begin a series of runs.
  const corse = new Set(teste.filter((testa) => DA_INIZIO_ANNO.test(testa)));
  const isDetto = (testa: string) =>
    [CUMULATO, FINO_A_UNA_PARTE].some((una) => una.test(testa)) ||
    isAUnGiorno(testa) ||
    (corse.size > 1 && corse.has(testa));
  const nonDette = teste.filter((testa) => !isDetto(testa));
  const isPrima = nonDette.length < teste.length && nonDette.every((testa) => PRIMA_PARTE.test(testa));
  return nonDette.length === 0 || isPrima ? "cumulati" : null;
}

/**
 * The same of a row whose periods stand side by side in columns: beside a year's target, figures of parts of the year
 * that may be of each part alone are no result of the year, though the last part ends with it.
 * @param isInCorso what stands in the column of the whole year is only what its first parts come to
 */
export function periodoDelleColonne(uno: Indicatore, isInCorso: boolean): PeriodoAperto | null {
  if (uno.parziali.length > 0 && !isDataScritta(uno.target)) return isInCorso ? "parziale" : null;
  if (uno.periodi.length === 0) return null;
  const anno = Math.max(0, ...uno.periodi.map(({ fine }) => fine.anno ?? 0));
  const periodi = uno.periodi.filter(({ fine }) => (fine.anno ?? anno) === anno);
  const rilevati = periodi.filter(({ consuntivo }) => parseConsuntivo(consuntivo).tipo !== "mancante");
  const ultimo = rilevati.at(-1) ?? periodi.at(-1);
  if (!ultimo || isDataScritta(uno.target)) return null;
  const isDetto = accumuloDetto(rilevati.map(({ intestazione }) => intestazione)) === "cumulati";
  const target = parseTarget(uno.target);
  const isLivello = target.tipo !== "numero" || target.unita === "percentuale" || isUnLivello(uno.nome, uno.udm);
  const isConteggio = !isLivello && rilevati.length > 1;
  if (isConteggio && !isDetto) return "incrementi";
  if ((ultimo.fine.mese ?? FINE_ANNO) >= FINE_ANNO) return null;
  const testaTarget = readPeriodo(uno.testaTarget).mese;
  return testaTarget === null || testaTarget !== ultimo.fine.mese ? "parziale" : "proprio";
}

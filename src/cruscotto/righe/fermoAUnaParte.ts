import { displayCella } from "../../domain/numeri/displayCella";
import { round12 } from "../../domain/numeri/round12";
import { parseConsuntivo } from "../../domain/valori/parseConsuntivo";
import type { Cella } from "../../domain/Cella";
import type { Indicatore, PeriodoDiRiga } from "../Cruscotto";

const FINE_ANNO = 12;

const isPiena = (cella: Cella) => parseConsuntivo(cella).tipo !== "mancante";
const piene = ({ parziali }: Indicatore): readonly PeriodoDiRiga[] =>
  parziali.filter(({ consuntivo }) => isPiena(consuntivo));

function cifreIn(celle: readonly Cella[]): readonly number[] | null {
  const lette = celle.map(parseConsuntivo).flatMap((una) => (una.tipo === "numero" ? [una.valore] : []));
  return lette.length === celle.length ? lette : null;
}

/** The year's own cell holds what its parts come to: their last, their sum, their mean. */
function isDelleParti(uno: Indicatore): boolean {
  const celle = piene(uno).map(({ consuntivo }) => consuntivo);
  const ultima = celle.at(-1);
  if (ultima && displayCella(ultima) === displayCella(uno.consuntivo)) return true;
  const [cifre, dellAnno] = [cifreIn(celle), cifreIn([uno.consuntivo])?.[0]];
  if (!cifre || dellAnno === undefined) return false;
  const somma = cifre.reduce((fatta, una) => fatta + una, 0);
  return [somma, somma / cifre.length, cifre.at(-1) ?? NaN].some((una) => round12(una) === round12(dellAnno));
}

/**
 * Whether a sheet with columns for every part of the year, and one for the whole, is filled in to some part of it only:
 * the last part is blank on all rows, and what stands in the year's column is on each of them what the others come to.
 */
export function isFermoAUnaParte(indicatori: readonly Indicatore[]): boolean {
  const conParti = indicatori.filter(({ parziali }) => (parziali.at(-1)?.fine.mese ?? 0) >= FINE_ANNO);
  if (conParti.some((uno) => (piene(uno).at(-1)?.fine.mese ?? 0) >= FINE_ANNO)) return false;
  const misurabili = conParti.filter((uno) => piene(uno).length > 0 && isPiena(uno.consuntivo));
  return misurabili.length > 0 && misurabili.every(isDelleParti);
}

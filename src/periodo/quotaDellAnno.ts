import { annoOf, serialOf } from "../domain/numeri/calendario";

const primoGiorno = (anno: number): number => serialOf(anno, 1, 1) ?? 0;

/** The last day of a year, a serial. */
export const ultimoGiorno = (anno: number): number => primoGiorno(anno + 1) - 1;

/** Whether a year is not over on a day, as far as anybody knows which it is. */
export const isDaFinire = (anno: number | null, giorno: number): boolean =>
  anno !== null && giorno < ultimoGiorno(anno);

/**
 * The share of a year that is over at the end of a day: 0 before it begins, 1 from its last day on.
 * @example quotaDellAnno(43585, 2019) //=> 120 / 365, on 30/04/2019
 */
export function quotaDellAnno(al: number, anno: number): number {
  if (annoOf(al) !== anno) return annoOf(al) < anno ? 0 : 1;
  return (Math.floor(al) - primoGiorno(anno) + 1) / (primoGiorno(anno + 1) - primoGiorno(anno));
}

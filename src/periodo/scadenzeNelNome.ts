import { serialOf } from "../domain/numeri/calendario";

/** A day and its month, with or without a year: "30/04", "31.7", "31/12/2019". Never part of a longer figure. */
const GIORNO = /(?<![\d/.,])(\d{1,2})\s?([/.])\s?(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d%/]|[.,]\d)/g;
/** Two points are a list of paragraphs ("2.1 e 2.2") as well as of days: a day no month can be settles it. */
const MESI = 12;

const annoScritto = (testo: string | undefined, anno: number): number =>
  testo === undefined ? anno : Number(testo) + (testo.length === 2 ? 2000 : 0);

/**
 * The days of a year that a name lists as deadlines, in order, as serials: only where they are two or more and as many
 * as are counted (YEAR.md §1). Empty where the name lists another number of days, or days of other years.
 * @example scadenzeNelNome("N. report (30/04-31/08-31/12)", 3, 2019).length //=> 3
 * @example scadenzeNelNome("entro le date previste (30.06-30.11)", 1, 2019) //=> []
 */
export function scadenzeNelNome(nome: string, quante: number, anno: number): readonly number[] {
  const trovati = [...nome.matchAll(GIORNO)];
  if (trovati.length < 2 || trovati.length !== quante) return [];
  const giorni = trovati.flatMap(([, giorno, , mese, scritto]) =>
    annoScritto(scritto, anno) === anno ? (serialOf(anno, Number(mese), Number(giorno)) ?? []) : [],
  );
  const isElencoDiGiorni = trovati.some(
    ([, giorno, segno, , scritto]) => segno === "/" || scritto !== undefined || Number(giorno) > MESI,
  );
  const areTutti = new Set(giorni).size === quante;
  return isElencoDiGiorni && areTutti ? giorni.toSorted((a, b) => a - b) : [];
}

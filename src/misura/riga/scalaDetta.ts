import { normalize } from "../../domain/testo/normalize";
import { ricorda } from "../../domain/testo/ricorda";

const DA_A = "(?:da |from )?[01] ?(?:-|–|a|to|\\.{2,3}) ?(4|5|6|7|10|20|30|100)";
/** A scale by its ends, after a word for one or alone in brackets: "voto da 1 a 10", "(1-5)", "score 0-100". */
const PER_ESTREMI = new RegExp(
  `\\b(?:scal[ae]|scale|vot[oi]|voto medio|punteggi[oi]|giudizi[oi]|score|rating|rated|grade)\\b[^\\d]{0,20}?\\b${DA_A}\\b|[([]${DA_A}[)\\]]`,
);
/** By its top alone: "punteggio medio su 5", "rating out of 10". */
const PER_CIMA =
  /\b(?:voto|punteggi[oi]|giudizi[oi]|gradimento|soddisfazione|score|rating)\b[^\d]{0,40}?\b(?:su|out of|max\.?|massimo) (4|5|6|7|10|20|30|100)(?: ?$|[)\],;])/;

/** A text without one of these names no scale. */
const ACCENNO = /[01]\s*(?:[-–aà.]|to)|su\s|out\s|max|massimo/i;

const cimaIn = ricorda((testo: string): number => {
  const parole = normalize(testo);
  const [, estremi, traParentesi] = PER_ESTREMI.exec(parole) ?? [];
  return Number(estremi ?? traParentesi ?? PER_CIMA.exec(parole)?.[1] ?? Infinity);
});

/**
 * The top of the scale that a text says a score is on; Infinity where it says none. Nothing scores more.
 * @example scalaDetta("Soddisfazione degli utenti (1-10)") //=> 10
 */
export const scalaDetta = (testo: string): number => (ACCENNO.test(testo) ? cimaIn(testo) : Infinity);

import { normalize } from "../../domain/testo/normalize";
import type { Livello } from "../Cruscotto";

/** How wide a heading is: it closes the open ones as wide or narrower. 0 is the widest. */
export interface Ampiezza {
  readonly rango: number;
  readonly livello: Livello;
}

export const PROSPETTIVA: Ampiezza = { rango: 0, livello: "prospettiva" };
export const AREA: Ampiezza = { rango: 1, livello: "area" };
export const STRATEGICO: Ampiezza = { rango: 2, livello: "obiettivo" };
export const PROGRAMMA: Ampiezza = { rango: 3, livello: "programma" };
export const OBIETTIVO: Ampiezza = { rango: 4, livello: "obiettivo" };

/** The words that say what a heading gathers; a heading may be only these words, and its name stand on the next row. */
const PAROLE: readonly (readonly [Ampiezza, RegExp])[] = [
  [PROSPETTIVA, /^(?:prospettiva|dimensione|perspective)\b/],
  [STRATEGICO, /^(?:obiettiv[oi] (?:strategic[oi]|specific[oi]|general[ei]|di valore pubblico)|strategic objective)\b/],
  [AREA, /^(?:area|ambito|asse|missione|priorita|priority|linea)(?: (?:strategic[ao]|di intervento))?\b/],
  [PROGRAMMA, /^(?:programma|progetto|programme)\b/],
  [OBIETTIVO, /^(?:(?:scheda )?obiettivo(?: operativo)?|operational objective)\b/],
];

/** What the first words of a heading say it gathers, null when they do not say. */
export function ampiezzaDetta(text: string): Ampiezza | null {
  const parole = normalize(text);
  return PAROLE.find(([, forma]) => forma.test(parole))?.[0] ?? null;
}

/** Whether a heading is a label without a name: "AMBITO STRATEGICO", "Obiettivo strategico 01". */
export function isSoloEtichetta(text: string): boolean {
  const parole = normalize(text);
  const detta = PAROLE.find(([, forma]) => forma.test(parole));
  if (!detta) return false;
  return /^[\s:.n°–-]*[\d._]*[a-z]?$/.test(parole.replace(detta[1], ""));
}

import type { Esito } from "./Misura";

/** What is said of a row before its year ends: never the words of the year's end (YEAR.md §1). */
export type StatoInCorso =
  | "raggiunto in anticipo"
  | "in linea"
  | "a rischio"
  | "in ritardo"
  | "finora rispettato"
  | "limite superato"
  | "non ancora dovuto"
  | "da rilevare"
  | "da confermare";

/** At the end of the year, and for rows that nobody measures, it is the outcome itself. */
export type Stato = StatoInCorso | Esito;

/**
 * How the result of a row moves through the year: done or not on a day, done or not at all, adding up from nothing,
 * not to be exceeded, or as it is (a rate, a stock, a mean).
 */
export type Natura = "data" | "fatto" | "accumulo" | "tetto" | "livello";

/** How a year's target was taken to fall due where nothing says it: day by day, by quarters, as last year. */
export type PassoAnno = "anno trascorso" | "gradini" | "profilo";

import { normalize } from "../testo/normalize";

const MISURA = "(?:(?:%|percentuale|grado|livello|tasso|media|stato|rate|degree|level)(?: (?:di|del|della|of))? )?";
const QUANTO =
  "(?:sal|realizzazione|raggiungimento|conseguimento|attuazione|avanzamento|performance|risultato|achievement|attainment|completion|result)";
const DI = "(?: (?:di|del|dello|della|delle|dei|degli|dell|of the|of))?";
const OBIETTIVO = "(?:obiettiv[oi]|programm[ai]|priorita|ente|objectives?|goals?|programmes?|[a-z]{1,4}[ .-]?\\d{1,3})";

const RISULTATO_DI = new RegExp(`^${MISURA}${QUANTO}${DI} ?[«"“(]?${OBIETTIVO}\\b`);

/**
 * Whether a name begins by saying that it is how far an objective was reached: more is better then, whatever the objective is
 * about ("SAL obiettivo B2 Tempi di attesa").
 * Source: YEAR.md §5, rows that are the result of an objective of the ente: min(1, SAL / target).
 */
export function isRisultatoDiObiettivo(nome: string): boolean {
  return RISULTATO_DI.test(normalize(nome.slice(0, 120)));
}

import type { Cruscotto } from "../cruscotto/Cruscotto";
import { normalize } from "../domain/testo/normalize";

/**
 * Whether a sheet is a Piano: what is to be reached, and no column of results, SAL or periods where any of it could stand.
 * A sheet that calls itself a cruscotto is one, whatever it lacks; one whose results are only in doubt is asked about.
 * Source: YEAR.md §4 (Pistoia-Prato 2022).
 */
export function isPiano({ foglio, indicatori, colonne, domande }: Cruscotto): boolean {
  if (/\bcruscott[oi]\b|\bdashboard\b|\bscorecard\b/.test(normalize(foglio))) return false;
  if (domande.some(({ ruolo }) => ruolo === "consuntivo" || ruolo === "sal")) return false;
  const hasRisultati = colonne.some(({ ruolo }) => ruolo === "consuntivo" || ruolo === "sal" || ruolo === "periodo");
  const areSenza = indicatori.every(
    (uno) => uno.colonne.consuntivo === null && uno.colonne.sal === null && uno.periodo === "",
  );
  return indicatori.length > 0 && !hasRisultati && areSenza;
}

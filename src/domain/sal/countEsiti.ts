import { esitoOf } from "./esitoOf";
import type { Esito } from "../Misura";
import { normalize } from "../testo/normalize";
import { isMancante } from "../valori/paroleDiStato";
import { parseSal } from "../valori/parseSal";
import type { Soglie } from "../metodo/Politica";

/** The outcomes in the order in which a table shows them. */
export const ESITI: readonly Esito[] = [
  "raggiunto",
  "parziale",
  "non raggiunto",
  "da rilevare",
  "calcolo da confermare",
  "monitoraggio",
  "non applicabile",
  "neutralizzato",
  "eliminato",
];

/** How many cells have each outcome; words that are no outcome (a heading) are counted apart. */
interface ConteggioEsiti {
  readonly numeri: Readonly<Record<Esito, number>>;
  readonly totale: number;
  readonly nonRiconosciuti: number;
}

/** The outcome a word states, whatever its capitals; a mark for "not there yet" ("n.d.") is da rilevare. */
export function parseEsito(testo: string): Esito | null {
  const parola = normalize(testo);
  return ESITI.find((esito) => esito === parola) ?? (isMancante(testo) ? "da rilevare" : null);
}

/**
 * Counts the outcomes of SAL cells: shares by the thresholds, words by their name, blanks not at all.
 * Null when a cell holds what cannot be a share: a count that leaves it out would be wrong.
 * @example countEsiti([1, 0.85, "da rilevare", ""], soglie)?.totale //=> 3
 */
export function countEsiti(valori: readonly unknown[], soglie: Soglie): ConteggioEsiti | null {
  const numeri = Object.fromEntries(ESITI.map((esito) => [esito, 0])) as Record<Esito, number>;
  let totale = 0;
  let nonRiconosciuti = 0;
  for (const valore of valori) {
    const sal = parseSal(valore);
    if (sal.tipo === "vuoto") continue;
    if (sal.tipo === "non-quota") return null;
    const esito = sal.tipo === "quota" ? esitoOf(sal.numero, soglie) : parseEsito(sal.testo);
    if (esito === null) {
      nonRiconosciuti += 1;
      continue;
    }
    numeri[esito] += 1;
    totale += 1;
  }
  return { numeri, totale, nonRiconosciuti };
}

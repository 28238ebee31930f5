import { countEsiti, ESITI } from "../domain/sal/countEsiti";
import { POLITICA_STANDARD } from "../domain/metodo/politiche";
import { round12 } from "../domain/numeri/round12";
import { TABELLA_ESITI } from "../texts/spiegazioni/funzioni";
import { rifiuto } from "./rifiuto";

/** The outcomes that a table shows also where nobody has them. */
const SEMPRE: ReadonlySet<string> = new Set(["raggiunto", "parziale", "non raggiunto"]);

type Riga = readonly [string, number | string, number | string];

/**
 * The outcomes of SAL cells as a table with headings and a total. Shares are of the total, so they sum to 100%; words
 * that are no outcome stand below it and count nowhere.
 */
export function tabellaEsiti(valori: readonly unknown[]): readonly Riga[] {
  const conteggio = countEsiti(valori, POLITICA_STANDARD.soglie);
  if (!conteggio) throw rifiuto("sal-non-quota");
  const { numeri, totale, nonRiconosciuti } = conteggio;
  const rigaOf = (nome: string, numero: number): Riga => [nome, numero, totale === 0 ? "" : round12(numero / totale)];
  const [esito, numero, quota] = TABELLA_ESITI.intestazioni;
  return [
    [esito, numero, quota],
    ...ESITI.filter((uno) => SEMPRE.has(uno) || numeri[uno] > 0).map((uno) => rigaOf(uno, numeri[uno])),
    rigaOf(TABELLA_ESITI.totale, totale),
    ...(nonRiconosciuti > 0 ? [[TABELLA_ESITI.nonRiconosciuti, nonRiconosciuti, ""] satisfies Riga] : []),
  ];
}

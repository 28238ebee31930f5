import type { Cella } from "../domain/Cella";
import { cifraStampata } from "../domain/numeri/cifraStampata";
import type { Cruscotto, FrazioneScritta, Indicatore } from "../cruscotto/Cruscotto";
import { chiaveDato, type DatiElementari } from "../cruscotto/tabelle/readDatiElementari";

const FATTORE = /\s*[*x×·]\s*1(?:00|\.?000)(?!\d)/gi;

/** The two sides of the only bar of a formula in words that is not in brackets; null where there is no such bar. */
function latiDi(formula: string): readonly [string, string] | null {
  let aperte = 0;
  const barre: number[] = [];
  for (let at = 0; at < formula.length; at++) {
    const carattere = formula[at];
    if (carattere === "(") aperte += 1;
    else if (carattere === ")") aperte -= 1;
    else if ((carattere === "/" || carattere === "÷") && aperte === 0) barre.push(at);
  }
  const [barra] = barre;
  if (barra === undefined || barre.length > 1) return null;
  return [formula.slice(0, barra), formula.slice(barra + 1)];
}

/** The figure that words name, or the sum of those that they add. */
function cifraDi(parole: string, { perNome }: DatiElementari): Cella | null {
  const nude = parole.replace(FATTORE, " ");
  const intera = perNome.get(chiaveDato(nude));
  if (intera) return intera;
  const addendi = nude.split(/\s\+\s/);
  if (addendi.length < 2) return null;
  const cifre = addendi.map((uno) => {
    const cella = perNome.get(chiaveDato(uno));
    return cella ? cifraStampata(cella) : null;
  });
  let somma = 0;
  for (const cifra of cifre) {
    if (cifra === null) return null;
    somma += cifra.valore;
  }
  return { tipo: "numero", valore: somma, formato: "#,##0.##" };
}

function frazioneIn({ nome, descrizione, codice }: Indicatore, dati: DatiElementari): FrazioneScritta | null {
  const chiavi = [nome, ...(codice === null ? [] : [codice])].map(chiaveDato);
  for (const chiave of chiavi) {
    const detta = dati.frazioni.get(chiave);
    if (detta) return detta;
  }
  const lati = latiDi(descrizione) ?? latiDi(nome);
  const [sopra, sotto] = lati ?? ["", ""];
  const numeratore = cifraDi(sopra, dati);
  const denominatore = cifraDi(sotto, dati);
  return numeratore && denominatore ? { numeratore, denominatore } : null;
}

/**
 * The operands that other sheets of the workbook hold for the rows of a cruscotto: by the name or code of the indicator,
 * or by the words of its formula ("Interventi economici / Proventi della gestione corrente"). The row's own hold first.
 * Source: YEAR.md §7.
 */
export function accostaDati(cruscotto: Cruscotto, dati: DatiElementari): Cruscotto {
  if (dati.perNome.size === 0 && dati.frazioni.size === 0) return cruscotto;
  // Rows that share a name and have no formula are not told apart by it.
  const visti = new Set<string>();
  const ripetuti = new Set<string>();
  for (const { nome } of cruscotto.indicatori) (visti.has(chiaveDato(nome)) ? ripetuti : visti).add(chiaveDato(nome));
  const indicatori = cruscotto.indicatori.map((uno): Indicatore => {
    if (uno.frazione !== null || cifraStampata(uno.consuntivo) === null) return uno;
    const isIncerto = ripetuti.has(chiaveDato(uno.nome)) && uno.descrizione.trim() === "";
    const frazione = isIncerto ? null : frazioneIn(uno, dati);
    return frazione ? { ...uno, frazione } : uno;
  });
  return { ...cruscotto, indicatori };
}

import { readCostante, type CostanteDigitata } from "../../domain/numeri/parseDigitato";

const GIORNO_MS = 86_400_000;
const GIORNO_ZERO = Date.UTC(1899, 11, 30);

/** What a typed text means in an Italian sheet. Numbers are shares where the text ends with "%". */
type Digitato = CostanteDigitata | { readonly tipo: "formula"; readonly formula: string };

/**
 * Reads what an Italian user types in a cell; null for text and for what needs no translation.
 *
 * @param testo The text as typed.
 * @example
 * readDigitato("0,95") //=> { tipo: "numero", valore: 0.95, formato: null }
 * readDigitato("31/12/2026") //=> { tipo: "data", seriale: 46387 }
 * readDigitato("=SUM(A1;0,5)") //=> { tipo: "formula", formula: "=SUM(A1,0.5)" }
 */
export function readDigitato(testo: string): Digitato | null {
  const pulito = testo.trim();
  if (pulito.startsWith("=")) return readFormula(pulito);
  return readCostante(pulito);
}

/**
 * A number as an Italian user would type it, with all its digits.
 *
 * @param formato Number format of the cell, "" without one: it tells a percentage and a date from a number.
 * @example
 * writeDigitato(0.955, "0%") //=> "95,5%"
 * writeDigitato(46387, "mmm-yy") //=> "31/12/2026"
 */
export function writeDigitato(valore: number, formato: string): string {
  if (isFormatoData(formato) && Number.isInteger(valore)) return writeData(valore);
  const isPercentuale = withoutLiterals(formato).includes("%");
  const numero = isPercentuale ? Number((valore * 100).toPrecision(15)) : valore;
  return `${String(numero).replace(".", ",")}${isPercentuale ? "%" : ""}`;
}

/** Whether a number format shows a date. */
export function isFormatoData(formato: string): boolean {
  return /[dy]/i.test(withoutLiterals(formato));
}

/** A number format without its quoted texts, escaped characters, colours and conditions. */
function withoutLiterals(formato: string): string {
  return formato === "General" ? "" : formato.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
}

function writeData(seriale: number): string {
  const data = new Date(GIORNO_ZERO + seriale * GIORNO_MS);
  const [anno = "", mese = "", giorno = ""] = data.toISOString().slice(0, 10).split("-");
  return `${giorno}/${mese}/${anno}`;
}

/** With ";" between the arguments, a comma between digits is a decimal one. Quoted texts and names and {arrays} stay as they are. */
function readFormula(testo: string): Digitato | null {
  const pezzi = testo.split(/("[^"]*"|'[^']*'|\{[^}]*\})/);
  const isItaliana = pezzi.some((pezzo, i) => i % 2 === 0 && pezzo.includes(";"));
  if (!isItaliana) return null;
  const tradotti = pezzi.map((pezzo, i) =>
    i % 2 === 1 ? pezzo : pezzo.replace(/(\d),(\d)/g, "$1.$2").replaceAll(";", ","),
  );
  return { tipo: "formula", formula: tradotti.join("") };
}

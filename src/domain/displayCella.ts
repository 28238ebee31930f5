import type { Cella } from "./Cella";
import { formatData } from "./calendario";
import { parseFormato } from "./formatoNumero";

/**
 * A number with Italian separators: point groups thousands, comma is decimal.
 * `decimali` null keeps what the number has (at most 10).
 * @example formatNumeroItaliano(542816.75, 2, true) //=> "542.816,75"
 */
export function formatNumeroItaliano(numero: number, decimali: number | null, hasMigliaia: boolean): string {
  const fisso = decimali === null ? String(Number(numero.toFixed(10))) : numero.toFixed(decimali);
  const [intera = "0", frazione] = fisso.split(".");
  const gruppi = hasMigliaia ? intera.replace(/\B(?=(\d{3})+(?!\d))/g, ".") : intera;
  return frazione === undefined ? gruppi : `${gruppi},${frazione}`;
}

/**
 * What an Italian Excel shows in a cell, whatever the language of the machine that reads it.
 * @example displayCella({ tipo: "numero", valore: 0.95, formato: "0%" }) //=> "95%"
 */
export function displayCella(cella: Cella): string {
  switch (cella.tipo) {
    case "vuota":
      return "";
    case "testo":
    case "errore":
      return cella.valore;
    case "booleano":
      return cella.valore ? "VERO" : "FALSO";
    case "numero": {
      const formato = parseFormato(cella.formato);
      if (formato.isData) return formatData(cella.valore);
      if (formato.isPercentuale)
        return `${formatNumeroItaliano(cella.valore * 100, formato.decimali, formato.hasMigliaia)}%`;
      const numero = formatNumeroItaliano(cella.valore, formato.decimali, formato.hasMigliaia);
      return formato.isEuro ? `€ ${numero}` : numero;
    }
  }
}

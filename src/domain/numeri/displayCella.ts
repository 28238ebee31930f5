import type { Cella } from "../Cella";
import { formatData } from "./calendario";
import { formatNumeroItaliano } from "./formatNumeroItaliano";
import { parseFormato } from "./formatoNumero";

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

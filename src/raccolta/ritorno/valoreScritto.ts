import type { Cella } from "../../domain/Cella";
import { parseConsuntivo } from "../../domain/valori/parseConsuntivo";
import { round12 } from "../../domain/numeri/round12";
import { compact } from "../../domain/testo/testoBreve";

/**
 * What a value says, as one text that a file can carry: two cells that say the same have the same, however written
 * ("31/12/2019" and that day, "95%" and 0,95 shown as a percentage). "" for nothing.
 */
export function valoreScritto(cella: Cella): string {
  if (cella.tipo === "testo" && compact(cella.valore) === "") return "";
  const letto = parseConsuntivo(cella);
  switch (letto.tipo) {
    case "numero":
      return `n:${round12(letto.valore)}`;
    case "data":
      return `d:${letto.seriale}`;
    case "si-no":
      return `s:${letto.valore ? 1 : 0}`;
    case "parole":
    case "errore":
      return `t:${compact(letto.testo)}`;
    case "mancante":
      return cella.tipo === "testo" ? `t:${compact(cella.valore)}` : "";
  }
}

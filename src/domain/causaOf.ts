import { motivoOf, type Anomalia } from "./Anomalia";

/**
 * What makes two anomalie the same cause, so that one answer serves both: the code, the reason it carries, the
 * direction it presumes or the method it names. Figures do not count.
 * @example causaOf({ codice: "verso-presunto", gravita: "nota", dati: { verso: "decrescente", altro: 1 } }) //=> "verso-presunto|decrescente"
 */
export function causaOf(una: Anomalia): string {
  const verso = una.codice === "verso-presunto" ? (una.dati?.verso ?? null) : null;
  const metodo = una.codice === "metodo-diverso" ? (una.dati?.metodo ?? null) : null;
  return [una.codice, motivoOf(una), verso, metodo].filter((parte) => parte !== null).join("|");
}

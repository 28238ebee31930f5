import { motivoOf, type Anomalia } from "./Anomalia";

/**
 * What makes two anomalie the same cause, so that one answer serves both: the code, the reason it carries and the
 * direction it presumes. Figures do not count.
 * @example causaOf({ codice: "verso-presunto", gravita: "nota", dati: { verso: "decrescente", altro: 1 } }) //=> "verso-presunto|decrescente"
 */
export function causaOf(una: Anomalia): string {
  const verso = una.codice === "verso-presunto" ? (una.dati?.verso ?? null) : null;
  return [una.codice, motivoOf(una), verso].filter((parte) => parte !== null).join("|");
}

import type { Anomalia } from "./Anomalia";

/**
 * What makes two anomalie the same cause, so that one answer serves both: the code, the reason it carries and the
 * direction it presumes. Figures do not count.
 * @example causaOf({ codice: "verso-presunto", gravita: "nota", dati: { verso: "decrescente", altro: 1 } }) //=> "verso-presunto|decrescente"
 */
export function causaOf({ codice, dati }: Anomalia): string {
  return [codice, dati?.["motivo"], dati?.["verso"]].filter((parte) => parte !== undefined).join("|");
}

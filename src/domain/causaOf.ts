import { motivoOf, type Anomalia, type Gravita } from "./Anomalia";
import { groupBy } from "./groupBy";

/** The gravest first. */
const GRAVITA: readonly Gravita[] = ["errore", "conferma", "nota"];

/**
 * What makes two anomalie the same cause, so that one answer serves both: the code, the reason it carries, the
 * direction it presumes or the method it names. Figures do not count.
 * @example causaOf({ codice: "verso-presunto", gravita: "nota", dati: { verso: "decrescente", altro: 1 } }) //=> "verso-presunto|decrescente"
 */
export function causaOf(una: Anomalia): string {
  const verso = una.codice === "verso-presunto" ? (una.dati?.verso ?? null) : null;
  const metodo = una.codice === "metodo-diverso" ? (una.dati?.metodo ?? null) : null;
  const isPerDifetto = una.codice === "operatore-contro-parole" && /[≤<]/.test(una.dati?.operatore ?? "");
  return [una.codice, motivoOf(una), verso, metodo, isPerDifetto ? "≤" : null]
    .filter((parte) => parte !== null)
    .join("|");
}

/** Gathers what holds an anomalia by gravity and cause, the gravest and then the largest groups first. */
export function groupByCausa<T>(
  cose: readonly T[],
  anomaliaDi: (cosa: T) => Anomalia,
): readonly (readonly [T, ...T[]])[] {
  const gruppi = groupBy(cose, (cosa) => `${anomaliaDi(cosa).gravita} ${causaOf(anomaliaDi(cosa))}`);
  const gravita = ([prima]: readonly [T, ...T[]]) => GRAVITA.indexOf(anomaliaDi(prima).gravita);
  return [...gruppi.values()].sort((a, b) => gravita(a) - gravita(b) || b.length - a.length);
}

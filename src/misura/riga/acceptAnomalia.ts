import type { Anomalia } from "../../domain/Anomalia";

/** What the user has seen and accepted asks no more; an error in a cell cannot be accepted. */
export function acceptAnomalia(una: Anomalia, accettate: readonly string[]): Anomalia {
  return una.gravita === "conferma" && accettate.includes(una.codice) ? { ...una, gravita: "nota" } : una;
}

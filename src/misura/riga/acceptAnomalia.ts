import { chiaveAccettata } from "../../domain/chiaveAccettata";
import type { Anomalia } from "../../domain/Anomalia";

/** What the user has seen and accepted asks no more; an error in a cell cannot be accepted. */
export function acceptAnomalia<Una extends Anomalia>(una: Una, accettate: readonly string[]): Una {
  const { codice, gravita } = una;
  const pubblicato = una.codice === "pubblicato-diverso" ? una.dati?.pubblicato : undefined;
  const isVista = accettate.includes(codice) || accettate.includes(chiaveAccettata(codice, pubblicato));
  return gravita === "conferma" && isVista ? { ...una, gravita: "nota" } : una;
}

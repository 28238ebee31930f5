import type { Anomalia, CodiceAnomalia, CodiceMisura, Gravita } from "./Anomalia";
import type { Esito, Regola, VersoDeciso } from "./Misura";

/** What a rule yields before the thresholds are applied. */
export interface Calcolo {
  readonly sal: number | null;
  readonly regola: Regola;
  readonly verso?: VersoDeciso | null;
  readonly anomalie?: readonly Anomalia<CodiceMisura>[];
  /** The outcome of a row without a SAL; "calcolo da confermare" where it is not said. */
  readonly esito?: Esito;
}

export function anomalia<Codice extends CodiceAnomalia>(
  codice: Codice,
  gravita: Gravita,
  dati?: Anomalia["dati"],
): Anomalia<Codice> {
  return dati ? { codice, gravita, dati } : { codice, gravita };
}

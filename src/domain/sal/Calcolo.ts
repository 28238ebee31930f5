import type { Anomalia, Gravita } from "../Anomalia";
import type { CodiceAnomalia, CodiceMisura } from "../codiciAnomalia";
import type { DatiAnomalia } from "../DatiAnomalia";
import type { Esito, Regola, VersoDeciso } from "../Misura";

/** What a rule yields before the thresholds are applied. */
export interface Calcolo {
  readonly sal: number | null;
  readonly regola: Regola;
  readonly verso?: VersoDeciso | null;
  readonly base?: number;
  readonly anomalie?: readonly Anomalia<CodiceMisura>[];
  /** The outcome of a row without a SAL; "calcolo da confermare" where it is not said. */
  readonly esito?: Esito;
}

/** Data that may all be left out may be left out whole. */
type PossonoMancare<Dati> = Dati extends unknown ? (Partial<Dati> extends Dati ? true : never) : never;
type Richiesti<Dati> = [PossonoMancare<Dati>] extends [never] ? [dati: Dati] : [dati?: Dati];

export function anomalia<Codice extends CodiceAnomalia>(
  codice: Codice,
  gravita: Gravita,
  ...dati: Richiesti<DatiAnomalia[Codice]>
): Anomalia<Codice>;
export function anomalia(codice: CodiceAnomalia, gravita: Gravita, dati?: object): object {
  return dati ? { codice, gravita, dati } : { codice, gravita };
}

import type { CodiceFormule } from "../domain/codiciAnomalia";
import type { Anomalia } from "../domain/Anomalia";
import type { CellaGuardata } from "./celleGuardate";

/** Something wrong with the formula of a cell. */
export interface Guasto {
  readonly su: CellaGuardata;
  readonly anomalia: Anomalia<CodiceFormule>;
}

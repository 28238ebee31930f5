import type { RuoloColonna } from "../../Cruscotto";
import type { Prova } from "./Prova";

/** One piece of evidence: for a role where the weight is positive, against it where it is negative. */
export interface Voto {
  /** 0-based. */
  readonly colonna: number;
  readonly ruolo: RuoloColonna;
  readonly peso: number;
  readonly prova: Prova;
}

/** Roles that any number of columns may have: nothing is measured from them. */
export const MUTI: readonly RuoloColonna[] = ["scostamento", "previsione", "precedente", "componente", "esito"];

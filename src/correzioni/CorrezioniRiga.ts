import type { ArgomentiValori } from "../domain/sal/measureValori";
import type { Cella } from "../domain/Cella";
import type { Stabilito } from "../domain/Stabilito";

/** The value that a consuntivo in words was taken for; it holds for as long as the cell says the same. */
export interface ConsuntivoLetto {
  readonly valore: Cella;
  readonly frase: string;
}

/** What the workbook keeps about one row besides its cells; each null or empty where nothing was said. */
export interface CorrezioniRiga {
  /** What the SAL cell held before PERF first wrote it. */
  readonly pubblicato: Cella | null;
  /** The arguments of PERF.SAL, kept here while the SAL cell holds no formula of ours (native, value, or no column). */
  readonly argomenti: ArgomentiValori | null;
  readonly letto: ConsuntivoLetto | null;
  /** What the user established instead of the rule. */
  readonly stabilito: Stabilito | null;
  /** Codes of the anomalie that the user has seen and accepted, one of a published figure with it (`chiaveAccettata`). */
  readonly accettate: readonly string[];
}

export const NESSUNA_CORREZIONE: CorrezioniRiga = {
  pubblicato: null,
  argomenti: null,
  letto: null,
  stabilito: null,
  accettate: [],
};

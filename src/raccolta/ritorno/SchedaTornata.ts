import type { Cella } from "../../domain/Cella";
import type { SchedaDaCompilare } from "../scheda/SchedaDaCompilare";

/** What a scheda says of itself, out of sight: whose it is, of which year and body, how many rows it left with. */
export interface DatiScheda extends Pick<
  SchedaDaCompilare,
  "responsabile" | "anno" | "ente" | "preparata" | "chi" | "fogli"
> {
  readonly quante: number;
  /** The keys of those rows; none where there were too many to carry. */
  readonly chiavi: readonly string[];
}

/** A row of a scheda that came back, with whatever stands there now. */
export interface RigaTornata {
  /** 0-based, in its own file. */
  readonly riga: number;
  /** "" where the row has none: it was added, or lost it. */
  readonly chiave: string;
  readonly obiettivo: string;
  readonly nome: string;
  readonly target: string;
  /** As it left; null where that was lost. */
  readonly targetAllora: string | null;
  /** The value as it left, as `valoreScritto` says it; null where that was lost. */
  readonly allora: string | null;
  readonly valore: Cella;
  /** A formula that no spreadsheet has computed yet. */
  readonly isFormulaMuta: boolean;
  readonly fonte: string;
  readonly causa: string;
  readonly nota: string;
}

/** A file that came back. */
export interface SchedaTornata {
  readonly file: string;
  /** The day it was last saved: a serial. */
  readonly data: number;
  /** Null where they were lost: then its rows are found by their words only. */
  readonly dati: DatiScheda | null;
  readonly righe: readonly RigaTornata[];
}

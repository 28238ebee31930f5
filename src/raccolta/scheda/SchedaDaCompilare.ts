import type { Cella } from "../../domain/Cella";
import type { SceltaDiChi } from "../risponde/chiRisponde";

/** What kind of value is asked for: what a cell of the scheda accepts. */
export type GenereValore = "numero" | "percentuale" | "data" | "si-no" | "testo";

/** What whoever answers has written on a row, and the value that the row had left with. */
export interface ScrittoInRiga {
  readonly valore: Cella;
  readonly allora: string;
  readonly fonte: string;
  readonly causa: string;
  readonly nota: string;
}

/** A row of a scheda: everything that whoever answers for it sees, and what finds it again. */
export interface RigaScheda {
  /** Made of the words of the row, so that it follows it wherever it goes. */
  readonly chiave: string;
  readonly obiettivo: string;
  readonly nome: string;
  readonly descrizione: string;
  readonly contribuiscono: readonly string[];
  readonly udm: string;
  /** As an Italian Excel shows it, its operator included. */
  readonly target: string;
  /** Last year's value, or what the row started from; "" where the sheet does not say it. */
  readonly precedente: string;
  readonly genere: GenereValore;
  /** The words to choose from, where it is measured on a scale. */
  readonly voci: readonly string[];
  /** The consuntivo as the cruscotto has it when the scheda leaves. */
  readonly valore: Cella;
  /** What is written on it already, where it takes the place of another; absent where nothing is. */
  readonly scritto?: ScrittoInRiga;
}

/** What is asked of one responsible. */
export interface SchedaDaCompilare {
  readonly responsabile: string;
  /** Null where nothing says the year. */
  readonly anno: number | null;
  /** Whose the cruscotto is, as its titles say; "" where they do not. */
  readonly ente: string;
  /** Where it stands who answers. */
  readonly chi: SceltaDiChi;
  /** The day it was prepared: a serial. */
  readonly preparata: number;
  /** Names of the sheets that its rows stand on, in their order. */
  readonly fogli: readonly string[];
  readonly righe: readonly RigaScheda[];
}

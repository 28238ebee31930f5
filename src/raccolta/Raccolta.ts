import type { Cella } from "../domain/Cella";
import type { CodiceDetto, MotivoNonPreso } from "../domain/codiciRaccolta";
import type { RigaConChiave } from "./chiaviDiRaccolta";
import type { RigaRaccolta } from "./FoglioRaccolto";

/** A value that a file brought for a row. */
export interface Arrivo {
  readonly file: string;
  /** Who answered; "" where the file does not say it any more. */
  readonly chi: string;
  /** The day the file was saved: a serial. */
  readonly data: number;
  /** 0-based row of that file. */
  readonly riga: number;
  /** As the cruscotto would hold it. */
  readonly valore: Cella;
  readonly fonte: string;
  readonly causa: string;
  readonly nota: string;
  readonly motivo: MotivoNonPreso | null;
}

/** What a value was, and what becomes of it: kept until all files were read. */
export interface ArrivoDiRiga {
  readonly riga: RigaConChiave;
  readonly arrivo: Arrivo;
  /** As it left; null where that was lost. */
  readonly allora: string | null;
}

/**
 * What becomes of a row for which something came back: `nuova` where the cruscotto had nothing, `aggiornata` where it
 * still has what left with the scheda, `conflitto` where it says otherwise by now, or the files do not agree.
 */
export type EsitoArrivo = "uguale" | "nuova" | "aggiornata" | "conflitto" | "rifiutata" | "vuota";

export interface RigaArrivata {
  readonly riga: RigaRaccolta;
  readonly esito: EsitoArrivo;
  /** What the cruscotto holds now. */
  readonly ora: Cella;
  /** What the files say, the same value once. */
  readonly arrivi: readonly Arrivo[];
}

/** One row that something is said of. */
export interface RigaNominata {
  /** 0-based row of the file; null for a row that is not in it. */
  readonly riga: number | null;
  readonly nome: string;
  /** What stands there, "" where nothing does. */
  readonly valore: string;
}

export interface DettoDelFile {
  readonly codice: CodiceDetto;
  readonly file: string;
  readonly righe: readonly RigaNominata[];
  /** Of the file: the year, the body, the file that it is the same as. */
  readonly altro: string;
}

/** What came back, before anything is written. */
export interface Raccolta {
  readonly righe: readonly RigaArrivata[];
  readonly detti: readonly DettoDelFile[];
}

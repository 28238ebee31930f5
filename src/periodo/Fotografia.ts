import type { Cella } from "../domain/Cella";
import type { Natura, Stato } from "../domain/Stato";
import type { ConteggioRighe } from "./contaRilevate";

/** What tells a row from the others wherever it stands: its words and those of the headings above. */
export interface ParoleDiFotografata {
  readonly foglio: string;
  readonly percorso: readonly string[];
  readonly codice: string;
  readonly nome: string;
  readonly descrizione: string;
  readonly responsabile: string;
}

/** A row as a snapshot froze it: plain values, which nothing computes again. */
export interface RigaFotografata extends ParoleDiFotografata {
  /** The target that was in force on the day. */
  readonly target: Cella;
  readonly risultato: Cella;
  /** The day that the result is of, a serial: the end of its period, else that of the snapshot. */
  readonly giorno: number;
  /** Share of the target; null where there was none. */
  readonly sal: number | null;
  /** Share of the target that was due. */
  readonly dovuta: number;
  readonly stato: Stato;
  readonly natura: Natura;
  /** Why it was there, as it was said then. */
  readonly perche: string;
  /** What somebody wrote beside it afterwards. */
  readonly nota: string;
}

/** The rows of a workbook on a day, frozen: who did it, when, and how much of what was due was known. */
export interface Fotografia {
  /** The day that was looked at, an Excel serial. */
  readonly al: number;
  /** The day it was taken, a serial. */
  readonly scattata: number;
  readonly autore: string;
  readonly copertura: ConteggioRighe;
  readonly righe: readonly RigaFotografata[];
}

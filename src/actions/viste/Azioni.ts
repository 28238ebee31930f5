import type { FoglioCostruito } from "./FoglioCostruito";
import type { CruscottoMisurato, Perche } from "../../misura/CruscottoMisurato";
import type { MotivoIgnorato } from "../../domain/MotivoIgnorato";
import type { CorrezioniFoglio } from "../../correzioni/matchCorrezioni";
import type { SheetGrid } from "../../cruscotto/griglia/SheetGrid";
import type { UnioniNote } from "../../cruscotto/griglia/UnioniNote";
import type { OpzioniCruscotto } from "../../misura/measureCruscotto";
import type { Fotografia } from "../../periodo/Fotografia";
import type { Rilevazione } from "../../periodo/Rilevazione";
import type { RigaRisposta } from "../../confronto/cambi";
import type { Politica } from "../../domain/metodo/Politica";
import type { Anomalia } from "../../domain/Anomalia";
import type { Modifiche } from "../../formule/Modifiche";
import type { FoglioDiFormule } from "../../formule/utente/dipendenti";
import type { ModoScrittura } from "../../formule/sal/formulaDelModo";
import type { Risposta } from "../../modifiche/Risposta";
import type { CodiceRiuscita } from "../../texts/schermi/esiti/esiti";

/** What the active sheet turned out to be. */
export type LetturaFoglio = (
  | {
      readonly tipo: "cruscotto";
      readonly misurato: CruscottoMisurato;
      /** What "PERF – correzioni" says of its rows, with the lines that hold for none. */
      readonly correzioni: CorrezioniFoglio;
      /** Its cells as they were read: what stands beside the rows, and how each is written. */
      readonly grid: SheetGrid;
      /** What it was measured with besides the method: to measure it again with another. */
      readonly opzioni: Omit<OpzioniCruscotto, "politica">;
      /** Where it is on the day that was chosen, or that its headings say, while its year runs. */
      readonly vista: Rilevazione | null;
      readonly isProtetto: boolean;
      /** The workbook has no other sheet of the user's. */
      readonly isUnico: boolean;
      /** The snapshots of the workbook, from the first. */
      readonly fotografie: readonly Fotografia[];
      /** It has targets and no place for results. */
      readonly isPiano: boolean;
    }
  | {
      readonly tipo: "ignorato";
      readonly foglio: string;
      readonly motivo: MotivoIgnorato;
      /** The method of the workbook. */
      readonly politica: Politica;
      /** Of a sheet built by PERF. */
      readonly costruito?: FoglioCostruito;
    }
) & {
  /** For the next reading, while nobody has moved a cell. */
  readonly unioni: UnioniNote;
};

/** One SAL cell of the preview. Rows and columns are 0-based. */
export interface RigaAnteprima {
  readonly riga: number;
  readonly colonna: number;
  readonly nome: string;
  readonly livello: "indicatore" | "obiettivo" | "prospettiva" | "programma" | "area" | "ente";
  /** What stands there now: a share, a text, or null where it is blank. */
  readonly prima: number | string | null;
  /** What it will show: the share, a word, or "". */
  readonly dopo: number | string;
  /** The reader will find another figure or word, not the same one written as a formula. */
  readonly isCifraNuova: boolean;
  /** A figure typed by hand or a formula of the user's own is about to be replaced by a different figure. */
  readonly sostituisce: "nulla" | "valore" | "formula";
  /** A published figure that stays unless the user says otherwise. */
  readonly isTenuta: boolean;
  readonly cambia: boolean;
  /** What explains the figure. */
  readonly perche: Perche;
  /** Those that change a figure or wait for an answer. */
  readonly anomalie: readonly Anomalia[];
  /** Cells of the headings above, as `chiaveRiga` says them. */
  readonly sopra: readonly string[];
}

/** What "Ricalcola SAL" would do, before it does it. */
export interface Anteprima {
  readonly foglio: string;
  readonly modo: ModoScrittura;
  /** 0-based columns that are made for the SAL, where the sheet has none; else empty. */
  readonly colonneNuove: readonly number[];
  /** Rows written with Excel's own functions where PERF.SAL was chosen: it sees no formats, and would give another figure. */
  readonly senzaPerf: number;
  /** The workbook counts days from 1904: why those with a day are among them. */
  readonly is1904: boolean;
  readonly righe: readonly RigaAnteprima[];
  readonly modifiche: Modifiche;
  /** What the other formulas of the workbook are read from; null where a preview is made without looking at them. */
  readonly formule: {
    readonly fogli: readonly FoglioDiFormule[];
    /** Names of the sheets that were too large. */
    readonly nonLetti: readonly string[];
  } | null;
  /** An Excel Table in which these formulas may become one for the whole column; null where there is none. */
  readonly tabella: {
    readonly nome: string;
    /** As plain formulas they are the same on every row: so it would take them. */
    readonly isUnica: boolean;
  } | null;
}

/** What an answer would do, before it does it. */
export interface AnteprimaRisposta {
  readonly foglio: string;
  readonly risposta: Risposta;
  readonly righe: readonly RigaRisposta[];
  /** The sheet's own SAL; null where it is no cruscotto. */
  readonly ente: { readonly prima: number | null; readonly dopo: number | null };
  readonly modifiche: Modifiche;
}

/** What a command did, for one sentence of texts/. */
export interface Riuscita {
  readonly codice: CodiceRiuscita;
  readonly dati: Readonly<Record<string, string | number>>;
}

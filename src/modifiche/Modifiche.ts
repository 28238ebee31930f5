import type { Area } from "../cruscotto/SheetGrid";

/** What a cell holds: a formula, a constant ("" is empty) and its number format. */
export interface Contenuto {
  readonly formula: string | number | boolean;
  readonly formato: string;
}

/** One cell that changes, 0-based, with what stood there so that the change can be taken back. */
export interface CellaModificata {
  readonly riga: number;
  readonly colonna: number;
  readonly prima: Contenuto;
  readonly dopo: Contenuto;
}

export interface CelleModificate {
  readonly foglio: string;
  readonly celle: readonly CellaModificata[];
}

/** A cell that takes the look of another on its row, 0-based: a new header that of the one beside it. */
export interface AspettoCopiato {
  readonly foglio: string;
  readonly riga: number;
  readonly colonna: number;
  readonly comeColonna: number;
}

/** A native conditional format of ours: a formula rule on one contiguous area. */
export interface RegolaSemaforo {
  readonly formula: string;
  readonly sfondo: string;
  readonly carattere: string;
}

export interface Semafori {
  readonly foglio: string;
  readonly area: Area;
  readonly regole: readonly RegolaSemaforo[];
}

export type StileRiga = "titolo" | "sottotitolo" | "nota" | "avviso" | "intestazione" | "forte" | "gruppo" | "normale";

/** A sheet of ours, whole: it replaces the one of ours with the same name and never touches a user's. */
export interface FoglioPerf {
  readonly nome: string;
  /** Formulas in en-US form, numbers, or texts (which are written as text whatever they begin with). */
  readonly righe: readonly (readonly CellaFoglio[])[];
  readonly stili: readonly StileRiga[];
  /** Widths in characters. */
  readonly larghezze: readonly number[];
  /** How many of the last columns are hidden. */
  readonly colonneNascoste?: number;
  readonly semafori: readonly Omit<Semafori, "foglio">[];
  /** Rows kept in view and repeated in print. */
  readonly righeBloccate: number;
}

/** Rows added below those of a sheet of ours, which stays as it is with what the user wrote on it. */
export interface RigheAccodate {
  readonly nome: string;
  /** 0-based row of the first. */
  readonly daRiga: number;
  readonly righe: FoglioPerf["righe"];
  readonly larghezze: readonly number[];
}

export type CellaFoglio =
  | { readonly tipo: "testo"; readonly testo: string }
  | { readonly tipo: "numero"; readonly valore: number; readonly formato: string }
  | { readonly tipo: "formula"; readonly formula: string; readonly formato: string };

/** Everything one command changes in the workbook. */
export interface Modifiche {
  readonly comando:
    "ricalcola" | "semafori" | "sintesi" | "relazione" | "risposta" | "collega" | "valori" | "ripristina";
  readonly celle: readonly CelleModificate[];
  readonly aspetti?: readonly AspettoCopiato[];
  readonly semafori: readonly Semafori[];
  readonly fogli: readonly (FoglioPerf | RigheAccodate)[];
  /** The sheet brought to the front, null to stay where the user is. */
  readonly attiva: string | null;
}

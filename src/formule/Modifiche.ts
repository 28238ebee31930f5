import type { Area } from "../cruscotto/griglia/SheetGrid";
import type { NomeComando } from "../texts/nomiComandi";

/**
 * What a cell holds, as it is typed, and its number format: only what begins with "=" is a formula, a text that begins
 * with "=" has an apostrophe before it, "" is empty.
 */
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

/** The rules wanted on one area; none where those of ours are only to go. */
export interface Semafori {
  readonly foglio: string;
  readonly area: Area;
  readonly regole: readonly RegolaSemaforo[];
  /** All the pairs of colours that PERF paints such cells with: by them its rules are known. */
  readonly colori: readonly Omit<RegolaSemaforo, "formula">[];
}

export type StileRiga =
  | "titolo"
  | "sottotitolo"
  | "nota"
  | "avviso"
  | "intestazione"
  | "totale"
  | "forte"
  | "gruppo"
  | "normale"
  | "dettaglio";

/**
 * Figures stand to the right, so that they can be compared; `discreta` is what only serves to check, `chiusa` what is not
 * to be written on, on a sheet where the rest is.
 */
export type AspettoColonna = "testo" | "cifra" | "discreta" | "chiusa";

/** A table on a sheet of ours, ruled and with a header of its own. */
export interface TabellaFoglio {
  /** 0-based row of its header. */
  readonly intestazione: number;
  /** How many rows stand below the header. */
  readonly righe: number;
  readonly colonne: readonly AspettoColonna[];
  /** Indent of the first cell of each row. */
  readonly rientri: readonly number[];
}

/** A native chart. Its data stand in cells of the sheet, so that they follow the figures. */
export interface GraficoFoglio {
  readonly tipo: "barre" | "colonne" | "impilato";
  readonly titolo: string;
  /** Names in the first column, headings of the series on the first row. */
  readonly dati: Area;
  /** The cells it covers. */
  readonly posto: Area;
  /** Colour and number format of the labels of each series. */
  readonly serie: readonly { readonly colore: string; readonly formato: string }[];
  /** A share ends at 100%; a count where it ends. */
  readonly asse: "quota" | "conteggio";
}

/** What cells accept and what is said about them as they are selected; a cell with nothing to say has no words. */
export interface Convalida {
  readonly area: Area;
  /** What may be written; null for anything. */
  readonly regola:
    | { readonly tipo: "elenco"; readonly voci: readonly string[] }
    | { readonly tipo: "decimale"; readonly da: number; readonly a: number }
    | null;
  /** Said while a cell is selected. */
  readonly istruzione: Avvertenza | null;
  /** Said when something else is written, which the user may keep; null where everything is fine. */
  readonly avviso: Avvertenza | null;
}

/** Excel shows a title of 32 characters at most, over 225. */
interface Avvertenza {
  readonly titolo: string;
  readonly testo: string;
}

/** How a sheet of ours is locked. */
export interface Protezione {
  /** The areas that stay open to be written on. */
  readonly libere: readonly Area[];
  /** The command that makes it anew may take its place; of others Excel's own refusal holds. */
  readonly isRifacibile: boolean;
}

/** A sheet of ours, whole: it replaces the one of ours with the same name and never touches a user's. */
export interface FoglioPerf {
  readonly nome: string;
  /** Formulas in en-US form, numbers, or texts (which are written as text whatever they begin with). */
  readonly righe: readonly (readonly CellaFoglio[])[];
  readonly stili: readonly StileRiga[];
  /** Widths in characters. */
  readonly larghezze: readonly number[];
  /** How many of the last columns are hidden: they are not printed either. */
  readonly colonneNascoste?: number;
  readonly tabelle: readonly TabellaFoglio[];
  /** Of how many lines each row is once its texts wrap, those that formulas show too. Undefined where only what is typed tells. */
  readonly linee?: readonly number[];
  readonly semafori: readonly Omit<Semafori, "foglio" | "colori">[];
  readonly convalide?: readonly Convalida[];
  /** Rows kept in view. */
  readonly righeBloccate: number;
  /** 0-based header row that is repeated on each printed page, null for none. */
  readonly rigaRipetuta: number | null;
  /** Locked, without a password: whoever wants to may unlock it. Undefined for a sheet that anybody writes on. */
  readonly protezione?: Protezione;
  /** A sheet for the work, not for paper: of it only the title is printed. */
  readonly isFuoriStampa?: boolean;
  readonly grafici: readonly GraficoFoglio[];
  /** The charts that the sheet had, to be put back when this one is undone. */
  readonly graficiPrima: readonly GraficoFoglio[];
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
  | {
      readonly tipo: "testo";
      readonly testo: string;
      /** How it is shown, where that is not what it holds. */
      readonly formato?: string;
    }
  | { readonly tipo: "numero"; readonly valore: number; readonly formato: string }
  | { readonly tipo: "formula"; readonly formula: string; readonly formato: string };

/** A word in the workbook's settings; null is none. */
export interface ImpostazioneModificata {
  readonly chiave: string;
  readonly prima: string | null;
  readonly dopo: string | null;
}

/** Cells of one column that show so many characters: a figure that finds no room shows none of its digits. */
export interface LarghezzaMinima {
  readonly foglio: string;
  readonly area: Area;
  readonly caratteri: number;
}

/** A column that becomes wider, told by one of its cells, 0-based; in points. */
export interface LarghezzaModificata {
  readonly foglio: string;
  readonly riga: number;
  readonly colonna: number;
  readonly prima: number;
  readonly dopo: number;
}

/** Everything one command changes in the workbook. */
export interface Modifiche {
  readonly comando: NomeComando;
  /** What it is about, where the command's own name does not say it: the row that is answered. */
  readonly soggetto?: string;
  readonly celle: readonly CelleModificate[];
  readonly aspetti?: readonly AspettoCopiato[];
  readonly larghezze?: readonly LarghezzaModificata[];
  readonly semafori: readonly Semafori[];
  readonly fogli: readonly (FoglioPerf | RigheAccodate)[];
  /** The sheet brought to the front, null to stay where the user is. */
  readonly attiva: string | null;
  readonly impostazioni?: readonly ImpostazioneModificata[];
  /** Formulas that Excel computed only when it was asked are computed as their cells change. */
  readonly isCalcoloAutomatico?: true;
}

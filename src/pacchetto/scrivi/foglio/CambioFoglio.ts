import type { Rettangolo } from "../../formule/indirizzo";
import type { CambioAspetto, Sguardo } from "../stili/CambioAspetto";

/** A new content: a formula as the file spells it with its result, a constant, or nothing. */
export interface ContenutoCella {
  readonly formula: string | null;
  /** Whether the formula is the one that the cell had: then the file's own spelling of it stays. */
  readonly isSameFormula: boolean;
  readonly value: string | number | boolean | null;
  readonly isError: boolean;
}

export interface CambioCella {
  readonly content?: ContenutoCella;
  readonly look?: CambioAspetto;
}

export interface CambioRiga {
  /** Points. */
  readonly height?: number;
  readonly isHidden?: boolean;
}

export interface CambioColonna {
  /** Characters. */
  readonly width?: number;
  readonly isHidden?: boolean;
}

export interface RegolaNuova {
  readonly areas: readonly Rettangolo[];
  readonly kind: "expression" | "cellIs";
  readonly operator: string | null;
  readonly formulas: readonly string[];
  readonly isLast: boolean;
  readonly look: Sguardo;
  readonly priority: number;
}

/** Rules that go, by the file's formatting and place; the priorities of those that stay; and new ones. */
interface CambioRegole {
  readonly removed: ReadonlySet<string>;
  readonly priorityOf: (formatting: number, index: number, priority: number) => number;
  readonly added: readonly RegolaNuova[];
}

export interface ConvalidaNuova {
  readonly area: string;
  readonly attributes: readonly (readonly [string, string | null])[];
  readonly formulas: readonly string[];
}

/** Rectangles of validations that go, by the validation of the file and its place in it; and new ones. */
interface CambioConvalide {
  readonly removed: ReadonlyMap<number, ReadonlySet<number>>;
  readonly added: readonly ConvalidaNuova[];
}

/** The printed page in the file's words; what is not named stays. */
export interface CambioPagina {
  readonly orientation?: "portrait" | "landscape";
  readonly paperSize?: number;
  readonly scale?: number;
  /** Pages across and down; 0 is as many as it takes. */
  readonly fit?: { readonly width: number; readonly height: number };
  /** Inches. */
  readonly margins?: Readonly<Record<string, number>>;
  readonly header?: string;
  readonly footer?: string;
  /** Blank pages that a printer would get; absolute references without the sheet. */
  readonly printArea?: string;
  readonly titleRows?: string;
  /** 0-based rows that a page begins with, in order: all of them, those that the sheet had are gone. */
  readonly rowBreaks?: readonly number[];
}

/** What changes on a sheet; what is not named stays as it is written. */
export interface CambioFoglio {
  /** Conditional formats of the file that have no cell left, in order from 0. */
  readonly regolePerse?: ReadonlySet<number>;
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CambioCella>>;
  readonly rows: ReadonlyMap<number, CambioRiga>;
  readonly columns: ReadonlyMap<number, CambioColonna>;
  /** Those that go by their first cells, "row,column". */
  readonly merges?: {
    readonly removed: ReadonlySet<string>;
    readonly added: readonly Rettangolo[];
  };
  readonly rules?: CambioRegole;
  readonly validations?: CambioConvalide;
  /** Attributes of the protection; null takes it away. */
  readonly protection?: readonly (readonly [string, string])[] | null;
  readonly page?: CambioPagina;
  readonly frozen?: { readonly columns: number; readonly rows: number };
  readonly showsGridlines?: boolean;
  /** No cell is said to hold a number as text, or a formula unlike those beside it. */
  readonly ignoresTextNumbers?: true;
  /** "#RRGGBB". */
  readonly tabColour?: string;
  /** Links of cells that come or change, by cell; null takes one away. */
  readonly links?: ReadonlyMap<string, CollegamentoNuovo | null>;
}

/** A sheet's XML with an element that names its drawing, for one that had none. */
export interface ConDisegno {
  readonly drawing?: string;
}

export interface CollegamentoNuovo {
  readonly address: string | null;
  readonly location: string | null;
  readonly tooltip: string | null;
}

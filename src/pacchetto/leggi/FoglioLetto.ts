import type { Rettangolo } from "../formule/indirizzo";

/** What a cell of the file holds. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** The number of its style among those of the workbook. */
  readonly style: number;
  /** The constant, or the last result of the formula. An error is its code, "#N/A". */
  readonly value: string | number | boolean | null;
  readonly isError: boolean;
  /** As the file spells it, without an equals sign; a formula shared with other cells is written out. */
  readonly formula: string | null;
}

export interface FileRow {
  readonly row: number;
  /** Points; null where it follows what it holds. */
  readonly height: number | null;
  readonly isHidden: boolean;
  /** The style of its cells that are not in the file; null where it has none of its own. */
  readonly style: number | null;
  readonly cells: readonly FileCell[];
}

/** Columns that look alike, the last one included. */
export interface FileColumns {
  readonly first: number;
  readonly last: number;
  /** Characters of the default font. */
  readonly width: number | null;
  readonly isHidden: boolean;
  readonly style: number;
}

export interface FileRule {
  /** The formatting that it is part of, in the order of the sheet, and its place there. */
  readonly formatting: number;
  readonly index: number;
  readonly areas: readonly Rettangolo[];
  readonly kind: string;
  readonly operator: string | null;
  readonly formulas: readonly string[];
  readonly priority: number;
  readonly isLast: boolean;
  /** The number of its look among the differential formats of the workbook. */
  readonly look: number | null;
}

/** What cells accept, with what is said when they are selected and when they are refused. */
export interface FileValidation {
  readonly areas: readonly Rettangolo[];
  readonly kind: string;
  readonly operator: string | null;
  readonly formulas: readonly string[];
  readonly allowsBlank: boolean;
  readonly showsPrompt: boolean;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly showsError: boolean;
  readonly errorStyle: string;
  readonly errorTitle: string;
  readonly error: string;
}

export interface FileLink {
  readonly area: Rettangolo;
  /** Where it leads outside the workbook, and inside it. */
  readonly address: string | null;
  readonly location: string | null;
  readonly tooltip: string | null;
}

/** The part of a sheet that reading needs; all the rest of it stays in the file. */
export interface FoglioLetto {
  readonly rows: readonly FileRow[];
  readonly columns: readonly FileColumns[];
  readonly merges: readonly Rettangolo[];
  readonly rules: readonly FileRule[];
  readonly validations: readonly FileValidation[];
  readonly links: readonly FileLink[];
  /** Frozen columns and rows. */
  readonly frozen: { readonly columns: number; readonly rows: number };
  readonly showsGridlines: boolean;
  readonly tabColour: FileColour | null;
  readonly defaultWidth: number | null;
  readonly defaultHeight: number | null;
  /** What protection of the sheet says, by the file's own words; null where it is not protected. */
  readonly protection: ReadonlyMap<string, string> | null;
}

/** A colour as the file gives it. */
export interface FileColour {
  /** "#RRGGBB"; null where it is one of the theme or of the palette. */
  readonly rgb: string | null;
}

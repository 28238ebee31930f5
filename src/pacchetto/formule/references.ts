import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from "./indirizzo";

/** One end of a reference; null where it is a whole column or a whole row. */
interface Corner {
  readonly column: number | null;
  readonly row: number | null;
  readonly isColumnFixed: boolean;
  readonly isRowFixed: boolean;
}

/** A reference in a formula: `'Area 1'!$A1:B2`, `A:A`, `3:5`. */
export interface Reference {
  /** The sheet as people call it, "[1]Foglio" where it is of another workbook; null without one. */
  readonly sheet: string | null;
  readonly first: Corner;
  readonly last: Corner | null;
}

const TEXT_OR_BRACKET = /("(?:[^"]|"")*"|\[(?!\d+\])(?:[^[\]]|\[[^\]]*\])*\])/;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const REFERENCE = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.$#\\!])(?:('(?:[^']|'')*'|(?:\[\d+\])?[\p{L}_][\p{L}\p{N}_.]*)!)?` +
    String.raw`(${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(!?\\])`,
  "giu",
);

/**
 * A formula with each of its references written anew; texts, names and what stands in brackets stay.
 * @param rewrite gives the new text of a reference, or null to leave it
 */
export function mapReferences(formula: string, rewrite: (reference: Reference) => string | null): string {
  return formula
    .split(TEXT_OR_BRACKET)
    .map((piece, at) => (at % 2 === 0 ? mapPlain(piece, rewrite) : piece))
    .join("");
}

function mapPlain(piece: string, rewrite: (reference: Reference) => string | null): string {
  return piece.replace(REFERENCE, (whole, sheet: string | undefined, area: string) => {
    const [from = "", to] = area.split(":");
    const first = cornerOf(from);
    const last = to === undefined ? null : cornerOf(to);
    if ((first.column ?? 0) >= MAX_COLUMNS || (last?.column ?? 0) >= MAX_COLUMNS) return whole;
    const name = sheet?.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : (sheet ?? null);
    return rewrite({ sheet: name, first, last }) ?? whole;
  });
}

function cornerOf(text: string): Corner {
  const parts = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(text) ?? [];
  const [, dollar = "", letters = "", second = "", digits = ""] = parts;
  return {
    column: letters === "" ? null : columnIndex(letters),
    row: digits === "" ? null : Number(digits) - 1,
    isColumnFixed: letters !== "" && dollar === "$",
    isRowFixed: digits !== "" && (letters === "" ? dollar === "$" : second === "$"),
  };
}

/** The text of a reference. */
export function printReference({ first, last, sheet }: Reference): string {
  const prefix = sheet === null ? "" : `${quoteSheet(sheet)}!`;
  return prefix + printCorner(first) + (last ? `:${printCorner(last)}` : "");
}

function printCorner({ column, isColumnFixed, isRowFixed, row }: Corner): string {
  const letters = column === null ? "" : `${isColumnFixed ? "$" : ""}${columnName(column)}`;
  return letters + (row === null ? "" : `${isRowFixed ? "$" : ""}${row + 1}`);
}

/** A sheet's name as it stands in a formula: between quotes unless it is a plain word that is no cell. */
export function quoteSheet(name: string): string {
  const isPlain = /^(?:\[\d+\])?[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$|^R\d*C\d*$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

const MARK = "\u0000";

/** A formula as it stands in one column: texts, and between them rows that follow the cell. */
interface InColumn {
  readonly columns: number;
  readonly texts: readonly string[];
  readonly rows: readonly number[];
}

/** A formula that is filled into other cells: taken apart once, however many they are. */
export class FormulaRiempita {
  private readonly pieces: readonly string[];
  private readonly references: Reference[] = [];
  private inColumn: InColumn | null = null;

  constructor(formula: string) {
    const marked = mapReferences(formula.replaceAll(MARK, ""), (reference) => {
      this.references.push(reference);
      return MARK;
    });
    this.pieces = marked.split(MARK);
  }

  /** The formula of the cell so many rows below and columns to the right. */
  at(rows: number, columns: number): string {
    if (this.inColumn?.columns !== columns) this.inColumn = this.prepare(columns);
    const { rows: own, texts } = this.inColumn;
    // Joined, not added up piece by piece: what is added up is kept as a chain of pieces, ten times the text.
    const [first = "", ...others] = texts;
    return [first, ...others.map((text, at) => `${around((own[at] ?? 0) + rows, MAX_ROWS) + 1}${text}`)].join("");
  }

  private prepare(columns: number): InColumn {
    const texts: string[] = [];
    const rows: number[] = [];
    let text = this.pieces[0] ?? "";
    const put = ({ column, isColumnFixed, isRowFixed, row }: Corner): void => {
      if (column !== null) {
        text += isColumnFixed ? `$${columnName(column)}` : columnName(around(column + columns, MAX_COLUMNS));
      }
      if (row === null) return;
      if (isRowFixed) text += `$${row + 1}`;
      else {
        texts.push(text);
        rows.push(row);
        text = "";
      }
    };
    this.references.forEach(({ first, last, sheet }, index) => {
      if (sheet !== null) text += `${quoteSheet(sheet)}!`;
      put(first);
      if (last) {
        text += ":";
        put(last);
      }
      text += this.pieces[index + 1] ?? "";
    });
    return { columns, texts: [...texts, text], rows };
  }
}

/** The formula of a cell that was filled from another so many rows and columns away. */
export function slideFormula(formula: string, rows: number, columns: number): string {
  return new FormulaRiempita(formula).at(rows, columns);
}

/** As in Excel, what would leave the sheet on one side comes in on the other. */
function around(index: number, count: number): number {
  return ((index % count) + count) % count;
}

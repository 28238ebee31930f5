import type { ICellData } from "@univerjs/core";
import { CellValueType, numfmt } from "@univerjs/core";
import { isDateFormat } from "../../../pacchetto/leggi/numberFormats";
import { DAYS_1904 } from "../../../pacchetto/leggi/serial";
import { isErrorValue } from "../calcolo/errorValues";

type Scalar = string | number | boolean;
type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** What a cell holds as `Range.values` gives it: an empty cell is "". */
export function cellValue(cell: ICellData | null): Scalar {
  if (!cell) return "";
  if (cell.p && cell.v === undefined) return richText(cell);
  const { v, t } = cell;
  if (v === undefined || v === null) return "";
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === "1" || v === "TRUE";
  if (t === CellValueType.NUMBER) return Number(v);
  return t === CellValueType.STRING || t === CellValueType.FORCE_STRING ? String(v) : v;
}

/** The text of a cell typed with mixed formats in the page's spreadsheet. */
function richText(cell: ICellData): string {
  const stream = cell.p?.body?.dataStream ?? "";
  return stream.replace(/\r\n$/, "").replaceAll("\r", "\n");
}

export function valueType(cell: ICellData | null, hasFormula: boolean): ValueType {
  const value = cellValue(cell);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (isErrorValue(value) && cell?.t !== CellValueType.FORCE_STRING) return "Error";
  return value === "" && !hasFormula && cell?.t !== CellValueType.FORCE_STRING ? "Empty" : "String";
}

/** What the cell shows, in the locale's own separators; a number that does not fit its format shows as ####. */
export function displayedText(
  cell: ICellData | null,
  format: string,
  { locale, is1904 }: { readonly locale: string; readonly is1904: boolean },
): string {
  const value = cellValue(cell);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && value === "") return "";
  if (format === "@") return String(value);
  if (typeof value === "string" && !format.includes("@") && !format.includes(";")) return value;
  try {
    const days = is1904 && typeof value === "number" && isDateFormat(format) ? DAYS_1904 : 0;
    return numfmt.format(format, days === 0 ? value : Number(value) + days, { locale, throws: true, leap1900: true });
  } catch (problem) {
    // A code Excel reads and this formatter does not: the plain number is still what the cell holds.
    if (problem instanceof Error) return String(value);
    throw problem;
  }
}

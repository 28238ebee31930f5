import type { ICellData } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import type { Cell, CellValue } from "exceljs";
import { formulaFromFile } from "./formulaSpelling";
import { serialOfDate } from "./serial";

/** ExcelJS's type of a cell that another, merged cell covers. */
const COVERED = 1;

/** What a cell of the file holds: a formula with its last result, or a constant. */
export function cellFromFile(cell: Cell): ICellData {
  if ((cell.type as number) === COVERED) return {};
  if (typeof cell.formula === "string" && cell.formula !== "") {
    return { f: formulaFromFile(cell.formula), ...constant(cell.result) };
  }
  const content = constant(cell.value);
  return typeof cell.hyperlink === "string" && cell.hyperlink !== ""
    ? { ...content, custom: { hyperlink: { address: cell.hyperlink } } }
    : content;
}

function constant(value: CellValue): ICellData {
  if (value === null || value === undefined) return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "string") return { v: value, t: CellValueType.STRING };
  if (value instanceof Date) return { v: serialOfDate(value), t: CellValueType.NUMBER };
  if ("error" in value) return { v: value.error, t: CellValueType.STRING };
  if ("richText" in value) return { v: value.richText.map(({ text }) => text).join(""), t: CellValueType.STRING };
  // ExcelJS gives the text of a link as rich text when it has mixed formats.
  if ("text" in value) return constant(value.text);
  return {};
}

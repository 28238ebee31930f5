import type { ICellData, Nullable } from "@univerjs/core";
import type { Cell, CellErrorValue, CellFormulaValue, CellValue } from "exceljs";
import { cellValue, valueType } from "../host/motore/cellReading";
import { formulaToFile } from "./formulaSpelling";

/** What decides whether a cell's content changed: its formula, value and type. */
export function contentKey(cell: Nullable<ICellData>): string {
  return JSON.stringify([cell?.f ?? null, cellValue(cell ?? null), valueType(cell ?? null, Boolean(cell?.f))]);
}

/**
 * Writes a cell's formula with its result, or its constant.
 * @param shift days to take from a number: a date of a workbook that counts from 1904
 */
export function writeContent(cell: Cell, data: Nullable<ICellData>, shift: number): void {
  const result = constant(data ?? null, shift);
  const link = data?.custom?.hyperlink as { readonly address?: string } | undefined;
  if (typeof result === "string" && link?.address && !data?.f) {
    cell.value = { text: result, hyperlink: link.address };
    return;
  }
  cell.value = data?.f ? ({ formula: formulaToFile(data.f), result } as CellFormulaValue) : result;
}

function constant(data: ICellData | null, shift: number): CellValue {
  const value = cellValue(data);
  const type = valueType(data, Boolean(data?.f));
  if (type === "Empty") return null;
  if (type === "Error") return { error: value } as CellErrorValue;
  return typeof value === "number" ? value - shift : value;
}

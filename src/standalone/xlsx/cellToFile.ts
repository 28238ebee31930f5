import type { ICellData, Nullable } from "@univerjs/core";
import type { Cell, CellErrorValue, CellFormulaValue, CellValue } from "exceljs";
import { cellValue, valueType } from "../host/cellReading";
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
  cell.value = data?.f ? ({ formula: formulaToFile(data.f), result } as CellFormulaValue) : result;
}

function constant(data: ICellData | null, shift: number): CellValue {
  const value = cellValue(data);
  switch (valueType(data, Boolean(data?.f))) {
    case "Empty":
      return null;
    case "Error":
      return { error: value } as CellErrorValue;
    case "Double":
      return Number(value) - shift;
    default:
      return value;
  }
}

import type { ICellData, Nullable } from "@univerjs/core";
import { BaseReferenceObject } from "@univerjs/engine-formula";

let isDone = false;

/**
 * Univer 0.25.1 takes a cell whose formula gave "" for an empty one: ISTEXT is false, it compares as 0 and a custom
 * function gets nothing. Excel sees a text of no characters, greater than any number. A cell with a formula of its own is
 * never empty to Univer, so the engine is shown one.
 */
export function keepEmptyTexts(): void {
  if (isDone) return;
  isDone = true;
  const { prototype } = BaseReferenceObject;
  const read = Object.getOwnPropertyDescriptor(prototype, "getCellData")?.value as BaseReferenceObject["getCellData"];
  prototype.getCellData = function (this: BaseReferenceObject, row: number, column: number): Nullable<ICellData> {
    const cell = read.call(this, row, column);
    return cell?.v === "" && !cell.f ? { ...cell, f: '=""' } : cell;
  };
}

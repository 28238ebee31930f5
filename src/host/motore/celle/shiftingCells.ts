import { Direction } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  MoveRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS } from "../address";
import { HostError } from "../hostError";
import { checkSheetUnlocked } from "../cartella/protection";
import type { RangeRef } from "../cartella/RangeRef";
import { univerRange } from "../cartella/Sheet";

/** Inserts cells, or whole rows and columns: what stood there moves down or right and formulas follow. */
export function insertCells(range: RangeRef, shift: unknown): void {
  const { area, book, sheet } = range;
  if (area.columns === MAX_COLUMNS) {
    checkSheetUnlocked(range, "allowInsertRows");
    move(range, InsertRowByRangeCommand.id, { direction: Direction.UP });
    book.tracked.shift(sheet.id, "row", area.row, area.rows);
  } else if (area.rows === MAX_ROWS) {
    checkSheetUnlocked(range, "allowInsertColumns");
    move(range, InsertColByRangeCommand.id, { direction: Direction.LEFT });
    book.tracked.shift(sheet.id, "column", area.column, area.columns);
  } else {
    checkSheetUnlocked(range, "allowFormatCells");
    if (shift !== "Down" && shift !== "Right") throw new HostError("InvalidArgument", "shift");
    move(range, shift === "Down" ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id, {});
  }
}

/** Deletes cells, or whole rows and columns: what follows moves up or left. */
export function deleteCells(range: RangeRef, shift: unknown): void {
  const { area, book, sheet } = range;
  if (area.columns === MAX_COLUMNS) {
    checkSheetUnlocked(range, "allowDeleteRows");
    move(range, RemoveRowByRangeCommand.id, {});
    book.tracked.shift(sheet.id, "row", area.row, -area.rows);
  } else if (area.rows === MAX_ROWS) {
    checkSheetUnlocked(range, "allowDeleteColumns");
    move(range, RemoveColByRangeCommand.id, {});
    book.tracked.shift(sheet.id, "column", area.column, -area.columns);
  } else {
    checkSheetUnlocked(range, "allowFormatCells");
    if (shift !== "Up" && shift !== "Left") throw new HostError("InvalidArgument", "shift");
    move(range, shift === "Up" ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id, {});
  }
}

/** Cuts cells and pastes them at the first cell of another place of the sheet: formulas that name them follow. */
export function moveCells(range: RangeRef, { row, column }: Pick<RangeRef["area"], "row" | "column">): void {
  const { area, book, sheet } = range;
  checkSheetUnlocked(range, "allowFormatCells");
  const columns = area.columns === MAX_COLUMNS ? sheet.extent().columns : area.columns;
  const [from, to] = [
    { ...area, columns },
    { row, column, rows: area.rows, columns },
  ];
  sheet.growTo(from);
  sheet.growTo(to);
  const { commands } = book.services;
  const { unitId, subUnitId } = sheet.target;
  const places = { fromUnitId: unitId, toUnitId: unitId, fromSubUnitId: subUnitId, toSubUnitId: subUnitId };
  const ranges = { fromRange: univerRange(from), toRange: univerRange(to) };
  book.pending(commands.executeCommand(MoveRangeCommand.id, { ...places, ...ranges }));
}

function move({ area, book, sheet }: RangeRef, command: string, params: object): void {
  const { rows, columns } = sheet.extent();
  const bounded = {
    ...area,
    rows: area.rows === MAX_ROWS ? rows : area.rows,
    columns: area.columns === MAX_COLUMNS ? columns : area.columns,
  };
  sheet.growTo(bounded);
  const { commands } = book.services;
  // These commands of Univer ask for permission first and so are asynchronous: the request waits for them.
  book.pending(commands.executeCommand(command, { ...sheet.target, range: univerRange(bounded), ...params }));
}

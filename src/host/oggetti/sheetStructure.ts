import type { IWorksheetData } from "@univerjs/core";
import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import { HostError } from "../motore/hostError";
import { integerArgument, stringArgument } from "../motore/officeClass";
import type { OpenWorkbook } from "../motore/cartella/OpenWorkbook";
import type { Sheet } from "../motore/cartella/Sheet";
import { NEW_SHEET_STATE } from "../motore/cartella/WorkbookContent";
import type { SheetRef } from "../motore/cartella/SheetRef";

const FIRST_ROWS = 200;
const FIRST_COLUMNS = 26;

/** Adds a sheet at the end, without bringing it to the front. */
export function addSheet(book: OpenWorkbook, name: unknown): Sheet {
  book.checkStructure();
  const given = name === undefined || name === null ? freeName(book) : checkedName(book, name, null);
  const unitId = book.univer.getUnitId();
  const id = freeId(book);
  const sheet: IWorksheetData = mergeWorksheetSnapshotWithDefault({
    id,
    name: given,
    rowCount: FIRST_ROWS,
    columnCount: FIRST_COLUMNS,
  });
  const { commands } = book.services;
  const front = book.activeSheet();
  commands.syncExecuteCommand(InsertSheetMutation.id, { unitId, index: book.sheets().length, sheet });
  // Univer brings an inserted sheet to the front, Excel does not.
  if (book.activeSheet().id !== front.id) book.activate(front);
  const added = book.sheet(id);
  // Its id may have been that of a sheet that is gone, whose lock and rules are none of its own.
  book.setState(added, NEW_SHEET_STATE);
  return added;
}

function freeName(book: OpenWorkbook): string {
  for (let number = book.sheets().length + 1; ; number += 1) {
    const name = `Foglio${number}`;
    if (!book.findSheet(name)) return name;
  }
}

/** An id that no sheet has. */
function freeId(book: OpenWorkbook): string {
  for (let number = book.sheets().length + 1; ; number += 1) {
    const id = `{sheet-${number}}`;
    if (!book.findSheet(id)) return id;
  }
}

/** Excel's rules for a sheet's name. */
function checkedName(book: OpenWorkbook, value: unknown, own: Sheet | null): string {
  const name = stringArgument(value, "name");
  if (name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name)) {
    throw new HostError("InvalidArgument", `worksheet name ${name}`);
  }
  const taken = book.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (taken && taken.id !== own?.id) throw new HostError("ItemAlreadyExists", `worksheet ${name}`);
  return name;
}

export function renameSheet({ book, sheet }: SheetRef, value: unknown): void {
  book.checkStructure();
  const name = checkedName(book, value, sheet);
  if (name !== sheet.name) sheet.run(SetWorksheetNameCommand.id, { name });
}

export function moveSheet({ book, sheet }: SheetRef, value: unknown): void {
  book.checkStructure();
  const toOrder = integerArgument(value, "position");
  const sheets = book.sheets();
  if (toOrder < 0 || toOrder >= sheets.length) throw new HostError("InvalidArgument", `position ${toOrder}`);
  sheet.run(SetWorksheetOrderMutation.id, { fromOrder: sheets.findIndex(({ id }) => id === sheet.id), toOrder });
}

export function deleteSheet({ book, sheet }: SheetRef): void {
  book.checkStructure();
  if (book.state(sheet).isVeryHidden) throw new HostError("InvalidOperation", "a very hidden worksheet is not deleted");
  const others = book.sheets().filter((other) => other.id !== sheet.id && !other.worksheet.isSheetHidden());
  if (others.length === 0) throw new HostError("InvalidOperation", "a workbook keeps at least one visible worksheet");
  const next = others[0];
  if (book.activeSheet().id === sheet.id && next) book.activate(next);
  sheet.run(RemoveSheetCommand.id, {});
}

export function visibilityOf({ book, sheet }: SheetRef): string {
  if (!sheet.worksheet.isSheetHidden()) return "Visible";
  return book.state(sheet).isVeryHidden ? "VeryHidden" : "Hidden";
}

export function setVisibility({ book, sheet }: SheetRef, value: unknown): void {
  if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden")
    throw new HostError("InvalidArgument", "visibility");
  book.checkStructure();
  const others = book.sheets().filter((other) => other.id !== sheet.id && !other.worksheet.isSheetHidden());
  const isHidden = value !== "Visible";
  if (isHidden && others.length === 0)
    throw new HostError("InvalidOperation", "a workbook keeps at least one visible worksheet");
  const next = others[0];
  if (isHidden && next && book.activeSheet().id === sheet.id) book.activate(next);
  const hidden = isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  sheet.run(SetWorksheetHideMutation.id, { hidden });
  book.setState(sheet, { isVeryHidden: value === "VeryHidden" });
}

import { cellName, columnOfCell } from "../../formule/indirizzo";
import { isOn } from "../../leggi/readWorkbook";
import { attributesText, withPrefix } from "../../xml/element";
import type { Edits } from "../../xml/Edits";
import type { XmlScanner } from "../../xml/XmlScanner";
import type { CambioCella, CambioFoglio, CambioRiga } from "./CambioFoglio";
import type { CellWriter } from "./CellWriter";

/** The rows and cells of a sheet that change, and where those that it lacks come in. */
type RowsChange = Pick<CambioFoglio, "cells" | "rows">;

/** Rewrites what changes in `sheetData`, which is open, and leaves the text of all other rows and cells as it is. */
export function patchRows(scanner: XmlScanner, edits: Edits, change: RowsChange, writer: CellWriter): void {
  const pending = new Set([...change.cells.keys(), ...change.rows.keys()]);
  const numbers = [...pending].sort((one, two) => one - two);
  if (scanner.isEmpty) {
    if (numbers.length === 0) return;
    const { mainPrefix, name } = scanner;
    const rows = numbers.map((row) => newRow(row, change, writer)).join("");
    edits.replace(scanner.start, scanner.end, withPrefix(`<${name}>${rows}</${name}>`, mainPrefix));
    return;
  }
  let waiting = 0;
  /** Rows that the file does not have, up to one that it has. */
  const missingBefore = (row: number): string => {
    let text = "";
    for (let number = numbers[waiting]; number !== undefined && number < row; number = numbers[(waiting += 1)]) {
      if (pending.has(number)) text += newRow(number, change, writer);
    }
    return withPrefix(text, scanner.mainPrefix);
  };
  let next = 0;
  while (scanner.next() && !(scanner.isClose && scanner.name === "sheetData")) {
    if (scanner.isClose || scanner.name !== "row") continue;
    const given = scanner.attribute("r");
    const row = given === null ? next : Number(given) - 1;
    next = row + 1;
    edits.insert(scanner.start, missingBefore(row));
    const cells = change.cells.get(row);
    const line = change.rows.get(row);
    pending.delete(row);
    if (cells || line) patchRow(scanner, edits, { row, cells: cells ?? new Map(), line: line ?? {} }, writer);
    else if (writer.wantsEveryRow) patchRow(scanner, edits, { row, cells: new Map(), line: {} }, writer);
    else scanner.skip();
  }
  edits.insert(scanner.start, missingBefore(Infinity));
}

function newRow(row: number, { cells, rows }: RowsChange, writer: CellWriter): string {
  const own = [...(cells.get(row) ?? [])].sort(([one], [two]) => one - two);
  const content = own.map(([column, change]) => writer.newCell(row, column, change)).join("");
  const attributes = lineAttributes(new Map([["r", String(row + 1)]]), rows.get(row) ?? {});
  return `<row${attributesText(attributes)}>${content}</row>`;
}

function lineAttributes(attributes: Map<string, string>, { height, isHidden }: CambioRiga): Map<string, string> {
  if (height !== undefined) {
    attributes.set("ht", String(height));
    attributes.set("customHeight", "1");
  }
  if (isHidden === true) attributes.set("hidden", "1");
  else if (isHidden === false) attributes.delete("hidden");
  return attributes;
}

interface RowChange {
  readonly row: number;
  readonly cells: ReadonlyMap<number, CambioCella>;
  readonly line: CambioRiga;
}

function patchRow(scanner: XmlScanner, edits: Edits, { cells, line, row }: RowChange, writer: CellWriter): void {
  const { end: tagEnd, isEmpty, mainPrefix, name, start } = scanner;
  const columns = [...cells.keys()].sort((one, two) => one - two);
  const attributes = lineAttributes(scanner.attributes(), line);
  const style = isOn(attributes.get("customFormat") ?? null) ? Number(attributes.get("s") ?? 0) : 0;
  const added = (column: number): string => writer.newCell(row, column, cells.get(column) ?? {}, style);
  // The columns that a row says it spans only help to read it, and cells may come beyond them.
  const isWider = columns.length > 0 && attributes.delete("spans");
  if (Object.keys(line).length > 0 || isWider || (isEmpty && columns.length > 0)) {
    const tag = `<${name}${attributesText(attributes)}${isEmpty && columns.length === 0 ? "/>" : ">"}`;
    edits.replace(start, tagEnd, withPrefix(tag, mainPrefix));
  }
  if (isEmpty) {
    const content = columns.map(added).join("");
    edits.insert(tagEnd, content === "" ? "" : withPrefix(`${content}</${name}>`, mainPrefix));
    return;
  }
  let waiting = 0;
  const missingBefore = (column: number): string => {
    let text = "";
    for (let own = columns[waiting]; own !== undefined && own < column; own = columns[(waiting += 1)])
      text += added(own);
    return withPrefix(text, mainPrefix);
  };
  let next = 0;
  while (scanner.next() && !(scanner.isClose && scanner.name === "row")) {
    if (scanner.isClose || scanner.name !== "c") continue;
    const given = scanner.attribute("r");
    const column = given === null ? next : columnOfCell(given);
    next = column + 1;
    edits.insert(scanner.start, missingBefore(column));
    if (columns[waiting] === column) waiting += 1;
    writer.patchCell(scanner, edits, { row, column, name: cellName(row, column) }, cells.get(column));
  }
  edits.insert(scanner.start, missingBefore(Infinity));
}

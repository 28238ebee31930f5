import { columnOfCell, MAX_COLUMNS, MAX_ROWS } from "../formule/indirizzo";
import { FormulaRiempita } from "../formule/references";
import type { Contatore } from "../limiti";
import { danneggiato } from "../PacchettoError";
import { unescapeControls } from "../xml/entities";
import type { XmlScanner } from "../xml/XmlScanner";
import type { FileCell, FileRow } from "./FoglioLetto";
import { serialOfIso } from "./isoDate";
import { readRuns } from "./readStrings";
import { isOn } from "./readWorkbook";
import { requireFormula } from "./requireFormula";

/** What all sheets of a workbook together may hold. */
export interface CellCounters {
  readonly celle: Contatore;
  readonly caratteriFormule: Contatore;
}

interface CellSource {
  readonly part: string;
  readonly strings: readonly string[];
  readonly counters: CellCounters;
}

interface SharedFormula {
  readonly formula: FormulaRiempita;
  readonly length: number;
  readonly row: number;
  readonly column: number;
}

/** Refuses places that are there twice: of two rows, or two cells, with one address one would be lost. */
function requireOnce(places: readonly number[], part: string): void {
  if (places.some((place, at) => place <= (places[at - 1] ?? -1)) && new Set(places).size < places.length) {
    throw danneggiato(part);
  }
}

/** Reads the rows of `sheetData`, which is open; rows that say nothing of themselves and hold nothing are left out. */
export function readRows(scanner: XmlScanner, source: CellSource): readonly FileRow[] {
  const rows: FileRow[] = [];
  const shared = new Map<string, SharedFormula>();
  if (scanner.isEmpty) return rows;
  let next = 0;
  while (scanner.next() && !(scanner.isClose && scanner.name === "sheetData")) {
    if (scanner.isClose || scanner.name !== "row") continue;
    const given = scanner.attribute("r");
    const row = given === null ? next : Number(given) - 1;
    if (!(Number.isInteger(row) && row >= 0 && row < MAX_ROWS)) throw danneggiato(source.part);
    next = row + 1;
    const found = readRow(scanner, row, source, shared);
    if (found.cells.length > 0 || found.height !== null || found.isHidden || found.style !== null) rows.push(found);
  }
  requireOnce(
    rows.map(({ row }) => row),
    source.part,
  );
  return rows;
}

function readRow(scanner: XmlScanner, row: number, source: CellSource, shared: Map<string, SharedFormula>): FileRow {
  const height = Number(scanner.attribute("ht") ?? 0);
  const style = isOn(scanner.attribute("customFormat")) ? Number(scanner.attribute("s") ?? 0) : null;
  const line = {
    row,
    height: height > 0 ? height : null,
    isHidden: isOn(scanner.attribute("hidden")),
    style,
  };
  const cells: FileCell[] = [];
  if (scanner.isEmpty) return { ...line, cells };
  let next = 0;
  let isOrdered = true;
  while (scanner.next() && !(scanner.isClose && scanner.name === "row")) {
    if (scanner.isClose || scanner.name !== "c") continue;
    const given = scanner.attribute("r");
    const column = given === null ? next : columnOfCell(given);
    if (column < 0 || column >= MAX_COLUMNS) throw danneggiato(source.part);
    next = column + 1;
    source.counters.celle.add();
    isOrdered &&= column > (cells.at(-1)?.column ?? -1);
    cells.push(readCell(scanner, row, column, source, shared));
  }
  if (!isOrdered)
    requireOnce(
      cells.map((cell) => cell.column),
      source.part,
    );
  return { ...line, cells };
}

function readCell(
  scanner: XmlScanner,
  row: number,
  column: number,
  source: CellSource,
  shared: Map<string, SharedFormula>,
): FileCell {
  const style = Number(scanner.attribute("s") ?? 0);
  const kind = scanner.attribute("t") ?? "n";
  let formula: string | null = null;
  let raw: string | null = null;
  if (!scanner.isEmpty) {
    while (scanner.next() && !(scanner.isClose && scanner.name === "c")) {
      if (scanner.isClose) continue;
      if (scanner.name === "v") raw = scanner.content();
      else if (scanner.name === "f") formula = readFormula(scanner, row, column, source, shared);
      else if (scanner.name === "is") raw = readRuns(scanner, "is");
      else scanner.skip();
    }
  }
  return {
    row,
    column,
    style,
    formula,
    value: valueOf(raw, kind, source),
    isError: kind === "e",
  };
}

function readFormula(
  scanner: XmlScanner,
  row: number,
  column: number,
  { counters, part }: CellSource,
  shared: Map<string, SharedFormula>,
): string | null {
  const kind = scanner.attribute("t");
  const share = scanner.attribute("si");
  // A table of what-if results says nothing by itself: its cells hold their last values.
  const text = scanner.isEmpty || kind === "dataTable" ? "" : scanner.text();
  requireFormula(text, part);
  if (kind !== "shared" || share === null) return text === "" ? null : text;
  if (text !== "") shared.set(share, { formula: new FormulaRiempita(text), length: text.length, row, column });
  const own = shared.get(share);
  if (!own) throw danneggiato(part);
  counters.caratteriFormule.add(own.length);
  return text === "" ? own.formula.at(row - own.row, column - own.column) : text;
}

function valueOf(raw: string | null, kind: string, { part, strings }: CellSource): FileCell["value"] {
  if (raw === null) return null;
  switch (kind) {
    case "s": {
      const text = strings[Number(raw)];
      if (text === undefined) throw danneggiato(part);
      return text;
    }
    case "b":
      return raw.trim() === "1" || raw.trim() === "true";
    case "str":
      return unescapeControls(raw);
    case "inlineStr":
    case "e":
      return raw;
    case "d":
      return serialOfIso(raw) ?? raw;
    default:
      return numberOf(raw, part);
  }
}

function numberOf(raw: string, part: string): number | null {
  if (raw.trim() === "") return null;
  const number = Number(raw);
  if (!Number.isFinite(number)) throw danneggiato(part);
  return number;
}

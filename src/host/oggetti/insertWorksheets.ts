import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import { InsertSheetMutation } from "@univerjs/sheets";
import { HostError } from "../motore/hostError";
import { stringArgument } from "../motore/officeClass";
import type { OpenWorkbook } from "../motore/OpenWorkbook";
import { renameInFormula } from "../motore/renameInFormula";
import { freeId } from "./sheetStructure";
import type { WorkbookContent } from "../motore/WorkbookContent";

const POSITIONS: readonly unknown[] = ["None", "Before", "After", "Beginning", "End"];
const LONGEST_NAME = 31;

interface Options {
  readonly positionType?: unknown;
  readonly relativeTo?: unknown;
  readonly sheetNamesToInsert?: unknown;
}

/** `workbook.insertWorksheetsFromBase64`: copies the sheets of an .xlsx, and resolves to their ids in this workbook. */
export async function insertWorksheets(book: OpenWorkbook, file: unknown, given: unknown): Promise<readonly string[]> {
  book.checkStructure();
  const options = checkedOptions(given);
  const bytes = decoded(stringArgument(file, "base64File"));
  if (!book.openFile) throw new HostError("ApiNotFound", "insertWorksheetsFromBase64: this host opens no files");
  const { content, withObjects } = await book.openFile(bytes);
  const chosen = chosenSheets(content, options);
  refuseObjects(withObjects, chosen);
  let index = indexOf(book, options);
  const renames = newNames(book, chosen);
  const front = book.activeSheet();
  const ids = chosen.map((sheet) => insertOne(book, sheet, content, renames, index++));
  if (book.activeSheet().id !== front.id) book.activate(front);
  insertNames(book, content, renames);
  return ids;
}

function checkedOptions(given: unknown): Options {
  if (given === undefined || given === null) return {};
  if (typeof given !== "object") throw new HostError("InvalidArgument", "options");
  const options = given as Options;
  if (options.positionType !== undefined && !POSITIONS.includes(options.positionType))
    throw new HostError("InvalidArgument", "positionType");
  return options;
}

function decoded(base64: string): Uint8Array {
  if (base64 === "" || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) throw new HostError("InvalidArgument", "base64File");
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

type SourceSheet = Partial<IWorksheetData> & { readonly id: string; readonly name: string };

function chosenSheets({ data }: WorkbookContent, { sheetNamesToInsert }: Options): readonly SourceSheet[] {
  const all = (data.sheetOrder ?? []).flatMap((id) => {
    const sheet = data.sheets?.[id];
    return sheet ? [{ ...sheet, id, name: sheet.name ?? "" }] : [];
  });
  if (sheetNamesToInsert === undefined || sheetNamesToInsert === null) return all;
  if (!Array.isArray(sheetNamesToInsert)) throw new HostError("InvalidArgument", "sheetNamesToInsert");
  const names = sheetNamesToInsert.map((name) => stringArgument(name, "sheetNamesToInsert").toLowerCase());
  const isThere = (name: string): boolean => all.some((sheet) => sheet.name.toLowerCase() === name);
  if (!names.every(isThere)) throw new HostError("InvalidArgument", "sheetNamesToInsert");
  return names.length === 0 ? all : all.filter((sheet) => names.includes(sheet.name.toLowerCase()));
}

/** Excel on the web, which this host pretends to be, copies no sheet that has such objects on it. */
function refuseObjects(withObjects: readonly string[], chosen: readonly SourceSheet[]): void {
  const refused = chosen.find(({ name }) => withObjects.includes(name));
  if (refused) throw new HostError("UnsupportedFeature", refused.name);
}

function indexOf(book: OpenWorkbook, { positionType = "End", relativeTo }: Options): number {
  const sheets = book.sheets();
  const isFirst = positionType === "Beginning" || positionType === "Before";
  if (relativeTo === undefined || relativeTo === null || positionType === "Beginning" || positionType === "End") {
    return isFirst ? 0 : sheets.length;
  }
  const { id } = book.sheet(stringArgument(relativeTo, "relativeTo"));
  return sheets.findIndex((sheet) => sheet.id === id) + (isFirst ? 0 : 1);
}

/** The names that the copies get, by their own: "Area 1" is "Area 1 (2)" where there is an "Area 1". */
function newNames(book: OpenWorkbook, chosen: readonly SourceSheet[]): ReadonlyMap<string, string> {
  const taken = new Set(book.sheets().map(({ name }) => name.toLowerCase()));
  return new Map(
    chosen.map(({ name }) => {
      let free = name;
      for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
        const tail = ` (${number})`;
        free = name.slice(0, LONGEST_NAME - tail.length) + tail;
      }
      taken.add(free.toLowerCase());
      return [name, free];
    }),
  );
}

function insertOne(
  book: OpenWorkbook,
  source: SourceSheet,
  { data, sheets }: WorkbookContent,
  renames: ReadonlyMap<string, string>,
  index: number,
): string {
  const id = freeId(book);
  const name = renames.get(source.name) ?? source.name;
  const cellData = copiedCells(source.cellData ?? {}, data.styles ?? {}, renames);
  const sheet = mergeWorksheetSnapshotWithDefault({ ...source, id, name, cellData });
  const unitId = book.univer.getUnitId();
  const { commands } = book.services;
  commands.syncExecuteCommand(InsertSheetMutation.id, { unitId, index, sheet });
  const state = sheets[source.id];
  if (state) book.setState(book.sheet(id), { ...state, charts: [] });
  return id;
}

/** The cells with their own styles, since ids of styles are of one workbook, and with formulas that follow the names. */
function copiedCells(
  cells: NonNullable<IWorksheetData["cellData"]>,
  styles: NonNullable<IWorkbookData["styles"]>,
  renames: ReadonlyMap<string, string>,
): IWorksheetData["cellData"] {
  const copied: Record<number, Record<number, ICellData>> = {};
  for (const [row, line] of Object.entries(cells as Record<number, Record<number, ICellData>>)) {
    copied[Number(row)] = Object.fromEntries(
      Object.entries(line).map(([column, { f, s, ...cell }]) => {
        const style = typeof s === "string" ? styles[s] : s;
        const formula = typeof f === "string" ? renameInFormula(f, renames) : null;
        return [column, { ...cell, ...(style ? { s: style } : {}), ...(formula === null ? {} : { f: formula }) }];
      }),
    );
  }
  return copied;
}

/** A name of the file comes along where this workbook has none like it: Excel keeps it until someone deletes it. */
function insertNames(book: OpenWorkbook, { names }: WorkbookContent, renames: ReadonlyMap<string, string>): void {
  const known = new Set([...book.names.keys()].map((name) => name.toLowerCase()));
  for (const [name, formula] of Object.entries(names)) {
    const renamed = renameInFormula(formula, renames);
    if (renamed !== null && !known.has(name.toLowerCase())) book.setName(name, renamed);
  }
}

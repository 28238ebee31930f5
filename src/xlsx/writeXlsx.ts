import { BooleanNumber } from "@univerjs/core";
import type { Workbook, Worksheet } from "exceljs";
import type { Rule } from "../host/motore/conditionalRules";
import type { WorkbookContent } from "../host/motore/WorkbookContent";
import { NEW_SHEET_STATE } from "../host/motore/WorkbookContent";
import { excelWorkbook, is1904, sheetId } from "./excelSheet";
import { lostParts } from "./lostParts";
import { writeState } from "./pageToFile";
import type { LoadedWorkbook } from "./readXlsx";
import { RULES_RESOURCE } from "./contentOf";
import { writeRules } from "./rulesToFile";
import type { SheetData } from "./sheetToFile";
import { writeSheet } from "./sheetToFile";
import { XlsxError } from "./XlsxError";

export interface WriteOptions {
  /** Write although parts of the file would be lost. */
  readonly force?: boolean;
}

/**
 * Writes a workbook's changes onto the file it was read from, so that what the spreadsheet does not know survives.
 * @param loaded the file as `readXlsx` read it
 * @param content the workbook now, from the host's `snapshot()`
 * @throws XlsxError "perderebbe-parti" with the parts, unless `force`
 */
export async function writeXlsx(
  loaded: LoadedWorkbook,
  content: WorkbookContent,
  options: WriteOptions = {},
): Promise<Uint8Array> {
  if (options.force !== true) {
    const lost = await lostParts(loaded.bytes);
    if (lost.length > 0) throw new XlsxError("perderebbe-parti", lost);
  }
  const workbook = await excelWorkbook(loaded.bytes);
  await writeSheets(workbook, loaded.content, content);
  writeNames(workbook, loaded.content.names, content.names);
  for (const sheet of workbook.worksheets) keepPageNumbers(sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** ExcelJS switches a first page number on whenever it finds one, also one the file keeps switched off. */
function keepPageNumbers({ pageSetup }: Worksheet): void {
  const setup = pageSetup as typeof pageSetup & { useFirstPageNumber?: boolean };
  if (setup.useFirstPageNumber === false) delete setup.firstPageNumber;
}

async function writeSheets(workbook: Workbook, before: WorkbookContent, after: WorkbookContent): Promise<void> {
  const files = new Map(workbook.worksheets.map((sheet) => [sheetId(sheet), sheet]));
  const order = after.data.sheetOrder ?? [];
  for (const [id, sheet] of files) if (!order.includes(id)) workbook.removeWorksheet(sheet.id);
  const rules = { before: rulesOf(before), after: rulesOf(after) };
  for (const [position, id] of order.entries()) {
    const data: SheetData = after.data.sheets?.[id] ?? {};
    const name = data.name ?? id;
    const sheet = files.get(id) ?? workbook.addWorksheet(name);
    if (sheet.name !== name) sheet.name = name;
    (sheet as unknown as { orderNo: number }).orderNo = position;
    writeSheet(sheet, {
      before: before.data.sheets?.[id] ?? {},
      beforeStyles: before.data.styles ?? {},
      after: data,
      afterStyles: after.data.styles ?? {},
      dates1904: is1904(workbook),
    });
    writeRules(sheet, rules.before[id] ?? [], rules.after[id] ?? []);
    const state = after.sheets[id] ?? NEW_SHEET_STATE;
    writeVisibility(sheet, data.hidden === BooleanNumber.TRUE, state.isVeryHidden);
    await writeState(sheet, before.sheets[id] ?? NEW_SHEET_STATE, state);
  }
  writeActiveSheet(workbook, before, after);
}

function writeVisibility(sheet: Worksheet, isHidden: boolean, isVeryHidden: boolean): void {
  const state = isHidden ? (isVeryHidden ? "veryHidden" : "hidden") : "visible";
  if (sheet.state !== state) sheet.state = state;
}

function writeActiveSheet(workbook: Workbook, before: WorkbookContent, after: WorkbookContent): void {
  const { activeSheetId } = after;
  if (activeSheetId === null || activeSheetId === before.activeSheetId) return;
  const activeTab = (after.data.sheetOrder ?? []).indexOf(activeSheetId);
  const [view, ...rest] = (workbook.views as Workbook["views"] | undefined) ?? [];
  workbook.views = [
    { x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, visibility: "visible", ...view, activeTab },
    ...rest,
  ];
}

function rulesOf({ data }: WorkbookContent): Readonly<Record<string, readonly Rule[]>> {
  const resource = data.resources?.find(({ name }) => name === RULES_RESOURCE);
  return resource?.data ? (JSON.parse(resource.data) as Record<string, readonly Rule[]>) : {};
}

function writeNames(workbook: Workbook, before: WorkbookContent["names"], after: WorkbookContent["names"]): void {
  for (const [name, formula] of Object.entries(after)) {
    if (before[name] !== formula) workbook.definedNames.add(formula.replace(/^=/, ""), name);
  }
  for (const [name, formula] of Object.entries(before)) {
    if (!(name in after)) workbook.definedNames.remove(formula.replace(/^=/, ""), name);
  }
}

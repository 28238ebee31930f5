import type { IStyleData, IWorkbookData } from "@univerjs/core";
import { LocaleType } from "@univerjs/core";
import { Workbook } from "exceljs";
import type { Rule } from "../host/motore/conditionalRules";
import type { SheetState, WorkbookContent } from "../host/motore/WorkbookContent";
import { activeTab, sheetId } from "./excelSheet";
import { openPackage } from "./openPackage";
import { rulesFromFile } from "./rulesFromFile";
import { sheetFromFile, stateFromFile } from "./sheetFromFile";
import { XlsxError } from "./XlsxError";

/** A workbook read from a file, with the file: changes are written onto it. */
export interface LoadedWorkbook {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly content: WorkbookContent;
}

/** The name under which Univer keeps conditional formats in a snapshot. */
export const RULES_RESOURCE = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";

/**
 * Reads an .xlsx.
 * @throws XlsxError "non-xlsx", "cifrato" or "danneggiato"
 */
export async function readXlsx(bytes: Uint8Array, fileName: string): Promise<LoadedWorkbook> {
  await openPackage(bytes);
  return { bytes, fileName, content: contentOf(await excelWorkbook(bytes), fileName) };
}

export async function excelWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes.slice().buffer);
  } catch (problem) {
    if (problem instanceof Error) throw new XlsxError("danneggiato");
    throw problem;
  }
  if (workbook.worksheets.length === 0) throw new XlsxError("danneggiato");
  return workbook;
}

function contentOf(workbook: Workbook, fileName: string): WorkbookContent {
  const styles = new Map<string, string>();
  const keepStyle = (style: IStyleData): string | null => {
    const key = JSON.stringify(style);
    if (key === "{}") return null;
    const known = styles.get(key) ?? `f${styles.size}`;
    styles.set(key, known);
    return known;
  };
  const sheets: IWorkbookData["sheets"] = {};
  const states: Record<string, SheetState> = {};
  const rules: Record<string, readonly Rule[]> = {};
  for (const sheet of workbook.worksheets) {
    const id = sheetId(sheet);
    sheets[id] = sheetFromFile(sheet, keepStyle);
    states[id] = stateFromFile(sheet);
    const found = rulesFromFile(sheet);
    if (found.length > 0) rules[id] = found;
  }
  const active = workbook.worksheets[activeTab(workbook)] ?? workbook.worksheets[0];
  return {
    data: {
      id: "cartella",
      name: fileName,
      appVersion: "0.25.1",
      locale: LocaleType.EN_US,
      sheetOrder: workbook.worksheets.map(sheetId),
      sheets,
      styles: Object.fromEntries([...styles].map(([key, id]) => [id, JSON.parse(key) as IStyleData])),
      resources: [{ name: RULES_RESOURCE, data: JSON.stringify(rules) }],
    },
    sheets: states,
    settings: {},
    names: namesOf(workbook),
    activeSheetId: active ? sheetId(active) : null,
  };
}

function namesOf(workbook: Workbook): Record<string, string> {
  const { model } = workbook.definedNames;
  return Object.fromEntries(
    model.flatMap(({ name, ranges }) => (ranges.length === 1 && ranges[0] ? [[name, `=${ranges[0]}`] as const] : [])),
  );
}

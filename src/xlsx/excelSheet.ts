import type { Cell, Row, Worksheet } from "exceljs";
import { Workbook } from "exceljs";
import { XlsxError } from "./XlsxError";

/** Fields of ExcelJS 4.4.0 that its types leave out. Reading through them creates no cells, which its methods do. */
interface SheetInside {
  readonly _rows: readonly (Row | undefined)[];
  readonly sheetProtection?: Readonly<Record<string, unknown>> | null;
  conditionalFormattings: ConditionalFormatting[];
  readonly dataValidations: { readonly model: Record<string, FileValidation> };
}

/** What the cells at one address, "B4", ask for. */
export interface FileValidation {
  readonly type: string;
  readonly operator?: string;
  readonly formulae?: readonly unknown[];
  readonly allowBlank?: boolean;
  readonly showInputMessage?: boolean;
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly showErrorMessage?: boolean;
  readonly errorStyle?: string;
  readonly errorTitle?: string;
  readonly error?: string;
}

interface RowInside {
  readonly _cells: readonly (Cell | undefined)[];
}

export interface FileRule {
  readonly type: string;
  readonly operator?: string;
  readonly formulae?: readonly unknown[];
  readonly priority: number;
  readonly stopIfTrue?: boolean;
  readonly style?: FileRuleStyle;
}

export interface FileRuleStyle {
  readonly fill?: { readonly bgColor?: FileColour; readonly fgColor?: FileColour } & Readonly<Record<string, unknown>>;
  readonly font?: { readonly bold?: boolean; readonly color?: FileColour };
}

export interface FileColour {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

export interface ConditionalFormatting {
  readonly ref: string;
  rules: FileRule[];
}

export function inside(sheet: Worksheet): SheetInside {
  return sheet as unknown as SheetInside;
}

export function forEachRow(sheet: Worksheet, visit: (row: Row) => void): void {
  for (const row of inside(sheet)._rows) if (row) visit(row);
}

export function forEachFileCell(row: Row, visit: (cell: Cell) => void): void {
  for (const cell of (row as unknown as RowInside)._cells) if (cell) visit(cell);
}

/** The merged areas of a sheet, as "A1:B2". */
export function mergesOf(sheet: Worksheet): readonly string[] {
  return (sheet.model as unknown as { merges?: readonly string[] }).merges ?? [];
}

/** ExcelJS types the views as never missing; a sheet without them has none. */
export function viewsOf(sheet: Worksheet): readonly Partial<Worksheet["views"][number]>[] {
  const views: unknown = Reflect.get(sheet, "views");
  return Array.isArray(views) ? sheet.views : [];
}

/** The id a sheet of the file has in the open workbook. */
export function sheetId(sheet: Worksheet): string {
  return `{file-${sheet.id}}`;
}

/** ExcelJS types the views as never missing; a file without them has none. */
export function activeTab(workbook: Workbook): number {
  return (workbook.views as Workbook["views"] | undefined)?.[0]?.activeTab ?? 0;
}

export function is1904(workbook: Workbook): boolean {
  return workbook.properties.date1904;
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

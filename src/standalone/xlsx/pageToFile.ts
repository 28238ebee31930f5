import type { Worksheet } from "exceljs";
import type { SheetState } from "../host/WorkbookContent";

/** Numbers of the file format for the paper names of Office.js. */
const PAPERS: Readonly<Record<string, number>> = { A3: 8, A4: 9, A5: 11, Letter: 1, Legal: 5 };

/** Writes the printed page and the protection where an add-in changed them. */
export async function writeState(sheet: Worksheet, before: SheetState, after: SheetState): Promise<void> {
  if (JSON.stringify(before.pageSetup) !== JSON.stringify(after.pageSetup)) writePage(sheet, after.pageSetup);
  if (before.isProtected === after.isProtected) return;
  if (after.isProtected) await sheet.protect("", allowances(after.protectionOptions));
  else sheet.unprotect();
}

function writePage(sheet: Worksheet, page: SheetState["pageSetup"]): void {
  const setup = sheet.pageSetup;
  const { orientation, paperSize, printArea, printTitleRows, zoom } = page;
  if (typeof orientation === "string") setup.orientation = orientation === "Landscape" ? "landscape" : "portrait";
  const paper = typeof paperSize === "string" ? PAPERS[paperSize] : undefined;
  // ExcelJS lists fewer papers than the file format knows.
  if (paper !== undefined) Object.assign(setup, { paperSize: paper });
  if (typeof printTitleRows === "string") setup.printTitlesRow = printTitleRows;
  if (typeof printArea === "string") setup.printArea = printArea;
  if (typeof zoom !== "object" || zoom === null) return;
  const { horizontalFitToPages, scale, verticalFitToPages } = zoom as Readonly<Record<string, number | undefined>>;
  if (scale !== undefined) setup.scale = scale;
  if (horizontalFitToPages === undefined && verticalFitToPages === undefined) return;
  setup.fitToPage = true;
  setup.fitToWidth = horizontalFitToPages ?? 0;
  setup.fitToHeight = verticalFitToPages ?? 0;
}

function allowances(options: SheetState["protectionOptions"]): Record<string, boolean> {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) =>
      name.startsWith("allow") ? [[`${name.charAt(5).toLowerCase()}${name.slice(6)}`, value === true] as const] : [],
    ),
  );
}

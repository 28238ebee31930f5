import type { Worksheet } from "exceljs";
import { areaOf, formatArea } from "../host/motore/address";
import type { SheetState } from "../host/motore/WorkbookContent";
import { writeValidations } from "./validationsToFile";

/** Numbers of the file format for the paper names of Office.js. */
const PAPERS: Readonly<Record<string, number>> = { A3: 8, A4: 9, A5: 11, Letter: 1, Legal: 5 };

/** Writes the printed page, the validations and the protection where an add-in changed them. */
export async function writeState(sheet: Worksheet, before: SheetState, after: SheetState): Promise<void> {
  if (JSON.stringify(before.pageSetup) !== JSON.stringify(after.pageSetup)) writePage(sheet, after.pageSetup);
  writeValidations(sheet, before.validations, after.validations);
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
  if (typeof printArea === "string") setup.printArea = withoutCharts(sheet, printArea);
  writeMargins(setup, page);
  writeFooters(sheet, page);
  if (typeof zoom !== "object" || zoom === null) return;
  const { horizontalFitToPages, scale, verticalFitToPages } = zoom as Readonly<Record<string, number | undefined>>;
  if (scale !== undefined) setup.scale = scale;
  if (horizontalFitToPages === undefined && verticalFitToPages === undefined) return;
  setup.fitToPage = true;
  setup.fitToWidth = horizontalFitToPages ?? 0;
  setup.fitToHeight = verticalFitToPages ?? 0;
}

/** Rows below the last one were left for charts, which the file does not get: they would print as blank pages. */
function withoutCharts({ rowCount }: Worksheet, printArea: string): string {
  const area = areaOf(printArea);
  const kept = formatArea({ ...area, rows: Math.max(1, Math.min(area.rows, rowCount - area.row)) });
  // ExcelJS makes the columns absolute, and only them.
  return kept.replace(/(?=\d)(?<!\d)/g, "$");
}

/** Office.js measures margins in points, the file in inches. */
const POINTS_PER_INCH = 72;

function writeMargins(setup: Worksheet["pageSetup"], page: SheetState["pageSetup"]): void {
  const inches = (["left", "right", "top", "bottom"] as const).flatMap((side) => {
    const points = page[`${side}Margin`];
    return typeof points === "number" ? [[side, points / POINTS_PER_INCH] as const] : [];
  });
  if (inches.length === 0) return;
  const usual = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
  setup.margins = { ...usual, ...setup.margins, ...Object.fromEntries(inches) };
}

function writeFooters({ headerFooter }: Worksheet, page: SheetState["pageSetup"]): void {
  const line = (which: "Footer" | "Header"): string =>
    (["left", "center", "right"] as const)
      .flatMap((place) => {
        const text = page[`${place}${which}`];
        return typeof text === "string" && text !== "" ? [`&${place.charAt(0).toUpperCase()}${text}`] : [];
      })
      .join("");
  if (line("Header") !== "") headerFooter.oddHeader = line("Header");
  if (line("Footer") !== "") headerFooter.oddFooter = line("Footer");
}

function allowances(options: SheetState["protectionOptions"]): Record<string, boolean> {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) =>
      name.startsWith("allow") ? [[`${name.charAt(5).toLowerCase()}${name.slice(6)}`, value === true] as const] : [],
    ),
  );
}

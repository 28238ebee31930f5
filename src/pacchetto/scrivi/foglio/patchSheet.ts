import { cellName, parseArea } from "../../formule/indirizzo";
import { Edits } from "../../xml/Edits";
import { element } from "../../xml/element";
import { XmlScanner } from "../../xml/XmlScanner";
import type { CambioFoglio, ConDisegno } from "./CambioFoglio";
import { CellWriter } from "./CellWriter";
import { FormuleCondivise } from "./FormuleCondivise";
import type { Legami } from "../parti/Legami";
import { columnStyles, patchColumns } from "./patchColumns";
import { patchLinks } from "./patchLinks";
import { patchMerges } from "./patchMerges";
import { patchPage, patchSheetProperties } from "./patchPage";
import { patchProtection } from "./patchProtection";
import { patchRows } from "./patchRows";
import { patchRules } from "./patchRules";
import { patchValidations } from "./patchValidations";
import { patchViews } from "./patchViews";
import { SezioniFoglio } from "./SezioniFoglio";
import type { Stili } from "../stili/Stili";
import type { Testi } from "../parti/Testi";

/** What the sheets of a workbook share. */
interface BeniComuni {
  readonly stili: Stili;
  readonly testi: Testi;
}

interface FoglioScritto {
  readonly xml: string;
  readonly hasNewFormulas: boolean;
  readonly hasStaleArrays: boolean;
}

/** Of the whole sheet: what is written on it later too. */
const SENZA_TRIANGOLI = element(
  "ignoredErrors",
  [],
  element("ignoredError", [
    ["sqref", "A1:XFD1048576"],
    ["twoDigitTextYear", 1],
    ["numberStoredAsText", 1],
    ["formula", 1],
    ["formulaRange", 1],
  ]),
);

/** A sheet's XML with what changes on it; all the rest of the text is as it was. */
export function patchSheet(
  xml: string,
  part: string,
  change: CambioFoglio & ConDisegno,
  { stili, testi }: BeniComuni,
  legami: Legami,
): FoglioScritto {
  const edits = new Edits(xml);
  const shared = new FormuleCondivise(xml, part, change);
  const scanner = new XmlScanner(xml, part);
  scanner.next();
  const sections = new SezioniFoglio(edits, scanner.mainPrefix);
  let styles: ReadonlyMap<number, number> = new Map();
  const writer = new CellWriter(stili, testi, shared, (column) => styles.get(column) ?? 0);
  while (scanner.next()) {
    const { isClose, name, start } = scanner;
    if (isClose) {
      sections.closeAt(start);
      continue;
    }
    if (name === "sheetData") {
      styles = columnStyles(sections.text("cols"), part, change.cells);
      patchRows(scanner, edits, change, writer);
    } else scanner.skip();
    sections.add({ name, start, end: scanner.end });
  }
  patchSheetProperties(sections, change, part);
  patchDimension(sections, change);
  patchViews(sections, change, part);
  patchColumns(sections, change, part);
  patchProtection(sections, change);
  patchMerges(sections, change, part);
  patchRules(sections, edits, change, stili, part);
  patchValidations(sections, change, part);
  patchLinks(sections, change, legami, part);
  patchPage(sections, change, part);
  if (change.ignoresTextNumbers) sections.set("ignoredErrors", SENZA_TRIANGOLI);
  if (change.drawing !== undefined) sections.set("drawing", change.drawing);
  return {
    xml: edits.toString(),
    hasNewFormulas: writer.hasNewFormulas,
    hasStaleArrays: writer.hasStaleArrays,
  };
}

/** The rectangle that a sheet says it fills, which must hold every cell. */
function patchDimension(sections: SezioniFoglio, { cells }: CambioFoglio): void {
  const text = sections.text("dimension");
  if (text === null || cells.size === 0) return;
  const before = parseArea(/\sref\s*=\s*["']([^"']*)["']/.exec(text)?.[1] ?? "");
  if (!before) return;
  let { bottom, left, right, top } = before;
  for (const [row, line] of cells) {
    for (const column of line.keys()) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  sections.set("dimension", element("dimension", [["ref", `${cellName(top, left)}:${cellName(bottom, right)}`]]));
}

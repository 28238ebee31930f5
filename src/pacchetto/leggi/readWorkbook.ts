import { Contatore } from "../limiti";
import type { Pacchetto } from "../Pacchetto";
import { danneggiato, PacchettoError } from "../PacchettoError";
import { required } from "../xml/decodeText";
import { XmlScanner } from "../xml/XmlScanner";
import { relationsOf } from "./relations";
import { requireFormula } from "./requireFormula";

/** A sheet of cells as the workbook lists it; sheets that are only a chart or a dialog are not among them. */
export interface ListedSheet {
  readonly name: string;
  /** The number by which everything else knows it, for ever. */
  readonly sheetId: number;
  readonly relationId: string;
  readonly part: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** Its place among all tabs, those of charts included. */
  readonly position: number;
}

export interface DefinedName {
  readonly name: string;
  /** As the file spells it, without an equals sign: a range, a constant or a formula. */
  readonly formula: string;
  /** The place of the sheet that alone knows it; null for the whole workbook. */
  readonly scope: number | null;
  readonly isHidden: boolean;
}

/** What the workbook part says. */
export interface WorkbookRead {
  readonly part: string;
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  /** Dates count from 1904. */
  readonly is1904: boolean;
  readonly activeTab: number;
  readonly isStructureProtected: boolean;
  /** Formulas are computed only when somebody asks for it. */
  readonly isManual: boolean;
}

/** The part that is the workbook, whatever its name; an .ods, a .docx or an .xlsb has none. */
function workbookPart(pacchetto: Pacchetto): string {
  const main = relationsOf(pacchetto, "").find(({ kind }) => kind === "officeDocument");
  const part = main?.target ?? "xl/workbook.xml";
  if (!pacchetto.has(part) || !/\.xml$/i.test(part)) throw new PacchettoError("non-xlsx", part);
  const root = new XmlScanner(required(pacchetto.text(part), part), part);
  if (!root.next() || root.name !== "workbook") throw new PacchettoError("non-xlsx", part);
  return part;
}

export function readWorkbook(pacchetto: Pacchetto): WorkbookRead {
  const part = workbookPart(pacchetto);
  const scanner = new XmlScanner(required(pacchetto.text(part), part), part);
  const relations = new Map(relationsOf(pacchetto, part).map((one) => [one.id, one]));
  const sheets: ListedSheet[] = [];
  const names: DefinedName[] = [];
  const counted = {
    fogli: new Contatore("fogli", part),
    nomi: new Contatore("nomi", part),
  };
  let position = 0;
  let is1904 = false;
  let activeTab = 0;
  let isStructureProtected = false;
  let isManual = false;
  while (scanner.next()) {
    if (scanner.isClose) continue;
    if (scanner.name === "sheet" && scanner.parent === "sheets") {
      counted.fogli.add();
      const listed = listedSheet(scanner, position++);
      const relation = relations.get(listed.relationId);
      if (relation?.kind === "worksheet") sheets.push({ ...listed, part: relation.target });
    } else if (scanner.name === "definedName") {
      counted.nomi.add();
      const name = definedName(scanner);
      requireFormula(name.formula, part);
      names.push(name);
    } else if (scanner.name === "workbookPr") {
      is1904 = isOn(scanner.attribute("date1904"));
    } else if (scanner.name === "workbookView" && activeTab === 0) {
      activeTab = Number(scanner.attribute("activeTab") ?? 0);
    } else if (scanner.name === "workbookProtection") {
      isStructureProtected = isOn(scanner.attribute("lockStructure"));
    } else if (scanner.name === "calcPr") {
      isManual = scanner.attribute("calcMode") === "manual";
    }
  }
  // Of two sheets that are called alike, or have one number, only one would ever be found.
  const known = new Set(sheets.flatMap(({ name, sheetId }) => [name.toLowerCase(), sheetId]));
  if (sheets.length === 0 || known.size < 2 * sheets.length) throw danneggiato(part);
  for (const sheet of sheets) if (!pacchetto.has(sheet.part)) throw danneggiato(sheet.part);
  return { part, sheets, names, is1904, activeTab, isStructureProtected, isManual };
}

/** A flag of the file: "1" or "true". */
export function isOn(value: string | null): boolean {
  return value === "1" || value === "true";
}

function listedSheet(scanner: XmlScanner, position: number): Omit<ListedSheet, "part"> & { part: string } {
  const state = scanner.attribute("state");
  return {
    name: scanner.attribute("name") ?? "",
    sheetId: Number(scanner.attribute("sheetId") ?? position + 1),
    relationId: scanner.localAttribute("id") ?? "",
    part: "",
    state: state === "hidden" || state === "veryHidden" ? state : "visible",
    position,
  };
}

function definedName(scanner: XmlScanner): DefinedName {
  const scope = scanner.attribute("localSheetId");
  const isHidden = isOn(scanner.attribute("hidden"));
  const name = scanner.attribute("name") ?? "";
  return {
    name,
    formula: scanner.content(),
    scope: scope === null ? null : Number(scope),
    isHidden,
  };
}

import type { Rettangolo } from "../formule/indirizzo";
import { MAX_COLUMNS, MAX_ROWS, parseArea } from "../formule/indirizzo";
import { Contatore } from "../limiti";
import { danneggiato } from "../PacchettoError";
import { XmlScanner } from "../xml/XmlScanner";
import type { FileColour, FileColumns, FileLink, FileRow, FileRule, FileValidation, FoglioLetto } from "./FoglioLetto";
import type { CellCounters } from "./readCells";
import { readRows } from "./readCells";
import { readRules } from "./readRules";
import { readColour } from "./readStyles";
import { readValidation } from "./readValidations";
import { isOn } from "./readWorkbook";

/** What the cells of a sheet refer to, and what all sheets together may hold. */
interface SheetSource {
  readonly part: string;
  readonly strings: readonly string[];
  /** Addresses of the links of the sheet, by the ids of its relations. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly counters: CellCounters;
}

interface Found {
  rows: readonly FileRow[];
  readonly columns: FileColumns[];
  readonly merges: Rettangolo[];
  readonly rules: FileRule[];
  readonly validations: FileValidation[];
  readonly links: FileLink[];
  frozen: FoglioLetto["frozen"];
  showsGridlines: boolean;
  tabColour: FileColour | null;
  defaultWidth: number | null;
  defaultHeight: number | null;
  protection: ReadonlyMap<string, string> | null;
  formattings: number;
}

/**
 * Reads a sheet from its XML in one pass; what is not in `FoglioLetto` is passed over.
 * @throws PacchettoError "danneggiato" or "troppo-grande"
 */
export function readSheet(xml: string, source: SheetSource): FoglioLetto {
  const { part } = source;
  const scanner = new XmlScanner(xml, part);
  const found: Found = {
    rows: [],
    columns: [],
    merges: [],
    rules: [],
    validations: [],
    links: [],
    frozen: { columns: 0, rows: 0 },
    showsGridlines: true,
    tabColour: null,
    defaultWidth: null,
    defaultHeight: null,
    protection: null,
    formattings: 0,
  };
  const readers = readersOf(scanner, found, source);
  while (scanner.next()) if (!scanner.isClose) readers[scanner.name]?.();
  return found;
}

type Readers = Readonly<Record<string, (() => void) | undefined>>;

function readersOf(scanner: XmlScanner, found: Found, source: SheetSource): Readers {
  const { part } = source;
  const merges = new Contatore("unioni", part);
  const validations = new Contatore("convalide", part);
  const rules = new Contatore("regole", part);
  const links = new Contatore("collegamenti", part);
  return {
    sheetData: () => {
      found.rows = readRows(scanner, source);
    },
    col: () => found.columns.push(readColumns(scanner, part)),
    mergeCell: () => {
      merges.add();
      const area = parseArea(scanner.attribute("ref") ?? "");
      if (!area) throw danneggiato(part);
      found.merges.push(area);
    },
    conditionalFormatting: () => {
      for (const rule of readRules(scanner, found.formattings)) {
        rules.add();
        found.rules.push(rule);
      }
      found.formattings += 1;
    },
    dataValidation: () => {
      const validation = readValidation(scanner);
      validations.add(validation.areas.length);
      found.validations.push(validation);
    },
    hyperlink: () => {
      links.add();
      const link = readLink(scanner, source);
      if (link) found.links.push(link);
    },
    sheetView: () => {
      // Of several windows on a sheet the first one counts.
      if (scanner.attribute("workbookViewId") !== "0") return;
      const grid = scanner.attribute("showGridLines");
      found.showsGridlines = grid === null || isOn(grid);
    },
    pane: () => {
      const state = scanner.attribute("state");
      if (state !== "frozen" && state !== "frozenSplit") return;
      found.frozen = {
        columns: split(scanner, "xSplit", MAX_COLUMNS),
        rows: split(scanner, "ySplit", MAX_ROWS),
      };
    },
    tabColor: () => {
      found.tabColour = readColour(scanner);
    },
    sheetFormatPr: () => {
      found.defaultWidth = positive(scanner.attribute("defaultColWidth"));
      found.defaultHeight = positive(scanner.attribute("defaultRowHeight"));
    },
    sheetProtection: () => {
      found.protection = isOn(scanner.attribute("sheet")) ? scanner.attributes() : null;
    },
    // What newer versions of Excel add stays in the file.
    extLst: () => {
      scanner.skip();
    },
  };
}

function split(scanner: XmlScanner, name: string, most: number): number {
  const count = Number(scanner.attribute(name) ?? 0);
  return Number.isInteger(count) && count > 0 && count < most ? count : 0;
}

function positive(value: string | null): number | null {
  const number = Number(value ?? NaN);
  return Number.isFinite(number) && number > 0 ? number : null;
}

function readColumns(scanner: XmlScanner, part: string): FileColumns {
  const first = Number(scanner.attribute("min")) - 1;
  const last = Number(scanner.attribute("max")) - 1;
  if (!(first >= 0 && last >= first)) throw danneggiato(part);
  return {
    first,
    last: Math.min(last, MAX_COLUMNS - 1),
    width: positive(scanner.attribute("width")),
    isHidden: isOn(scanner.attribute("hidden")),
    style: Number(scanner.attribute("style") ?? 0),
  };
}

function readLink(scanner: XmlScanner, { addresses }: SheetSource): FileLink | null {
  const area = parseArea(scanner.attribute("ref") ?? "");
  const id = scanner.localAttribute("id");
  return (
    area && {
      area,
      address: id === null ? null : (addresses.get(id) ?? null),
      location: scanner.attribute("location"),
      tooltip: scanner.attribute("tooltip"),
    }
  );
}

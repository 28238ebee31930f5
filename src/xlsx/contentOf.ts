import type { IStyleData, IWorkbookData } from "@univerjs/core";
import { LocaleType } from "@univerjs/core";
import { estensioneOf } from "../pacchetto/leggi/estensione";
import type { FoglioLetto } from "../pacchetto/leggi/FoglioLetto";
import type { PacchettoLetto } from "../pacchetto/leggi/readCartella";
import type { DefinedName, ListedSheet } from "../pacchetto/leggi/readWorkbook";
import { Contatore } from "../pacchetto/limiti";
import type { Rule } from "../host/motore/regole/conditionalRules";
import type { SheetState, WorkbookContent } from "../host/motore/cartella/WorkbookContent";
import { NEW_SHEET_STATE } from "../host/motore/cartella/WorkbookContent";
import { chartsContent } from "./chartsContent";
import { namesResource, NAMES_RESOURCE } from "./namesContent";
import { rulesContent } from "./rulesContent";
import { sheetContent, sheetId } from "./sheetContent";
import { styleContent } from "./styleContent";
import { validationsContent } from "./validationsContent";

/** The name under which Univer keeps conditional formats in a snapshot. */
export const RULES_RESOURCE = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";

/** The workbook of a file as the host opens it. */
export function contentOf({ sheets: letti, styles, workbook }: PacchettoLetto, fileName: string): WorkbookContent {
  const kept = keptStyles(styles.styles.map(styleContent));
  const source = {
    styles: styles.styles,
    keepStyle: kept.keep,
    celleUnite: new Contatore("celleUnite", fileName),
  };
  const celleConRegole = new Contatore("celleConRegole", fileName);
  const sheets: IWorkbookData["sheets"] = {};
  const states: Record<string, SheetState> = {};
  const rules: Record<string, readonly Rule[]> = {};
  const idOfSheet = idsByName(letti);
  for (const { charts, letto, listed } of letti) {
    const id = sheetId(listed);
    const extent = estensioneOf(letto, listed.name);
    sheets[id] = sheetContent(listed, letto, extent, source);
    states[id] = { ...stateOf(listed, letto), charts: chartsContent(charts, idOfSheet) };
    const found = rulesContent(letto, styles.looks, extent, celleConRegole);
    if (found.length > 0) rules[id] = found;
  }
  const listed = letti.map((one) => one.listed);
  const active = listed.find(({ position }) => position === workbook.activeTab) ?? listed[0];
  return {
    data: {
      id: "cartella",
      name: fileName,
      appVersion: "0.25.1",
      locale: LocaleType.EN_US,
      sheetOrder: listed.map(sheetId),
      sheets,
      styles: kept.styles,
      resources: [
        { name: RULES_RESOURCE, data: JSON.stringify(rules) },
        {
          name: NAMES_RESOURCE,
          data: JSON.stringify(namesResource(workbook.names, letti)),
        },
      ],
    },
    sheets: states,
    settings: {},
    names: namesOf(workbook.names),
    activeSheetId: active ? sheetId(active) : null,
    ...(workbook.is1904 ? { is1904: true as const } : {}),
    ...(workbook.isManual ? { calculationMode: "Manual" as const } : {}),
  };
}

/** Sheets are called by their names in any case. */
function idsByName(sheets: PacchettoLetto["sheets"]): (name: string) => string | undefined {
  const ids = new Map(sheets.map(({ listed }) => [listed.name.toLowerCase(), sheetId(listed)]));
  return (name) => ids.get(name.toLowerCase());
}

/** Styles that show alike have one id. */
function keptStyles(all: readonly IStyleData[]) {
  const ids = new Map<string, string>();
  const styles: Record<string, IStyleData> = {};
  const byNumber = all.map((style) => {
    const key = JSON.stringify(style);
    if (key === "{}") return null;
    const id = ids.get(key) ?? `f${ids.size}`;
    ids.set(key, id);
    styles[id] = style;
    return id;
  });
  return {
    styles,
    keep: (style: number): string | null => byNumber[style] ?? null,
  };
}

/** What Excel keeps of a sheet and Univer does not. */
function stateOf({ state }: ListedSheet, { protection, validations }: FoglioLetto): SheetState {
  return {
    ...NEW_SHEET_STATE,
    isProtected: protection !== null,
    protectionOptions: protection === null ? {} : allowances(protection),
    isVeryHidden: state === "veryHidden",
    validations: validations.flatMap(validationsContent),
    tables: [],
  };
}

/** The file says what is locked, Office.js what is allowed; the names are otherwise the same. */
function allowances(protection: ReadonlyMap<string, string>): Readonly<Record<string, unknown>> {
  const names = [
    "formatCells",
    "formatColumns",
    "formatRows",
    "insertColumns",
    "insertRows",
    "deleteColumns",
    "deleteRows",
  ];
  return Object.fromEntries(
    names
      .filter((name) => ["0", "false"].includes(protection.get(name) ?? ""))
      .map((name) => [`allow${name.charAt(0).toUpperCase()}${name.slice(1)}`, true]),
  );
}

/** The names of the whole workbook that are the user's: those of print areas and filters are Excel's own. */
function namesOf(names: readonly DefinedName[]): Record<string, string> {
  return Object.fromEntries(
    names
      .filter(({ name, scope }) => scope === null && !name.startsWith("_xlnm."))
      .map(({ formula, name }) => [name, `=${formula}`]),
  );
}

import type { IColumnData, IRange, IRowData } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { Rule } from "../host/motore/regole/conditionalRules";
import type { SheetState } from "../host/motore/cartella/WorkbookContent";
import type { Rettangolo } from "../pacchetto/formule/indirizzo";
import { areaName } from "../pacchetto/formule/indirizzo";
import type { FoglioLetto } from "../pacchetto/leggi/FoglioLetto";
import type { CambioColonna, CambioFoglio, CambioRiga } from "../pacchetto/scrivi/foglio/CambioFoglio";
import type { SheetPair, StyleChanges } from "./cellChanges";
import { cellChanges } from "./cellChanges";
import { columnCharacters, rowPoints } from "./fileSizes";
import { pageChange } from "./pageChange";
import { rulesChange } from "./rulesChange";
import { validationsChange } from "./validationsChange";

/** All that is known of a sheet before and now. */
interface SheetComparison extends SheetPair {
  readonly rules: {
    readonly before: readonly Rule[];
    readonly after: readonly Rule[];
  };
  readonly state: { readonly before: SheetState; readonly after: SheetState };
  /** What the file says of it; null for a new sheet. */
  readonly letto: FoglioLetto | null;
}

/** What changed on a sheet; null where nothing did. */
export function sheetChange(sheet: SheetComparison, styles: StyleChanges): CambioFoglio | null {
  const { after, before, letto, rules, state } = sheet;
  const { cells, links } = cellChanges(sheet, styles);
  const merges = mergesChange(before.mergeData ?? [], after.mergeData ?? []);
  const page = pageChange(state.before.pageSetup, state.after.pageSetup);
  const change: CambioFoglio = {
    cells,
    rows: rowsChange(before.rowData ?? {}, after.rowData ?? {}),
    columns: columnsChange(before.columnData ?? {}, after.columnData ?? {}),
    ...(links.size > 0 ? { links } : {}),
    ...(merges ? { merges } : {}),
    ...viewChange(sheet),
    // A new sheet without a grid is made to be read: a chapter "3.1" is meant as a text.
    ...(letto === null && after.showGridlines === BooleanNumber.FALSE ? { ignoresTextNumbers: true as const } : {}),
    ...protectionChange(state.before, state.after),
    ...rulesChange(rules.before, rules.after, state.after.lines),
    ...validationsChange(letto?.validations ?? [], state.before.validations, state.after.validations),
    ...(page ? { page } : {}),
  };
  const isSame = cells.size + change.rows.size + change.columns.size === 0;
  // Cells, rows and columns are always there; all else only where it changed.
  return isSame && Object.keys(change).length === 3 ? null : change;
}

function rectangleOf({ endColumn, endRow, startColumn, startRow }: IRange): Rettangolo {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

/** Merges that went are known by their first cell: of a large one only a part may have been read. */
function mergesChange(before: readonly IRange[], after: readonly IRange[]): CambioFoglio["merges"] | null {
  const named = (ranges: readonly IRange[]) => new Map(ranges.map((range) => [areaName(rectangleOf(range)), range]));
  const [old, now] = [named(before), named(after)];
  const removed = [...old].flatMap(([name, range]) => (now.has(name) ? [] : [rectangleOf(range)]));
  const added = [...now].flatMap(([name, range]) => (old.has(name) ? [] : [rectangleOf(range)]));
  if (removed.length + added.length === 0) return null;
  return {
    removed: new Set(removed.map(({ left, top }) => `${top},${left}`)),
    added,
  };
}

/** Univer's sparse list of rows or columns, by index. */
function lines<T>(data: object): ReadonlyMap<number, Partial<T>> {
  return new Map(Object.entries(data as Record<string, Partial<T>>).map(([key, line]) => [Number(key), line]));
}

function hiddenChange(was: BooleanNumber | undefined, is: BooleanNumber | undefined): { isHidden?: boolean } {
  const isHidden = is === BooleanNumber.TRUE;
  return (was === BooleanNumber.TRUE) === isHidden ? {} : { isHidden };
}

function rowsChange(before: object, after: object): ReadonlyMap<number, CambioRiga> {
  const [old, now] = [lines<IRowData>(before), lines<IRowData>(after)];
  const changes = new Map<number, CambioRiga>();
  for (const row of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(row), now.get(row)];
    const height = is?.h !== undefined && is.h !== was?.h ? { height: rowPoints(is.h) } : {};
    const change = { ...height, ...hiddenChange(was?.hd, is?.hd) };
    if (Object.keys(change).length > 0) changes.set(row, change);
  }
  return changes;
}

function columnsChange(before: object, after: object): ReadonlyMap<number, CambioColonna> {
  const [old, now] = [lines<IColumnData>(before), lines<IColumnData>(after)];
  const changes = new Map<number, CambioColonna>();
  for (const column of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(column), now.get(column)];
    const width = is?.w !== undefined && is.w !== was?.w ? { width: columnCharacters(is.w) } : {};
    const change = { ...width, ...hiddenChange(was?.hd, is?.hd) };
    if (Object.keys(change).length > 0) changes.set(column, change);
  }
  return changes;
}

function viewChange({ after, before }: SheetPair): Pick<CambioFoglio, "frozen" | "showsGridlines" | "tabColour"> {
  const { xSplit = 0, ySplit = 0 } = after.freeze ?? {};
  const isFrozenAnew = xSplit !== (before.freeze?.xSplit ?? 0) || ySplit !== (before.freeze?.ySplit ?? 0);
  const showsGridlines = (after.showGridlines ?? 1) === BooleanNumber.TRUE;
  const isGridAnew = showsGridlines !== ((before.showGridlines ?? 1) === BooleanNumber.TRUE);
  const tabColour = after.tabColor ?? "";
  return {
    ...(isFrozenAnew ? { frozen: { columns: xSplit, rows: ySplit } } : {}),
    ...(isGridAnew ? { showsGridlines } : {}),
    ...(tabColour !== "" && tabColour !== (before.tabColor ?? "") ? { tabColour } : {}),
  };
}

/** Words of Office.js that the file has others for. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  editObjects: "objects",
  editScenarios: "scenarios",
};

function protectionChange(before: SheetState, after: SheetState): Pick<CambioFoglio, "protection"> {
  if (before.isProtected === after.isProtected) return {};
  if (!after.isProtected) return { protection: null };
  const locks = new Map([
    ["objects", "1"],
    ["scenarios", "1"],
  ]);
  for (const [name, value] of Object.entries(after.protectionOptions)) {
    if (!name.startsWith("allow") || value !== true) continue;
    const word = `${name.charAt(5).toLowerCase()}${name.slice(6)}`;
    locks.set(OWN_WORDS[word] ?? word, "0");
  }
  return { protection: [...locks] };
}

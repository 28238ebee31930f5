import { mapReferences, printReference, quoteSheet } from "../../formule/references";
import { scorriFormula, type Scorrimento } from "../../formule/scorrimento";
import type { DefinedName } from "../../leggi/readWorkbook";
import { encodeText } from "../../xml/entities";
import { Edits } from "../../xml/Edits";
import { attributesText, element, withPrefix } from "../../xml/element";
import { XmlScanner } from "../../xml/XmlScanner";
import { relationId } from "./Legami";

/** A tab as it is to be: one of the file's, by its place there, or a new one. */
export interface Tab {
  readonly position: number | null;
  readonly name: string;
  readonly state: string;
  /** Of a new one. */
  readonly sheetId: number;
  readonly relationId: string;
}

interface WorkbookChange {
  readonly tabs: readonly Tab[];
  readonly names: ReadonlyMap<string, string | null>;
  /** Names of one sheet that Excel itself keeps, by the place of the tab: print areas and titles. */
  readonly sheetNames: ReadonlyMap<number, ReadonlyMap<string, string>>;
  /** Lines that came and went, by the name of their sheet in small letters, as the file has it. */
  readonly scorrimenti: ReadonlyMap<string, readonly Scorrimento[]>;
  readonly activeTab: number | null;
  readonly mustCalculate: boolean;
  readonly calculation: "auto" | "manual" | null;
}

/** Elements of a workbook that come after the list of its names. */
const AFTER_NAMES =
  /^(?:calcPr|oleSize|customWorkbookViews|pivotCaches|smartTagPr|smartTagTypes|webPublishing|fileRecoveryPr|webPublishObjects|extLst)$/;

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The workbook part with its tabs, names and view brought up to date; all the rest is as it was written. */
export function patchWorkbook(
  xml: string,
  part: string,
  names: readonly DefinedName[],
  change: WorkbookChange,
): string {
  const edits = new Edits(xml);
  const scanner = new XmlScanner(xml, part);
  scanner.next();
  const prefix = scanner.mainPrefix;
  const places = new Map<string, Place>();
  const tags: { tag: string; attributes: Map<string, string>; place: Place }[] = [];
  let afterNames = -1;
  let close = xml.length;
  while (scanner.next()) {
    const { isClose, name, start } = scanner;
    if (isClose) {
      if (scanner.depth === 0) close = start;
      continue;
    }
    if (name === "sheet" || name === "workbookView") {
      tags.push({
        tag: name,
        attributes: scanner.attributes(),
        place: { start, end: scanner.end },
      });
    }
    if (scanner.depth !== 1) continue;
    if (afterNames < 0 && AFTER_NAMES.test(name)) afterNames = start;
    if (name === "sheets" || name === "bookViews") {
      places.set(name, { start: scanner.end, end: scanner.end });
    } else {
      scanner.skip();
      places.set(name, { start, end: scanner.end });
    }
  }
  patchTabs(
    edits,
    tags.filter(({ tag }) => tag === "sheet"),
    change.tabs,
    prefix,
  );
  const [view] = tags.filter(({ tag }) => tag === "workbookView");
  if (change.activeTab !== null && view) {
    const attributes = view.attributes.set("activeTab", String(change.activeTab));
    const isEmpty = xml.slice(view.place.start, view.place.end).endsWith("/>");
    const tag = `<workbookView${attributesText(attributes)}${isEmpty ? "/>" : ">"}`;
    edits.replace(view.place.start, view.place.end, withPrefix(tag, prefix));
  }
  const beforeNames = afterNames < 0 ? close : afterNames;
  patchNames(edits, places.get("definedNames") ?? { start: beforeNames, end: beforeNames }, names, change, prefix);
  const calculation = new Map([
    ...(change.calculation ? [["calcMode", change.calculation] as const] : []),
    ...(change.mustCalculate ? [["fullCalcOnLoad", "1"] as const] : []),
  ]);
  if (calculation.size > 0) patchCalculation(edits, places.get("calcPr"), beforeNames, prefix, calculation);
  return edits.toString();
}

interface TabTag {
  readonly attributes: ReadonlyMap<string, string>;
  readonly place: Place;
}

function patchTabs(edits: Edits, before: readonly TabTag[], tabs: readonly Tab[], prefix: string): void {
  const text = tabs.map(({ name, position, relationId: id, sheetId, state }) => {
    const own = position === null ? undefined : before[position];
    const attributes = new Map(own?.attributes ?? [["name", name], ["sheetId", String(sheetId)], ...relationId(id)]);
    const isSame = own && attributes.get("name") === name && (attributes.get("state") ?? "visible") === state;
    if (isSame) return edits.source.slice(own.place.start, own.place.end);
    attributes.set("name", name);
    if (state === "visible") attributes.delete("state");
    else attributes.set("state", state);
    return withPrefix(element("sheet", attributes), prefix);
  });
  const isSameOrder = tabs.length === before.length && tabs.every(({ position }, at) => position === at);
  if (isSameOrder) {
    before.forEach(({ place }, at) => {
      edits.replace(place.start, place.end, text[at] ?? "");
    });
    return;
  }
  const [first] = before;
  const last = before.at(-1);
  if (first && last) edits.replace(first.place.start, last.place.end, text.join(""));
}

interface NameNow extends DefinedName {
  /** The place of the name among those of the file; null for a new one. */
  readonly at: number | null;
}

function patchNames(
  edits: Edits,
  place: Place,
  before: readonly DefinedName[],
  { names, sheetNames, scorrimenti, tabs }: WorkbookChange,
  prefix: string,
): void {
  const positions = new Map(tabs.flatMap(({ position }, at) => (position === null ? [] : [[position, at] as const])));
  const isSameOrder = [...positions].every(([was, now]) => was === now);
  const renames = renamesOf(edits.source, tabs);
  const spostata = (formula: string): string =>
    scorrimenti.size === 0
      ? formula
      : scorriFormula(formula, (sheet) => scorrimenti.get((sheet ?? "").toLowerCase()) ?? []);
  const source = edits.source.slice(place.start, place.end);
  const raws = rawNames(source);
  const wanted = new Map([...names].map(([name, formula]) => [name.toLowerCase(), { name, formula }]));
  const own = new Map(
    [...sheetNames].flatMap(([tab, list]) => [...list].map(([name, formula]) => [`${name} ${tab}`, formula])),
  );
  let isChanged = !isSameOrder && before.some(({ scope }) => scope !== null);
  const lines = before.flatMap((name, at) => {
    const scope = name.scope === null ? null : positions.get(name.scope);
    if (scope === undefined) {
      isChanged = true;
      return [];
    }
    const ownKey = `${name.name} ${scope ?? ""}`;
    const change = scope === null ? wanted.get(name.name.toLowerCase()) : undefined;
    const formula = own.get(ownKey) ?? (change ? change.formula : renamed(spostata(name.formula), renames));
    own.delete(ownKey);
    if (scope === null) wanted.delete(name.name.toLowerCase());
    if (formula === null) {
      isChanged = true;
      return [];
    }
    if (formula === name.formula && scope === name.scope) return [raws[at] ?? ""];
    isChanged = true;
    return [nameXml({ ...name, formula, scope, at }, raws[at], prefix)];
  });
  const fresh = { isHidden: false, at: null };
  const added = [
    ...[...wanted.values()].flatMap(({ formula, name }) =>
      formula === null ? [] : [{ ...fresh, name, formula, scope: null }],
    ),
    ...[...own].map(([key, formula]) => {
      const [name = "", tab = "0"] = key.split(" ");
      return { ...fresh, name, formula, scope: Number(tab) };
    }),
  ];
  if (!isChanged && added.length === 0) return;
  const all = [...lines, ...added.map((name) => nameXml(name, undefined, prefix))].join("");
  edits.replace(place.start, place.end, all === "" ? "" : `<${prefix}definedNames>${all}</${prefix}definedNames>`);
}

/** The lines of the names as they are written, in their order. */
function rawNames(source: string): readonly string[] {
  return source.match(/<(?:\w+:)?definedName[\s>][^]*?<\/(?:\w+:)?definedName>|<(?:\w+:)?definedName\s[^>]*\/>/g) ?? [];
}

function nameXml({ formula, name, scope }: NameNow, raw: string | undefined, prefix: string): string {
  const attributes = new Map<string, string>();
  if (raw !== undefined) {
    const scanner = new XmlScanner(raw, name);
    scanner.next();
    for (const [key, value] of scanner.attributes()) attributes.set(key, value);
  } else attributes.set("name", name);
  if (scope !== null) attributes.set("localSheetId", String(scope));
  return withPrefix(`<definedName${attributesText(attributes)}>${encodeText(formula)}</definedName>`, prefix);
}

/** New names of sheets by the old ones, where they changed. */
function renamesOf(xml: string, tabs: readonly Tab[]): ReadonlyMap<string, string> {
  const before: string[] = [];
  const scanner = new XmlScanner(xml, "workbook");
  while (scanner.next()) {
    if (!scanner.isClose && scanner.name === "sheet") before.push(scanner.attribute("name") ?? "");
  }
  return new Map(
    tabs.flatMap(({ name, position }) => {
      const was = position === null ? undefined : before[position];
      return was === undefined || was === name ? [] : [[was.toLowerCase(), name] as const];
    }),
  );
}

function renamed(formula: string, renames: ReadonlyMap<string, string>): string {
  if (renames.size === 0) return formula;
  return mapReferences(formula, (reference) => {
    const name = reference.sheet === null ? undefined : renames.get(reference.sheet.toLowerCase());
    return name === undefined ? null : printReference({ ...reference, sheet: name });
  });
}

function patchCalculation(
  edits: Edits,
  place: Place | undefined,
  before: number,
  prefix: string,
  attributes: ReadonlyMap<string, string>,
): void {
  const said = [...attributes].map(([name, value]) => ` ${name}="${value}"`).join("");
  if (!place) {
    edits.insert(before, withPrefix(`<calcPr${said}/>`, prefix));
    return;
  }
  const old = new RegExp(`\\s(?:${[...attributes.keys()].join("|")})\\s*=\\s*(?:"\\w*"|'\\w*')`, "g");
  const tag = edits.source.slice(place.start, place.end).replace(old, "");
  edits.replace(place.start, place.end, tag.replace(/(\/?>)/, `${said}$1`));
}

/** An absolute reference of a sheet, as names of print areas are written: `'Area 1'!$A$1:$D$9`. */
export function absoluteName(sheet: string, reference: string): string {
  return `${quoteSheet(sheet)}!${reference}`;
}

import { paneList, settingsPart } from "../../leggi/readImpostazioni";
import type { Pacchetto } from "../../Pacchetto";
import { required } from "../../xml/decodeText";
import { Edits } from "../../xml/Edits";
import { element } from "../../xml/element";
import { XmlScanner } from "../../xml/XmlScanner";
import type { ContentTypes } from "./ContentTypes";
import { Legami, relationId } from "./Legami";
import { freePart } from "./patchDrawing";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.microsoft.com/office/webextensions";
const PANES = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const PART = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const NO_PANES = `${HEAD}<wetp:taskpanes xmlns:wetp="${OFFICE}/taskpanes/2010/11"></wetp:taskpanes>`;

/** The settings of one add-in that come, change or (null) go; values in JSON, as Office writes them. */
export interface CambioImpostazioni {
  readonly addIn: string;
  readonly changes: ReadonlyMap<string, string | null>;
}

/** Brings the settings of an add-in up to date; where it has none yet, it is listed without its pane being shown. */
export function patchImpostazioni(
  pacchetto: Pacchetto,
  { addIn, changes }: CambioImpostazioni,
  types: ContentTypes,
): void {
  if (changes.size === 0) return;
  const part = settingsPart(pacchetto, addIn) ?? addPart(pacchetto, addIn, types);
  pacchetto.setText(part, patched(required(pacchetto.text(part), part), part, changes));
}

function patched(source: string, part: string, changes: ReadonlyMap<string, string | null>): string {
  const edits = new Edits(source);
  const scanner = new XmlScanner(source, part);
  const left = new Map(changes);
  const added = (prefix: string): string =>
    [...left].flatMap(([name, value]) => (value === null ? [] : [property(prefix, name, value)])).join("");
  let isDone = false;
  while (scanner.next()) {
    const { start, mainPrefix: prefix } = scanner;
    if (!scanner.isClose && scanner.name === "property") {
      const name = scanner.attribute("name") ?? "";
      const value = changes.get(name);
      scanner.skip();
      if (value === undefined) continue;
      left.delete(name);
      edits.replace(start, scanner.end, value === null ? "" : property(prefix, name, value));
    } else if (scanner.name === "properties" && (scanner.isClose || scanner.isEmpty)) {
      isDone = true;
      if (scanner.isClose) edits.insert(start, added(prefix));
      else edits.replace(start, scanner.end, `<${prefix}properties>${added(prefix)}</${prefix}properties>`);
    } else if (!isDone && isAfter(scanner)) {
      isDone = true;
      edits.insert(start, `<${prefix}properties>${added(prefix)}</${prefix}properties>`);
    }
  }
  return edits.toString();
}

/** What comes after the settings has begun: a later element, or the end of the whole. */
const isAfter = ({ depth, isClose, name }: XmlScanner): boolean =>
  depth === 0 ? isClose : depth === 1 && !isClose && ["bindings", "snapshot", "extLst"].includes(name);

const property = (prefix: string, name: string, value: string): string =>
  element(`${prefix}property`, [
    ["name", name],
    ["value", value],
  ]);

/** A part for the add-in, as one has it that the ente's administrator has given out (Centralized Deployment). */
function addPart(pacchetto: Pacchetto, addIn: string, types: ContentTypes): string {
  const list = paneList(pacchetto) ?? addList(pacchetto, types);
  const part = freePart(pacchetto, "xl/webextensions/webextension");
  const reference = element("we:reference", [
    ["id", addIn],
    ["version", "1.0.0.0"],
    ["store", "EXCatalog"],
    ["storeType", "EXCatalog"],
  ]);
  const attributes = [
    ["xmlns:we", `${OFFICE}/webextension/2010/11`],
    ["id", `{${addIn.toUpperCase()}}`],
  ] as const;
  const content = `${reference}<we:alternateReferences/><we:properties></we:properties><we:bindings/>`;
  pacchetto.setText(part, `${HEAD}${element("we:webextension", attributes, content)}`);
  types.add(part, "application/vnd.ms-office.webextension+xml");
  const relations = new Legami(pacchetto, list);
  const pane = [
    ["dockstate", "right"],
    ["visibility", "0"],
    ["width", "350"],
    ["row", "0"],
  ] as const;
  const source = required(pacchetto.text(list), list);
  const named = element("wetp:webextensionref", relationId(relations.addTyped(PART, part)));
  const own = element("wetp:taskpane", [["xmlns:wetp", `${OFFICE}/taskpanes/2010/11`], ...pane], named);
  pacchetto.setText(list, withLast(source, list, own));
  relations.save();
  return part;
}

function addList(pacchetto: Pacchetto, types: ContentTypes): string {
  const list = "xl/webextensions/taskpanes.xml";
  pacchetto.setText(list, NO_PANES);
  types.add(list, "application/vnd.ms-office.webextensiontaskpanes+xml");
  const relations = new Legami(pacchetto, "");
  relations.addTyped(PANES, list);
  relations.save();
  return list;
}

/** The root with one more child. */
function withLast(source: string, part: string, child: string): string {
  const edits = new Edits(source);
  const scanner = new XmlScanner(source, part);
  while (scanner.next()) {
    if (scanner.depth !== 0) continue;
    if (scanner.isClose) edits.insert(scanner.start, child);
    else if (scanner.isEmpty) {
      const tag = source.slice(scanner.start, scanner.end);
      const name = /^<([\w:.-]+)/.exec(tag)?.[1] ?? "";
      edits.replace(scanner.start, scanner.end, `${tag.replace(/\s*\/>$/, ">")}${child}</${name}>`);
    }
  }
  return edits.toString();
}

import type { Rettangolo } from "../formule/indirizzo";
import { parseArea } from "../formule/indirizzo";
import type { Reference } from "../formule/references";
import { mapReferences, printReference } from "../formule/references";
import type { Pacchetto } from "../Pacchetto";
import { XmlScanner } from "../xml/XmlScanner";
import { relationsOf } from "./relations";

/** A chart that stands on a sheet of the file. */
export interface FileChart {
  readonly name: string;
  readonly title: string;
  /** The element that draws it: "barChart". */
  readonly kind: string;
  /** The sheet of its data and the rectangle that holds them all; null where they are no cells. */
  readonly data: { readonly sheet: string; readonly area: Rettangolo } | null;
}

/** The charts of a sheet, in the order of its drawing. */
export function readCharts(pacchetto: Pacchetto, sheet: string): readonly FileChart[] {
  const drawing = relationsOf(pacchetto, sheet).find(({ kind }) => kind === "drawing")?.target;
  const text = drawing === undefined ? null : pacchetto.text(drawing);
  if (text === null || drawing === undefined || !text.includes("drawingml/2006/chart")) return [];
  const parts = new Map(relationsOf(pacchetto, drawing).map(({ id, target }) => [id, target]));
  const charts: FileChart[] = [];
  const scanner = new XmlScanner(text, drawing);
  let name = "";
  while (scanner.next()) {
    if (scanner.isClose) continue;
    if (scanner.name.endsWith("cNvPr")) name = scanner.attribute("name") ?? "";
    else if (/(?:^|:)chart$/.test(scanner.name)) {
      const part = parts.get(scanner.localAttribute("id") ?? "");
      const xml = part === undefined ? null : pacchetto.text(part);
      if (xml !== null && part !== undefined) charts.push({ name, ...readChart(xml, part) });
    }
  }
  return charts;
}

function readChart(xml: string, part: string): Omit<FileChart, "name"> {
  const scanner = new XmlScanner(xml, part);
  const references: Reference[] = [];
  let title = "";
  let kind = "";
  let isInTitle = false;
  while (scanner.next()) {
    const { isClose, name } = scanner;
    if (name === "title") isInTitle = !isClose && kind === "";
    if (isClose) continue;
    if (isInTitle && name.endsWith(":t")) title += scanner.content();
    else if (name.endsWith("Chart") && kind === "") kind = name;
    else if (name === "f") {
      mapReferences(scanner.content(), (reference) => {
        references.push(reference);
        return null;
      });
    }
  }
  return { title, kind, data: dataOf(references) };
}

function dataOf(references: readonly Reference[]): FileChart["data"] {
  const sheet = references[0]?.sheet;
  if (!sheet) return null;
  const areas = references.flatMap((one) =>
    one.sheet === sheet ? (parseArea(printReference({ ...one, sheet: null })) ?? []) : [],
  );
  const [first] = areas;
  if (!first) return null;
  const area = areas.reduce(
    (all, one) => ({
      top: Math.min(all.top, one.top),
      left: Math.min(all.left, one.left),
      bottom: Math.max(all.bottom, one.bottom),
      right: Math.max(all.right, one.right),
    }),
    first,
  );
  return { sheet, area };
}

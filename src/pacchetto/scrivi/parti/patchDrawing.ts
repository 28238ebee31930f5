import { relationsOf } from "../../leggi/relations";
import type { Pacchetto } from "../../Pacchetto";
import { required } from "../../xml/decodeText";
import { Edits } from "../../xml/Edits";
import { XmlScanner } from "../../xml/XmlScanner";
import type { ContentTypes } from "./ContentTypes";
import type { GraficoFile } from "./GraficoFile";
import { chartXml, EMPTY_DRAWING, frameXml } from "./graficoXml";
import { Legami } from "./Legami";

const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** A name that no part has: "xl/charts/chart3.xml". */
export function freePart(pacchetto: Pacchetto, stem: string): string {
  for (let number = 1; ; number += 1) if (!pacchetto.has(`${stem}${number}.xml`)) return `${stem}${number}.xml`;
}

interface DrawingChange {
  readonly added: readonly GraficoFile[];
  /** Names of the charts that go. */
  readonly removed: readonly string[];
}

/**
 * Adds charts to the drawing of a sheet, and takes charts of its own away; pictures, shapes and other charts stay.
 * @returns the id of a drawing that the sheet did not have, to be named in its XML; else null
 */
export function patchDrawing(
  pacchetto: Pacchetto,
  sheet: string,
  { added, removed }: DrawingChange,
  types: ContentTypes,
  sheetRelations: Legami,
): string | null {
  if (added.length === 0 && removed.length === 0) return null;
  const known = relationsOf(pacchetto, sheet).find(({ kind }) => kind === "drawing")?.target ?? null;
  const part = known ?? freePart(pacchetto, "xl/drawings/drawing");
  if (known === null) {
    pacchetto.setText(part, EMPTY_DRAWING);
    types.add(part, DRAWING_TYPE);
  }
  const source = required(pacchetto.text(part), part);
  const relations = new Legami(pacchetto, part);
  const edits = new Edits(source);
  const close = removeFrames(edits, part, new Set(removed));
  let id =
    1 + Math.max(0, ...Array.from(source.matchAll(/<(?:\w+:)?cNvPr\s[^>]*?\bid="(\d+)"/g), ([, one]) => Number(one)));
  for (const chart of added) {
    const chartPart = freePart(pacchetto, "xl/charts/chart");
    pacchetto.setText(chartPart, chartXml(chart));
    types.add(chartPart, CHART_TYPE);
    edits.insert(close, frameXml(chart, relations.add("chart", chartPart), id));
    id += 1;
  }
  pacchetto.setText(part, edits.toString());
  relations.save();
  return known === null ? sheetRelations.add("drawing", part) : null;
}

/** Takes the frames of charts away by their names. Their parts stay, as Excel's own do until it saves. */
function removeFrames(edits: Edits, part: string, names: ReadonlySet<string>): number {
  const scanner = new XmlScanner(edits.source, part);
  let close = edits.source.length;
  let anchor = -1;
  let isGone = false;
  while (scanner.next()) {
    const { depth, isClose, name, start } = scanner;
    if (depth === 1 && !isClose) anchor = start;
    if (!isClose && name.endsWith("cNvPr") && names.has(scanner.attribute("name") ?? "")) isGone = true;
    if (depth === 1 && (isClose || scanner.isEmpty)) {
      if (isGone) edits.remove(anchor, scanner.end);
      isGone = false;
    }
    if (depth === 0 && isClose) close = start;
  }
  return close;
}

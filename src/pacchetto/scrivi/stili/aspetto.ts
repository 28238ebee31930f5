import { element, parseElement } from "../../xml/element";
import type { CambioCarattere, Lati, Sguardo } from "./CambioAspetto";

/** Children of a font in the order in which Excel wants them. */
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];
const DEFAULT_FONT = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
const SIDES = ["left", "right", "top", "bottom"] as const;

/** "FFRRGGBB" of "#RRGGBB". */
function argb(colour: string): string {
  return `FF${colour.replace("#", "").toUpperCase()}`;
}

function colourElement(name: string, colour: string): string {
  return element(name, [["rgb", argb(colour)]]);
}

export function changedFont(raw: string | null, change: CambioCarattere, part: string): string {
  const { children } = parseElement(raw ?? DEFAULT_FONT, part);
  const parts = new Map(children.map(({ name, raw: own }) => [name, own]));
  const flag = (name: string, isOn: boolean | undefined): void => {
    if (isOn === true) parts.set(name, element(name, []));
    else if (isOn === false) parts.delete(name);
  };
  flag("b", change.isBold);
  flag("i", change.isItalic);
  flag("u", change.isUnderlined);
  flag("strike", change.isStruck);
  if (change.size !== undefined) parts.set("sz", element("sz", [["val", change.size]]));
  if (change.colour !== undefined) parts.set("color", colourElement("color", change.colour));
  if (change.name !== undefined) {
    parts.set("name", element("name", [["val", change.name]]));
    // The face of the theme would win over the name.
    parts.delete("scheme");
    parts.delete("family");
  }
  return element("font", [], FONT_ORDER.map((name) => parts.get(name) ?? "").join(""));
}

export function changedFill(colour: string): string {
  const pattern = colourElement("fgColor", colour) + element("bgColor", [["indexed", 64]]);
  return element("fill", [], element("patternFill", [["patternType", "solid"]], pattern));
}

export function changedBorder(raw: string | null, change: Lati, part: string): string {
  const { attributes, children } = parseElement(raw ?? "<border/>", part);
  const parts = new Map(children.map(({ name, raw: own }) => [name, own]));
  for (const side of SIDES) {
    const line = change[side];
    if (line === undefined) continue;
    const drawn = line && element(side, [["style", line.kind]], colourElement("color", line.colour));
    parts.set(side, drawn ?? element(side, []));
    // The same side by its newer name.
    if (side === "left") parts.delete("start");
    if (side === "right") parts.delete("end");
  }
  const order = ["start", "left", "end", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];
  return element("border", attributes, order.map((name) => parts.get(name) ?? "").join(""));
}

export function lookElement({ colour, fill, isBold }: Sguardo): string {
  const font = (isBold ? element("b", []) : "") + (colour === null ? "" : colourElement("color", colour));
  const paper = fill === null ? "" : element("patternFill", [["patternType", "solid"]], colourElement("bgColor", fill));
  return element(
    "dxf",
    [],
    (font === "" ? "" : element("font", [], font)) + (paper === "" ? "" : element("fill", [], paper)),
  );
}

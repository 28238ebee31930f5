import type { IBorderData, IStyleData } from "@univerjs/core";
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { Borders, Style } from "exceljs";
import type { FileColour } from "./excelSheet";

export const BORDER_STYLES: Readonly<Record<string, BorderStyleTypes>> = {
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  double: BorderStyleTypes.DOUBLE,
  hair: BorderStyleTypes.HAIR,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
  thin: BorderStyleTypes.THIN,
};

export const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  distributed: HorizontalAlign.DISTRIBUTED,
  justify: HorizontalAlign.JUSTIFIED,
  left: HorizontalAlign.LEFT,
  right: HorizontalAlign.RIGHT,
};

export const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  bottom: VerticalAlign.BOTTOM,
  middle: VerticalAlign.MIDDLE,
  top: VerticalAlign.TOP,
};

export const INDENT_PX = 9;

/** What of a file's cell style the spreadsheet shows. */
export function styleFromFile({ alignment, border, fill, font, numFmt }: Partial<Style>): IStyleData {
  const style: IStyleData = {};
  if (numFmt && numFmt !== "General") style.n = { pattern: numFmt };
  if (font?.name) style.ff = font.name;
  if (font?.size) style.fs = font.size;
  if (font?.bold) style.bl = BooleanNumber.TRUE;
  if (font?.italic) style.it = BooleanNumber.TRUE;
  if (font?.underline && font.underline !== "none") style.ul = { s: BooleanNumber.TRUE };
  if (font?.strike) style.st = { s: BooleanNumber.TRUE };
  const ink = rgbOf(font?.color);
  if (ink) style.cl = { rgb: ink };
  const paper = fill?.type === "pattern" && fill.pattern === "solid" ? rgbOf(fill.fgColor) : null;
  if (paper) style.bg = { rgb: paper };
  const edges = border && bordersFromFile(border);
  if (edges) style.bd = edges;
  if (alignment?.wrapText) style.tb = WrapStrategy.WRAP;
  const horizontal = alignment?.horizontal && HORIZONTAL[alignment.horizontal];
  if (horizontal) style.ht = horizontal;
  const vertical = alignment?.vertical && VERTICAL[alignment.vertical];
  if (vertical) style.vt = vertical;
  if (alignment?.indent) style.pd = { l: alignment.indent * INDENT_PX };
  return style;
}

function bordersFromFile(border: Partial<Borders>): IBorderData | null {
  const edges: IBorderData = {};
  const sides = [
    ["t", border.top],
    ["b", border.bottom],
    ["l", border.left],
    ["r", border.right],
  ] as const;
  for (const [side, edge] of sides) {
    const style = edge?.style && BORDER_STYLES[edge.style];
    if (style) edges[side] = { s: style, cl: { rgb: rgbOf(edge.color) ?? "#000000" } };
  }
  return Object.keys(edges).length === 0 ? null : edges;
}

/** "#RRGGBB" of a colour the file spells out; a theme's colours stay in the file and are not shown. */
export function rgbOf(colour: FileColour | undefined): string | null {
  const argb = colour?.argb;
  return argb && /^[0-9a-f]{8}$/i.test(argb) ? `#${argb.slice(2).toUpperCase()}` : null;
}

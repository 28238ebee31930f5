import type { IBorderData, IStyleData } from "@univerjs/core";
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { FileBorder, FileFill, FileFont, FileStyle } from "../pacchetto/leggi/readStyles";

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
  center: VerticalAlign.MIDDLE,
  top: VerticalAlign.TOP,
};

/** Pixels of one step of indentation. */
export const INDENT_PX = 9;

/** What of a file's cell style the spreadsheet shows. */
export function styleContent(file: FileStyle): IStyleData {
  const style: IStyleData = {};
  if (file.numberFormat !== null) style.n = { pattern: file.numberFormat };
  if (file.font) Object.assign(style, fontContent(file.font));
  const paper = paperOf(file.fill);
  if (paper) style.bg = { rgb: paper };
  const edges = file.border && bordersContent(file.border);
  if (edges) style.bd = edges;
  if (file.isWrapped) style.tb = WrapStrategy.WRAP;
  const horizontal = file.horizontal === null ? undefined : HORIZONTAL[file.horizontal];
  if (horizontal) style.ht = horizontal;
  const vertical = file.vertical === null ? undefined : VERTICAL[file.vertical];
  if (vertical) style.vt = vertical;
  if (file.indent > 0) style.pd = { l: file.indent * INDENT_PX };
  return style;
}

function fontContent(font: FileFont): IStyleData {
  const style: IStyleData = {};
  if (font.name !== null) style.ff = font.name;
  if (font.size !== null) style.fs = font.size;
  if (font.isBold) style.bl = BooleanNumber.TRUE;
  if (font.isItalic) style.it = BooleanNumber.TRUE;
  if (font.isUnderlined) style.ul = { s: BooleanNumber.TRUE };
  if (font.isStruck) style.st = { s: BooleanNumber.TRUE };
  if (font.colour?.rgb) style.cl = { rgb: font.colour.rgb };
  return style;
}

/** The colour of a solid fill; patterns are not shown. */
function paperOf(fill: FileFill | null): string | null {
  return fill?.isSolid ? (fill.front?.rgb ?? null) : null;
}

function bordersContent(border: FileBorder): IBorderData | null {
  const edges: IBorderData = {};
  const sides = [
    ["t", border.top],
    ["b", border.bottom],
    ["l", border.left],
    ["r", border.right],
  ] as const;
  for (const [side, edge] of sides) {
    const style = edge && BORDER_STYLES[edge.kind];
    if (style) edges[side] = { s: style, cl: { rgb: edge.colour?.rgb ?? "#000000" } };
  }
  return Object.keys(edges).length === 0 ? null : edges;
}

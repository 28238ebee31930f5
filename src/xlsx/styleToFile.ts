import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import { BooleanNumber, WrapStrategy } from "@univerjs/core";
import type { Alignment, Border, BorderStyle, Borders, Cell, Font, Style } from "exceljs";
import { shownColour } from "../host/motore/colours";
import { BORDER_STYLES, HORIZONTAL, INDENT_PX, VERTICAL } from "./fileStyle";

/**
 * Changes a cell's style in the file where the two styles differ, and only there: what the spreadsheet does not show, a
 * theme colour for one, stays.
 */
export function writeStyle(cell: Cell, before: IStyleData, after: IStyleData): void {
  const differs = (...keys: readonly (keyof IStyleData)[]): boolean =>
    keys.some((key) => JSON.stringify(before[key] ?? null) !== JSON.stringify(after[key] ?? null));
  // ExcelJS shares one style object among cells, so each change is a new object.
  const style: Partial<Style> = { ...cell.style };
  if (differs("n")) style.numFmt = after.n?.pattern ?? "General";
  if (differs("ff", "fs", "bl", "it", "ul", "st", "cl")) style.font = fontToFile(style.font ?? {}, before, after);
  if (differs("bg")) {
    const rgb = shownColour(after.bg?.rgb);
    style.fill = rgb
      ? { type: "pattern", pattern: "solid", fgColor: { argb: argb(rgb) }, bgColor: { argb: argb(rgb) } }
      : { type: "pattern", pattern: "none" };
  }
  if (differs("bd")) style.border = bordersToFile(style.border ?? {}, after);
  if (differs("ht", "vt", "tb", "pd")) style.alignment = alignmentToFile(style.alignment ?? {}, before, after);
  cell.style = style;
}

export function writeLock(cell: Cell, isUnlocked: boolean): void {
  cell.style = { ...cell.style, protection: { ...cell.style.protection, locked: !isUnlocked } };
}

export function argb(rgb: string): string {
  return `FF${rgb.replace("#", "").toUpperCase()}`;
}

function fontToFile(font: Partial<Font>, before: IStyleData, after: IStyleData): Partial<Font> {
  // A font without a name is drawn in whatever face the reader falls back to.
  const changed: Partial<Font> = { name: "Calibri", size: 11, ...font };
  const isOn = (flag: BooleanNumber | undefined): boolean => flag === BooleanNumber.TRUE;
  if (before.ff !== after.ff) changed.name = after.ff ?? "Calibri";
  if (before.fs !== after.fs) changed.size = after.fs ?? 11;
  if (before.bl !== after.bl) changed.bold = isOn(after.bl);
  if (before.it !== after.it) changed.italic = isOn(after.it);
  if (before.ul?.s !== after.ul?.s) changed.underline = isOn(after.ul?.s);
  if (before.st?.s !== after.st?.s) changed.strike = isOn(after.st?.s);
  if (before.cl?.rgb !== after.cl?.rgb) changed.color = { argb: argb(shownColour(after.cl?.rgb) ?? "#000000") };
  return changed;
}

function bordersToFile(border: Partial<Borders>, { bd }: IStyleData): Partial<Borders> {
  const sides = { top: bd?.t, bottom: bd?.b, left: bd?.l, right: bd?.r };
  const { diagonal } = border;
  return {
    ...(diagonal ? { diagonal } : {}),
    ...Object.fromEntries(Object.entries(sides).flatMap(([side, edge]) => (edge ? [[side, edgeToFile(edge)]] : []))),
  };
}

function edgeToFile({ cl, s }: IBorderStyleData): Border {
  const style = Object.entries(BORDER_STYLES).find(([, kind]) => kind === s)?.[0];
  return { style: (style ?? "thin") as BorderStyle, color: { argb: argb(shownColour(cl.rgb) ?? "#000000") } };
}

function alignmentToFile(alignment: Partial<Alignment>, before: IStyleData, after: IStyleData): Partial<Alignment> {
  const changed: Partial<Alignment> = { ...alignment };
  const name = <T>(table: Readonly<Record<string, T>>, value: T): string | undefined =>
    Object.entries(table).find(([, entry]) => entry === value)?.[0];
  if (before.ht !== after.ht) {
    const horizontal = name(HORIZONTAL, after.ht ?? -1) as Alignment["horizontal"] | undefined;
    if (horizontal) changed.horizontal = horizontal;
    else delete changed.horizontal;
  }
  if (before.vt !== after.vt) changed.vertical = (name(VERTICAL, after.vt ?? -1) ?? "bottom") as Alignment["vertical"];
  if (before.tb !== after.tb) changed.wrapText = after.tb === WrapStrategy.WRAP;
  if (before.pd?.l !== after.pd?.l) changed.indent = Math.round((after.pd?.l ?? 0) / INDENT_PX);
  return changed;
}

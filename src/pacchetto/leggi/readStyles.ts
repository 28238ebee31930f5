import { Contatore } from "../limiti";
import type { Pacchetto } from "../Pacchetto";
import { XmlScanner } from "../xml/XmlScanner";
import type { FileColour } from "./FoglioLetto";
import { BUILT_IN_FORMATS } from "./numberFormats";
import { isOn } from "./readWorkbook";
import { relationsOf } from "./relations";

export interface FileFont {
  readonly name: string | null;
  readonly size: number | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly isStruck: boolean;
  readonly colour: FileColour | null;
}

export interface FileFill {
  readonly isSolid: boolean;
  readonly front: FileColour | null;
  readonly back: FileColour | null;
}

interface FileEdge {
  readonly kind: string;
  readonly colour: FileColour | null;
}

/** The sides that have a line. */
export type FileBorder = Partial<Record<"top" | "bottom" | "left" | "right", FileEdge>>;

export interface FileStyle {
  /** Null is General. */
  readonly numberFormat: string | null;
  readonly font: FileFont | null;
  readonly fill: FileFill | null;
  readonly border: FileBorder | null;
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly isWrapped: boolean;
  readonly indent: number;
  readonly isUnlocked: boolean;
}

/** A look that a conditional format lays over a cell's own. */
export type FileLook = Pick<FileStyle, "font" | "fill">;

export interface StylesRead {
  readonly styles: readonly FileStyle[];
  readonly looks: readonly FileLook[];
}

export function stylesPart(pacchetto: Pacchetto, workbook: string): string | null {
  return relationsOf(pacchetto, workbook).find(({ kind }) => kind === "styles")?.target ?? null;
}

/** The styles of cells and of rules, by their numbers. */
export function readStyles(pacchetto: Pacchetto, workbook: string): StylesRead {
  const part = stylesPart(pacchetto, workbook);
  const text = part === null ? null : pacchetto.text(part);
  if (text === null || part === null) return { styles: [], looks: [] };
  const formats = new Map(BUILT_IN_FORMATS);
  const fonts: FileFont[] = [];
  const fills: FileFill[] = [];
  const borders: FileBorder[] = [];
  const styles: FileStyle[] = [];
  const looks: FileLook[] = [];
  const counted = new Contatore("stili", part);
  const scanner = new XmlScanner(text, part);
  while (scanner.next()) {
    if (scanner.isClose) continue;
    const { name, parent } = scanner;
    if (name === "numFmt" && parent === "numFmts") {
      formats.set(Number(scanner.attribute("numFmtId")), scanner.attribute("formatCode") ?? "General");
    } else if (name === "font" && parent === "fonts") fonts.push(readFont(scanner));
    else if (name === "fill" && parent === "fills") fills.push(readFill(scanner));
    else if (name === "border" && parent === "borders") borders.push(readBorder(scanner));
    else if (name === "dxf" && parent === "dxfs") looks.push(readLook(scanner));
    else if (name === "xf" && parent === "cellXfs") {
      counted.add();
      styles.push(readStyle(scanner, { formats, fonts, fills, borders }));
    }
  }
  return { styles, looks };
}

interface Tables {
  readonly formats: ReadonlyMap<number, string>;
  readonly fonts: readonly FileFont[];
  readonly fills: readonly FileFill[];
  readonly borders: readonly FileBorder[];
}

function readStyle(scanner: XmlScanner, { borders, fills, fonts, formats }: Tables): FileStyle {
  const number = (name: string): number => Number(scanner.attribute(name) ?? -1);
  const format = formats.get(number("numFmtId")) ?? null;
  const base = {
    numberFormat: format === "General" ? null : format,
    font: fonts[number("fontId")] ?? null,
    fill: fills[number("fillId")] ?? null,
    border: borders[number("borderId")] ?? null,
  };
  let style: FileStyle = {
    ...base,
    horizontal: null,
    vertical: null,
    isWrapped: false,
    indent: 0,
    isUnlocked: false,
  };
  each(scanner, "xf", () => {
    if (scanner.name === "alignment") {
      style = {
        ...style,
        horizontal: scanner.attribute("horizontal"),
        vertical: scanner.attribute("vertical"),
        isWrapped: isOn(scanner.attribute("wrapText")),
        indent: Number(scanner.attribute("indent") ?? 0),
      };
    } else if (scanner.name === "protection") {
      const locked = scanner.attribute("locked");
      style = { ...style, isUnlocked: locked !== null && !isOn(locked) };
    }
  });
  return style;
}

/** Visits the tags that open inside the current element. */
function each(scanner: XmlScanner, element: string, visit: () => void): void {
  if (scanner.isEmpty) return;
  const { depth } = scanner;
  while (scanner.next()) {
    if (scanner.isClose && scanner.name === element && scanner.depth === depth) return;
    if (!scanner.isClose) visit();
  }
}

function readFont(scanner: XmlScanner): FileFont {
  const values = new Map<string, string | null>();
  let colour: FileColour | null = null;
  each(scanner, "font", () => {
    if (scanner.name === "color") colour = readColour(scanner);
    else values.set(scanner.name, scanner.attribute("val"));
  });
  const flag = (name: string): boolean =>
    values.has(name) && (values.get(name) === null || isOn(values.get(name) ?? null));
  const size = Number(values.get("sz") ?? NaN);
  return {
    name: values.get("name") ?? null,
    size: Number.isFinite(size) ? size : null,
    isBold: flag("b"),
    isItalic: flag("i"),
    isUnderlined: values.has("u") && values.get("u") !== "none",
    isStruck: flag("strike"),
    colour,
  };
}

function readFill(scanner: XmlScanner): FileFill {
  let isSolid = false;
  let front: FileColour | null = null;
  let back: FileColour | null = null;
  each(scanner, "fill", () => {
    if (scanner.name === "patternFill") isSolid = scanner.attribute("patternType") === "solid";
    else if (scanner.name === "fgColor") front = readColour(scanner);
    else if (scanner.name === "bgColor") back = readColour(scanner);
  });
  return { isSolid, front, back };
}

const SIDES: Readonly<Record<string, keyof FileBorder>> = {
  top: "top",
  bottom: "bottom",
  left: "left",
  start: "left",
  right: "right",
  end: "right",
};

function readBorder(scanner: XmlScanner): FileBorder {
  const border: FileBorder = {};
  let side: keyof FileBorder | undefined;
  each(scanner, "border", () => {
    if (scanner.name === "color" && side) {
      const edge = border[side];
      if (edge) border[side] = { ...edge, colour: readColour(scanner) };
      return;
    }
    side = SIDES[scanner.name];
    const kind = scanner.attribute("style");
    if (side && kind !== null && kind !== "none") border[side] = { kind, colour: null };
  });
  return border;
}

function readLook(scanner: XmlScanner): FileLook {
  let look: FileLook = { font: null, fill: null };
  each(scanner, "dxf", () => {
    if (scanner.name === "font") look = { ...look, font: readFont(scanner) };
    else if (scanner.name === "fill") look = { ...look, fill: readFill(scanner) };
  });
  return look;
}

export function readColour(scanner: XmlScanner): FileColour {
  const rgb = scanner.attribute("rgb") ?? "";
  return {
    rgb: /^[0-9a-f]{8}$/i.test(rgb) ? `#${rgb.slice(2).toUpperCase()}` : null,
  };
}

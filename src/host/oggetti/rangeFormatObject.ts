import type { IStyleData } from "@univerjs/core";
import { HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { bordersObject } from "./bordersObject";
import { colour, shownColour } from "../motore/forma/colours";
import { fontObject } from "./fontObject";
import { HostError } from "../motore/hostError";
import {
  autofitColumns,
  autofitRows,
  columnWidth,
  rowHeight,
  setColumnWidth,
  setRowHeight,
} from "../motore/forma/lineSizes";
import type { HostObject, OfficeClass } from "../motore/officeClass";
import { hostObject } from "../motore/officeClass";
import { checkSheetUnlocked, isLocked } from "../motore/cartella/protection";
import type { RangeRef } from "../motore/cartella/RangeRef";
import { common } from "../motore/celle/rangeReading";
import { writeNotes, writeStyle } from "../motore/celle/rangeWriting";

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** One step of indent, in Univer's left padding. */
const INDENT_PX = 9;

const FORMAT: OfficeClass<RangeRef> = {
  name: "RangeFormat",
  scalars: {
    columnWidth,
    horizontalAlignment: (range) =>
      common(range, (row, column) => nameOf(HORIZONTAL, styleOf(range, row, column).ht ?? 0) ?? "General"),
    indentLevel: (range) =>
      common(range, (row, column) => Math.round((styleOf(range, row, column).pd?.l ?? 0) / INDENT_PX)),
    rowHeight,
    verticalAlignment: (range) =>
      common(
        range,
        (row, column) => nameOf(VERTICAL, styleOf(range, row, column).vt ?? VerticalAlign.BOTTOM) ?? "Bottom",
      ),
    wrapText: (range) => common(range, (row, column) => styleOf(range, row, column).tb === WrapStrategy.WRAP),
  },
  setters: {
    columnWidth: setColumnWidth,
    horizontalAlignment: (range, value) => {
      writeStyle(range, { ht: known(HORIZONTAL, value, "horizontalAlignment") });
    },
    indentLevel: (range, value) => {
      if (typeof value !== "number" || value < 0 || value > 250) throw new HostError("InvalidArgument", "indentLevel");
      writeStyle(range, { pd: { l: value * INDENT_PX } });
    },
    rowHeight: setRowHeight,
    verticalAlignment: (range, value) => {
      writeStyle(range, { vt: known(VERTICAL, value, "verticalAlignment") });
    },
    wrapText: (range, value) => {
      writeStyle(range, { tb: value === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW });
    },
  },
  children: {
    borders: bordersObject,
    fill: (range) => hostObject(FILL, range),
    font: fontObject,
    protection: (range) => hostObject(PROTECTION, range),
  },
  methods: {
    autofitColumns: (range) => afterCalculation(range, autofitColumns),
    autofitRows: (range) => afterCalculation(range, autofitRows),
  },
};

const FILL: OfficeClass<RangeRef> = {
  name: "RangeFill",
  scalars: {
    color: (range) => {
      const fill = common(range, (row, column) => shownColour(styleOf(range, row, column).bg?.rgb));
      return (
        fill ??
        (common(range, (row, column) => styleOf(range, row, column).bg?.rgb ?? null) === null && isUnfilled(range)
          ? "#FFFFFF"
          : "")
      );
    },
  },
  setters: {
    color: (range, value) => {
      writeStyle(range, { bg: { rgb: colour(value) } });
    },
  },
  methods: {
    clear: (range) => {
      writeStyle(range, { bg: null });
    },
  },
};

const PROTECTION: OfficeClass<RangeRef> = {
  name: "FormatProtection",
  scalars: {
    locked: (range) => common(range, (row, column) => isLocked(range, row, column)),
  },
  setters: {
    locked: (range, value) => {
      checkSheetUnlocked(range, "allowFormatCells");
      writeNotes(range, ({ unlocked: _, ...notes }) => (value === false ? { ...notes, unlocked: true } : notes));
    },
  },
};

export function rangeFormatObject(range: RangeRef): HostObject {
  return hostObject(FORMAT, range);
}

function styleOf(range: RangeRef, row: number, column: number): IStyleData {
  return range.sheet.style(row, column);
}

/** Whether no cell of the range has a fill, as opposed to cells with different ones. */
function isUnfilled(range: RangeRef): boolean {
  return common(range, (row, column) => !styleOf(range, row, column).bg?.rgb) === true;
}

function known<T>(table: Readonly<Record<string, T>>, value: unknown, name: string): T {
  const found = typeof value === "string" ? table[value] : undefined;
  if (found === undefined) throw new HostError("InvalidArgument", name);
  return found;
}

function nameOf<T>(table: Readonly<Record<string, T>>, value: T): string | null {
  return Object.entries(table).find(([, entry]) => entry === value)?.[0] ?? null;
}

/** What formulas show is measured when they show it. */
async function afterCalculation(range: RangeRef, fit: (range: RangeRef) => void): Promise<void> {
  await range.book.calculation.settle();
  fit(range);
}

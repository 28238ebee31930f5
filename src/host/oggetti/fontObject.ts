import { BooleanNumber } from "@univerjs/core";
import { colour, shownColour } from "../motore/forma/colours";
import { HostError } from "../motore/hostError";
import type { HostObject, OfficeClass } from "../motore/officeClass";
import { hostObject, stringArgument } from "../motore/officeClass";
import type { RangeRef } from "../motore/cartella/RangeRef";
import { common } from "../motore/celle/rangeReading";
import { writeStyle } from "../motore/celle/rangeWriting";

const DEFAULT_FONT = { name: "Calibri", size: 11, color: "#000000" };

function flag(value: unknown): BooleanNumber {
  return value === true ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

const CLASS: OfficeClass<RangeRef> = {
  name: "RangeFont",
  scalars: {
    bold: (range) => common(range, (row, column) => range.sheet.style(row, column).bl === BooleanNumber.TRUE),
    color: (range) =>
      common(range, (row, column) => shownColour(range.sheet.style(row, column).cl?.rgb) ?? DEFAULT_FONT.color),
    italic: (range) => common(range, (row, column) => range.sheet.style(row, column).it === BooleanNumber.TRUE),
    name: (range) => common(range, (row, column) => range.sheet.style(row, column).ff ?? DEFAULT_FONT.name),
    size: (range) => common(range, (row, column) => range.sheet.style(row, column).fs ?? DEFAULT_FONT.size),
    underline: (range) =>
      common(range, (row, column) => (range.sheet.style(row, column).ul?.s === BooleanNumber.TRUE ? "Single" : "None")),
  },
  setters: {
    bold: (range, value) => {
      writeStyle(range, { bl: flag(value) });
    },
    color: (range, value) => {
      writeStyle(range, { cl: { rgb: colour(value) } });
    },
    italic: (range, value) => {
      writeStyle(range, { it: flag(value) });
    },
    name: (range, value) => {
      writeStyle(range, { ff: stringArgument(value, "font.name") });
    },
    size: (range, value) => {
      if (typeof value !== "number" || value < 1 || value > 409) throw new HostError("InvalidArgument", "font.size");
      writeStyle(range, { fs: value });
    },
    underline: (range, value) => {
      writeStyle(range, { ul: { s: flag(value !== "None") } });
    },
  },
};

export function fontObject(range: RangeRef): HostObject {
  return hostObject(CLASS, range);
}

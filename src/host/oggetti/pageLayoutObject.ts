import { HostError } from "../motore/hostError";
import type { HostObject, OfficeClass } from "../motore/officeClass";
import { hostObject, isHostObject, stringArgument } from "../motore/officeClass";
import type { RangeRef } from "../motore/cartella/RangeRef";
import { rangeAddress } from "../motore/cartella/RangeRef";
import type { SheetRef } from "../motore/cartella/SheetRef";

type Fits = (value: unknown) => boolean;

const isFlag: Fits = (value) => typeof value === "boolean";
const isBetween =
  (least: number, most: number): Fits =>
  (value) =>
    typeof value === "number" && value >= least && value <= most;
const isOneOf =
  (...words: readonly string[]): Fits =>
  (value) =>
    typeof value === "string" && words.includes(value);
/** Points: Excel takes no margin of 49 inches or more. */
const isMargin = isBetween(0, 49 * 72 - 1);

/** How a page is scaled: by a share, or by how many pages it is to fill; a side that is not named fills what it takes. */
const ZOOM: Readonly<Record<string, Fits>> = {
  scale: isBetween(10, 400),
  horizontalFitToPages: isBetween(1, 32_767),
  verticalFitToPages: isBetween(1, 32_767),
};

const isZoom: Fits = (value) =>
  typeof value === "object" &&
  value !== null &&
  Object.entries(value).every(([name, one]) => one === null || one === undefined || ZOOM[name]?.(one) === true);

/** What each property takes; Excel refuses what is out of range. */
const PROPERTIES: Readonly<Record<string, Fits>> = {
  blackAndWhite: isFlag,
  bottomMargin: isMargin,
  centerHorizontally: isFlag,
  centerVertically: isFlag,
  leftMargin: isMargin,
  orientation: isOneOf("Portrait", "Landscape"),
  paperSize: isOneOf("A3", "A4", "A5", "Letter", "Legal"),
  printGridlines: isFlag,
  rightMargin: isMargin,
  topMargin: isMargin,
  zoom: isZoom,
};

const DEFAULTS: Readonly<Record<string, unknown>> = { orientation: "Portrait", paperSize: "A4", zoom: { scale: 100 } };

function keep({ book, sheet }: SheetRef, property: string, value: unknown): void {
  book.setState(sheet, { pageSetup: { ...book.state(sheet).pageSetup, [property]: value } });
}

/** The page is only remembered: there is no printer here, but the saved workbook carries it. */
const CLASS: OfficeClass<SheetRef> = {
  name: "PageLayout",
  scalars: Object.fromEntries(
    Object.keys(PROPERTIES).map((name) => [
      name,
      ({ book, sheet }: SheetRef) => book.state(sheet).pageSetup[name] ?? DEFAULTS[name] ?? null,
    ]),
  ),
  setters: Object.fromEntries(
    Object.entries(PROPERTIES).map(([name, fits]) => [
      name,
      (ref: SheetRef, value: unknown) => {
        if (!fits(value)) throw new HostError("InvalidArgument", name);
        keep(ref, name, value);
      },
    ]),
  ),
  children: { headersFooters: (ref) => hostObject(HEADERS_FOOTERS, ref) },
  methods: {
    setPrintArea: (ref, range) => {
      keep(ref, "printArea", addressOf(range));
    },
    setPrintTitleColumns: (ref, range) => {
      keep(ref, "printTitleColumns", addressOf(range));
    },
    setPrintTitleRows: (ref, range) => {
      keep(ref, "printTitleRows", addressOf(range));
    },
  },
};

const PLACES = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"];

const HEADERS_FOOTERS: OfficeClass<SheetRef> = {
  name: "HeaderFooterGroup",
  children: { defaultForAllPages: (ref) => hostObject(HEADER_FOOTER, ref) },
};

const HEADER_FOOTER: OfficeClass<SheetRef> = {
  name: "HeaderFooter",
  scalars: Object.fromEntries(
    PLACES.map((name) => [name, ({ book, sheet }: SheetRef) => book.state(sheet).pageSetup[name] ?? ""]),
  ),
  setters: Object.fromEntries(
    PLACES.map((name) => [
      name,
      (ref: SheetRef, value: unknown) => {
        keep(ref, name, stringArgument(value, name));
      },
    ]),
  ),
};

function addressOf(range: unknown): string {
  if (!isHostObject(range)) return String(range).replaceAll("$", "");
  const address = rangeAddress(range.self as RangeRef);
  return address.slice(address.lastIndexOf("!") + 1);
}

export function pageLayoutObject(ref: SheetRef): HostObject {
  return hostObject(CLASS, ref);
}

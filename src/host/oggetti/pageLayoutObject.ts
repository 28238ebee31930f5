import type { HostObject, OfficeClass } from "../motore/officeClass";
import { hostObject, isHostObject, stringArgument } from "../motore/officeClass";
import type { RangeRef } from "../motore/cartella/RangeRef";
import { rangeAddress } from "../motore/cartella/RangeRef";
import type { SheetRef } from "../motore/cartella/SheetRef";

const PROPERTIES = [
  "blackAndWhite",
  "bottomMargin",
  "centerHorizontally",
  "centerVertically",
  "leftMargin",
  "orientation",
  "paperSize",
  "printGridlines",
  "rightMargin",
  "topMargin",
  "zoom",
];

const DEFAULTS: Readonly<Record<string, unknown>> = { orientation: "Portrait", paperSize: "A4", zoom: { scale: 100 } };

function keep({ book, sheet }: SheetRef, property: string, value: unknown): void {
  book.setState(sheet, { pageSetup: { ...book.state(sheet).pageSetup, [property]: value } });
}

/** The page is only remembered: there is no printer here, but the saved workbook carries it. */
const CLASS: OfficeClass<SheetRef> = {
  name: "PageLayout",
  scalars: Object.fromEntries(
    PROPERTIES.map((name) => [
      name,
      ({ book, sheet }: SheetRef) => book.state(sheet).pageSetup[name] ?? DEFAULTS[name] ?? null,
    ]),
  ),
  setters: Object.fromEntries(
    PROPERTIES.map((name) => [
      name,
      (ref: SheetRef, value: unknown) => {
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

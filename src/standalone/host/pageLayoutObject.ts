import type { HostObject, OfficeClass } from "./officeClass";
import { hostObject, isHostObject } from "./officeClass";
import type { RangeRef } from "./RangeRef";
import { rangeAddress } from "./RangeRef";
import type { SheetRef } from "./worksheetObject";

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

function addressOf(range: unknown): string {
  if (!isHostObject(range)) return String(range).replaceAll("$", "");
  const address = rangeAddress(range.self as RangeRef);
  return address.slice(address.lastIndexOf("!") + 1);
}

export function pageLayoutObject(ref: SheetRef): HostObject {
  return hostObject(CLASS, ref);
}

import type { Area } from "../motore/address";
import { formatArea, quoteSheet } from "../motore/address";
import type { HostObject, OfficeClass } from "../motore/officeClass";
import { hostObject } from "../motore/officeClass";
import type { RangeRef } from "../motore/cartella/RangeRef";

interface RangeAreasRef extends Omit<RangeRef, "area"> {
  readonly areas: readonly Area[];
}

const CLASS: OfficeClass<RangeAreasRef> = {
  name: "RangeAreas",
  scalars: {
    address: ({ sheet, areas }) => areas.map((area) => `${quoteSheet(sheet.name)}!${formatArea(area)}`).join(","),
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((count, area) => count + area.rows * area.columns, 0),
  },
  children: {
    areas: (ref) => hostObject(COLLECTION, ref),
  },
};

const COLLECTION: OfficeClass<RangeAreasRef> = {
  name: "RangeCollection",
  items: ({ book, sheet, areas }) => areas.map((area) => book.make("Range", { book, sheet, area })),
  methods: {
    getCount: ({ areas }) => areas.length,
  },
};

export function rangeAreasObject(areas: RangeAreasRef): HostObject {
  return hostObject(CLASS, areas);
}

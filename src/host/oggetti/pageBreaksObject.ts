import { HostError } from "../motore/hostError";
import type { HostObject, OfficeClass } from "../motore/officeClass";
import { hostObject } from "../motore/officeClass";
import type { SheetRef } from "../motore/cartella/SheetRef";
import { argumentRange } from "./rangeObject";

interface PageBreakRef extends SheetRef {
  readonly row: number;
}

const PAGE_BREAK: OfficeClass<PageBreakRef> = { name: "PageBreak" };

/** 0-based rows that a page begins with by hand. */
function rowsOf({ book, sheet }: SheetRef): readonly number[] {
  return (book.state(sheet).pageSetup.rowBreaks ?? []) as readonly number[];
}

function keep(ref: SheetRef, rowBreaks: readonly number[]): void {
  const { pageSetup } = ref.book.state(ref.sheet);
  ref.book.setState(ref.sheet, { pageSetup: { ...pageSetup, rowBreaks } });
}

/** Breaks between rows; like the page they are only remembered, for the file. */
const CLASS: OfficeClass<SheetRef> = {
  name: "PageBreakCollection",
  methods: {
    add: (ref, range) => {
      const { row } = argumentRange({ ...ref, area: { row: 0, column: 0, rows: 1, columns: 1 } }, range).area;
      if (row === 0) throw new HostError("InvalidArgument", "nothing to break above the first row");
      keep(
        ref,
        [...new Set([...rowsOf(ref), row])].sort((a, b) => a - b),
      );
      return hostObject(PAGE_BREAK, { ...ref, row });
    },
    getCount: (ref) => rowsOf(ref).length,
    removePageBreaks: (ref) => {
      keep(ref, []);
    },
  },
};

export function pageBreaksObject(ref: SheetRef): HostObject {
  return hostObject(CLASS, ref);
}

import type { IFreeze } from "@univerjs/core";
import { SetFrozenMutation } from "@univerjs/sheets";
import { HostError } from "../motore/hostError";
import type { HostObject, OfficeClass } from "../motore/officeClass";
import { hostObject, integerArgument } from "../motore/officeClass";
import { argumentRange, rangeObject } from "./rangeObject";
import type { SheetRef } from "../motore/cartella/SheetRef";

const NOT_FROZEN: IFreeze = { startRow: -1, startColumn: -1, xSplit: 0, ySplit: 0 };

/** Freezes the first rows and columns of the sheet. */
function freeze({ book, sheet }: SheetRef, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw new HostError("InvalidArgument", "freeze");
  const after: IFreeze =
    rows === 0 && columns === 0
      ? NOT_FROZEN
      : { startRow: rows || -1, startColumn: columns || -1, xSplit: columns, ySplit: rows };
  sheet.run(SetFrozenMutation.id, after);
  // Excel has to show a sheet to freeze it (office-js #3148): it comes to the front, and the listeners are told.
  if (rows > 0 || columns > 0) book.activate(sheet);
}

function location(ref: SheetRef): HostObject | null {
  const { xSplit, ySplit } = ref.sheet.worksheet.getFreeze();
  if (xSplit === 0 && ySplit === 0) return null;
  const { rows, columns } = ref.sheet.extent();
  return rangeObject({ ...ref, area: { row: 0, column: 0, rows: ySplit || rows, columns: xSplit || columns } });
}

const CLASS: OfficeClass<SheetRef> = {
  name: "WorksheetFreezePanes",
  methods: {
    freezeAt: (ref, range) => {
      const { area } = argumentRange({ ...ref, area: { row: 0, column: 0, rows: 1, columns: 1 } }, range);
      freeze(ref, area.row + area.rows, area.column + area.columns);
    },
    freezeColumns: (ref, count) => {
      freeze(ref, 0, integerArgument(count ?? 1, "count"));
    },
    freezeRows: (ref, count) => {
      freeze(ref, integerArgument(count ?? 1, "count"), 0);
    },
    getLocationOrNullObject: location,
    unfreeze: (ref) => {
      freeze(ref, 0, 0);
    },
  },
};

export function freezePanesObject(ref: SheetRef): HostObject {
  return hostObject(CLASS, ref);
}

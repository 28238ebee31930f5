import type { Area } from "../address";
import { areaOf, formatArea } from "../address";
import type { SheetValidation } from "./Validation";

/** Lines that came before a line, or went from there on (a negative count). */
export interface LineShift {
  readonly sheetId: string;
  readonly axis: "row" | "column";
  readonly from: number;
  readonly count: number;
}

/** Where a rectangle comes to stand; null when it went with the lines. Those that come right below it are not its own. */
export function shifted(area: Area, { axis, count, from }: Omit<LineShift, "sheetId">): Area | null {
  const length = axis === "row" ? "rows" : "columns";
  const first = area[axis];
  const last = first + area[length] - 1;
  const newFirst = first < from ? first : Math.max(from, first + count);
  const newLast = last < from ? last : Math.max(from - 1, last + count);
  return newLast < newFirst ? null : { ...area, [axis]: newFirst, [length]: newLast - newFirst + 1 };
}

/** The validations where they stand once lines have come or gone, as in Excel. */
export function shiftValidations(
  validations: readonly SheetValidation[],
  shift: Omit<LineShift, "sheetId">,
): readonly SheetValidation[] {
  return validations.flatMap((one) => {
    const area = shifted(areaOf(one.area), shift);
    return area ? [{ ...one, area: formatArea(area) }] : [];
  });
}

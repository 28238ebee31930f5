import type { Area } from "./address";
import { areaOf, formatArea, intersect } from "./address";
import type { RangeRef } from "./RangeRef";

/** What cells accept, as Office.js asks for it. Formulas are as Excel gives them back: "=10", or "a,b" for a list. */
export interface ValidationRule {
  readonly kind: "custom" | "date" | "decimal" | "list" | "textLength" | "time" | "wholeNumber";
  readonly operator: string | null;
  readonly formulas: readonly string[];
}

export interface ValidationPrompt {
  readonly message: string;
  readonly showPrompt: boolean;
  readonly title: string;
}

export interface ValidationAlert {
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: string;
  readonly title: string;
}

/** What is asked of cells as they are typed in; a rule of null takes anything. */
export interface Validation {
  readonly rule: ValidationRule | null;
  readonly prompt: ValidationPrompt;
  readonly errorAlert: ValidationAlert;
  readonly ignoreBlanks: boolean;
}

/** The validation of one rectangle; those of a sheet never overlap. */
export type SheetValidation = Validation & { readonly area: string };

export const NO_VALIDATION: Validation = {
  rule: null,
  prompt: { message: "", showPrompt: true, title: "" },
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  ignoreBlanks: true,
};

/** What is left of a rectangle without a part of it: at most four rectangles. */
function without(area: Area, part: Area): readonly Area[] {
  const below = part.row + part.rows;
  const right = part.column + part.columns;
  const beside = { row: part.row, rows: part.rows };
  return [
    { ...area, rows: part.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...beside, column: area.column, columns: part.column - area.column },
    { ...beside, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

function validationsOf({ book, sheet }: Pick<RangeRef, "book" | "sheet">): readonly SheetValidation[] {
  return book.state(sheet).validations;
}

/** What each part of a range asks for; a part with no validation has none of the list. */
export function validationsIn(range: RangeRef): readonly { readonly part: Area; readonly validation: Validation }[] {
  return validationsOf(range).flatMap(({ area, ...validation }) => {
    const part = intersect(areaOf(area), range.area);
    return part ? [{ part, validation }] : [];
  });
}

/** Changes what every cell of a range asks for, or takes it away with null; the cells around keep theirs. */
export function changeValidation(range: RangeRef, change: Partial<Validation> | null): void {
  const inside = validationsIn(range);
  const outside = validationsOf(range).flatMap((one) => {
    const area = areaOf(one.area);
    const part = intersect(area, range.area);
    return part ? without(area, part).map((rest) => ({ ...one, area: formatArea(rest) })) : [one];
  });
  const bare = inside.reduce<readonly Area[]>(
    (areas, { part }) =>
      areas.flatMap((area) => {
        const shared = intersect(area, part);
        return shared ? without(area, shared) : [area];
      }),
    [range.area],
  );
  const changed = [...inside, ...bare.map((part) => ({ part, validation: NO_VALIDATION }))].map(
    ({ part, validation }) => ({ ...validation, ...change, area: formatArea(part) }),
  );
  range.book.setState(range.sheet, { validations: change === null ? outside : [...outside, ...changed] });
}

/** Lines that came before a line, or went from there on (a negative count). */
export interface LineShift {
  readonly sheetId: string;
  readonly axis: "row" | "column";
  readonly from: number;
  readonly count: number;
}

/** Where a rectangle comes to stand; null when it went with the lines. Those that come right below it are not its own. */
function shifted(area: Area, { axis, count, from }: Omit<LineShift, "sheetId">): Area | null {
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

import type { Area } from "../address";
import { areaOf, formatArea, intersect } from "../address";
import type { RangeRef } from "../cartella/RangeRef";
import { NO_VALIDATION, type SheetValidation, type Validation } from "./Validation";

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

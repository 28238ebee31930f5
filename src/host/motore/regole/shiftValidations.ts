import { scorriFormula, spostaTratto, type Scorrimento } from "../../../pacchetto/formule/scorrimento";
import type { Area } from "../address";
import { areaOf, formatArea } from "../address";
import type { SheetValidation } from "./Validation";

/** Lines of a sheet that came before a line, or went from there on. */
export interface LineShift extends Scorrimento {
  readonly sheetId: string;
}

/** Where a rectangle comes to stand; null when it went with the lines. */
export function shifted(area: Area, shift: Scorrimento): Area | null {
  const length = shift.axis === "row" ? "rows" : "columns";
  const first = area[shift.axis];
  const moved = spostaTratto(first, first + area[length] - 1, shift);
  return moved && { ...area, [shift.axis]: moved[0], [length]: moved[1] - moved[0] + 1 };
}

/**
 * The validations of a sheet where they stand once lines have come or gone somewhere, as in Excel: their cells where it
 * was on their own sheet, and the cells that their lists and limits name.
 * @param sheetName of the sheet whose lines moved
 */
export function shiftValidations(
  validations: readonly SheetValidation[],
  shift: Scorrimento,
  sheetName: string,
  isOwn: boolean,
): readonly SheetValidation[] {
  const suoi = (sheet: string | null) =>
    (sheet === null ? isOwn : sheet.toLowerCase() === sheetName.toLowerCase()) ? [shift] : [];
  return validations.flatMap((one) => {
    const area = isOwn ? shifted(areaOf(one.area), shift) : areaOf(one.area);
    if (!area) return [];
    const rule = one.rule && {
      ...one.rule,
      formulas: one.rule.formulas.map((formula) => (formula.startsWith("=") ? scorriFormula(formula, suoi) : formula)),
    };
    return [{ ...one, area: formatArea(area), rule }];
  });
}

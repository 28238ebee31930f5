import { scorriFormula, type Scorrimento } from "../../../pacchetto/formule/scorrimento";
import { slideFormula } from "../../../pacchetto/formule/references";
import type { Area } from "../address";
import { areaOfRange, univerRange } from "../cartella/Sheet";
import type { FormulaRule, Rule } from "./conditionalRules";
import type { OpenWorkbook } from "../cartella/OpenWorkbook";
import { isFormulaRule, setRules, sheetRules } from "./conditionalRules";
import { shifted, type LineShift } from "./shiftValidations";

/** The first cell of an area that stays, though the lines of its first one may go. */
function firstLeft(area: Area, { axis, from, count }: Scorrimento): { readonly row: number; readonly column: number } {
  const { row, column } = area;
  const isGone = count < 0 && area[axis] >= from && area[axis] < from - count;
  return { row, column, ...(isGone ? { [axis]: from - count } : {}) };
}

/**
 * A rule where it stands once lines have come or gone on its own sheet, as in Excel; null when all its cells went. Its
 * formula is that of the first of its cells.
 */
export function shiftedRule(rule: Rule, shift: Scorrimento): Rule | null {
  const before = rule.ranges.map(areaOfRange);
  const moved = before.flatMap((area) => {
    const after = shifted(area, shift);
    return after ? [{ area, after }] : [];
  });
  const [anchor, kept] = [before[0], moved[0]];
  if (!anchor || !kept) return null;
  const ranges = moved.map(({ after }) => univerRange(after));
  if (!isFormulaRule(rule)) return { ...rule, ranges };
  const cell = firstLeft(kept.area, shift);
  const there = slideFormula(rule.rule.value, cell.row - anchor.row, cell.column - anchor.column);
  const followed = scorriFormula(there, (sheet) => (sheet === null ? [shift] : []));
  const one = shifted({ ...cell, rows: 1, columns: 1 }, shift) ?? kept.after;
  const value = slideFormula(followed, kept.after.row - one.row, kept.after.column - one.column);
  const own: FormulaRule = { ...rule.rule, value };
  return { ...rule, ranges, rule: own };
}

/** Moves the rules of a sheet whose lines came or went. */
export function shiftRules(book: OpenWorkbook, shift: LineShift): void {
  const sheet = book.findSheet(shift.sheetId);
  if (!sheet) return;
  const rules = sheetRules({ book, sheet });
  const moved = rules.flatMap((rule) => shiftedRule(structuredClone(rule), shift) ?? []);
  if (JSON.stringify(moved) !== JSON.stringify(rules)) setRules({ book, sheet }, moved);
}

import type { IRange, IStyleBase } from "@univerjs/core";
import type { IConditionFormattingRule, IFormulaHighlightCell } from "@univerjs/sheets-conditional-formatting";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  DeleteConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { Area } from "../address";
import { intersect } from "../address";
import { HostError } from "../hostError";
import { checkSheetUnlocked } from "../cartella/protection";
import type { RangeRef } from "../cartella/RangeRef";
import { areaOfRange, univerRange } from "../cartella/Sheet";

export type Rule = IConditionFormattingRule;

/** Excel's cellValue comparison, kept beside the formula that does its work. */
export interface CellValueComparison {
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator: string;
}

/** A formula rule; when it stands for a cellValue rule it carries the comparison. */
export interface FormulaRule extends IFormulaHighlightCell {
  comparison?: CellValueComparison;
}

/** All rules of the range's sheet, the one that wins first. */
export function sheetRules({ book, sheet }: Pick<RangeRef, "book" | "sheet">): readonly Rule[] {
  const { unitId, subUnitId } = sheet.target;
  return book.services.rules.getSubunitRules(unitId, subUnitId) ?? [];
}

/** The rules that reach into the range. */
export function rangeRules(range: RangeRef): readonly Rule[] {
  return sheetRules(range).filter(({ ranges }) => ranges.some((part) => intersect(areaOfRange(part), range.area)));
}

export function ruleById(range: Pick<RangeRef, "book" | "sheet">, id: unknown): Rule {
  const rule = sheetRules(range).find(({ cfId }) => cfId === id);
  if (!rule) throw new HostError("ItemNotFound", `conditional format ${String(id)}`);
  return rule;
}

/** A new rule wins over the older ones. */
export function addRule(range: RangeRef, comparison: CellValueComparison | null): Rule {
  checkSheetUnlocked(range, "allowFormatCells");
  const { unitId, subUnitId } = range.sheet.target;
  const rule: FormulaRule = {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: "",
    style: {},
    ...(comparison ? { comparison } : {}),
  };
  const cfId = range.book.services.rules.createCfId(unitId, subUnitId);
  const added: Rule = { cfId, ranges: [univerRange(range.area)], stopIfTrue: false, rule };
  setRules(range, [added, ...sheetRules(range)]);
  return added;
}

export function removeRules(range: Pick<RangeRef, "book" | "sheet">, gone: readonly Rule[]): void {
  checkSheetUnlocked(range, "allowFormatCells");
  const ids = new Set(gone.map(({ cfId }) => cfId));
  setRules(
    range,
    sheetRules(range).filter(({ cfId }) => !ids.has(cfId)),
  );
}

export function replaceRule(range: Pick<RangeRef, "book" | "sheet">, changed: Rule): void {
  checkSheetUnlocked(range, "allowFormatCells");
  setRules(
    range,
    sheetRules(range).map((rule) => (rule.cfId === changed.cfId ? changed : rule)),
  );
}

export function moveRule(range: Pick<RangeRef, "book" | "sheet">, id: string, priority: number): void {
  const rules = sheetRules(range).filter(({ cfId }) => cfId !== id);
  setRules(range, [...rules.slice(0, priority), ruleById(range, id), ...rules.slice(priority)]);
}

/**
 * Univer registers a rule's formula only when the rule is added, and adds at the top: so the rules from the first that
 * differs up to the top are added anew, last first.
 */
export function setRules(range: Pick<RangeRef, "book" | "sheet">, rules: readonly Rule[]): void {
  replace(range, structuredClone(sheetRules(range)), rules);
}

function replace({ sheet }: Pick<RangeRef, "sheet">, before: readonly Rule[], after: readonly Rule[]): void {
  let same = 0;
  while (same < before.length && JSON.stringify(before.at(-1 - same)) === JSON.stringify(after.at(-1 - same)))
    same += 1;
  const gone = before.slice(0, before.length - same).map(({ cfId }) => cfId);
  const added = structuredClone(after.slice(0, after.length - same));
  for (const cfId of gone) sheet.run(DeleteConditionalRuleMutation.id, { cfId });
  for (const rule of added.reverse()) sheet.run(AddConditionalRuleMutation.id, { rule });
}

export function isFormulaRule(rule: Rule): rule is Rule & { readonly rule: FormulaRule } {
  return rule.rule.type === CFRuleType.highlightCell && rule.rule.subType === CFSubRuleType.formula;
}

export function formulaRule(rule: Rule): FormulaRule {
  if (isFormulaRule(rule)) return rule.rule;
  throw new HostError("ApiNotFound", `conditional format of type ${rule.rule.type}`);
}

export function withStyle(rule: Rule, style: IStyleBase): Rule {
  const own = formulaRule(rule);
  return { ...rule, rule: { ...own, style: { ...own.style, ...style } } };
}

export function ruleAreas({ ranges }: Rule): readonly Area[] {
  return ranges.map((range: IRange) => areaOfRange(range));
}

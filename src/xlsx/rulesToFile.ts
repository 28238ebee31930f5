import { BooleanNumber } from "@univerjs/core";
import type { Worksheet } from "exceljs";
import { formatArea } from "../host/motore/address";
import { shownColour } from "../host/motore/colours";
import type { Rule } from "../host/motore/conditionalRules";
import { formulaRule, ruleAreas } from "../host/motore/conditionalRules";
import type { FileRule, FileRuleStyle } from "./excelSheet";
import { inside } from "./excelSheet";
import { ruleId } from "./rulesFromFile";
import { formulaToFile } from "./formulaSpelling";
import { argb } from "./styleToFile";

/**
 * Brings a sheet's rules in the file up to date: rules that were read and are gone go, new or changed ones come, and
 * rules the spreadsheet does not show stay where they are.
 */
export function writeRules(sheet: Worksheet, before: readonly Rule[], after: readonly Rule[]): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const same = new Set(
    after.filter((rule) => before.some((old) => JSON.stringify(old) === JSON.stringify(rule))).map(({ cfId }) => cfId),
  );
  const gone = new Set(before.map(({ cfId }) => cfId).filter((id) => !same.has(id)));
  const priorities = new Map(after.map(({ cfId }, index) => [cfId, index + 1]));
  const kept = inside(sheet).conditionalFormattings.map(({ ref, rules }, at) => ({
    ref,
    rules: rules.flatMap((rule, index) => {
      const id = ruleId(at, index);
      if (gone.has(id)) return [];
      return [{ ...rule, priority: priorities.get(id) ?? after.length + rule.priority }];
    }),
  }));
  const added = after
    .filter(({ cfId }) => !same.has(cfId))
    .map((rule) => ({
      ref: ruleAreas(rule).map(formatArea).join(" "),
      rules: [ruleToFile(rule, priorities.get(rule.cfId) ?? 1)],
    }));
  inside(sheet).conditionalFormattings = [...kept.filter(({ rules }) => rules.length > 0), ...added];
}

const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  EqualTo: "equal",
  GreaterThan: "greaterThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThan: "lessThan",
  LessThanOrEqual: "lessThanOrEqual",
  NotBetween: "notBetween",
  NotEqualTo: "notEqual",
};

function ruleToFile(rule: Rule, priority: number): FileRule {
  const { comparison, value } = formulaRule(rule);
  const base = { priority, style: styleToFile(rule), ...(rule.stopIfTrue ? { stopIfTrue: true } : {}) };
  if (!comparison) return { ...base, type: "expression", formulae: [formulaToFile(value)] };
  const { formula1, formula2 } = comparison;
  const formulae = [formula1, ...(formula2 === undefined ? [] : [formula2])].map(formulaToFile);
  return { ...base, type: "cellIs", operator: OPERATORS[comparison.operator] ?? "equal", formulae };
}

function styleToFile(rule: Rule): FileRuleStyle {
  const { bg, bl, cl } = formulaRule(rule).style;
  const paper = shownColour(bg?.rgb);
  const ink = shownColour(cl?.rgb);
  return {
    // In a rule the colour of a solid fill is the background colour, unlike in a cell.
    ...(paper ? { fill: { type: "pattern", pattern: "solid", bgColor: { argb: argb(paper) } } } : {}),
    ...(ink || bl === BooleanNumber.TRUE
      ? {
          font: {
            ...(bl === BooleanNumber.TRUE ? { bold: true } : {}),
            ...(ink ? { color: { argb: argb(ink) } } : {}),
          },
        }
      : {}),
  };
}

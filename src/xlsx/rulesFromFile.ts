import type { IStyleBase } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import { CFRuleType, CFSubRuleType } from "@univerjs/sheets-conditional-formatting";
import type { Worksheet } from "exceljs";
import { parseReference } from "../host/motore/address";
import { cellValueFormula } from "../host/motore/cellValueFormula";
import type { FormulaRule, Rule } from "../host/motore/conditionalRules";
import { univerRange } from "../host/motore/Sheet";
import type { FileRule, FileRuleStyle } from "./excelSheet";
import { inside } from "./excelSheet";
import { rgbOf } from "./fileStyle";
import { formulaFromFile } from "./formulaSpelling";

/** A rule's place in the file, which its id remembers. */
export function ruleId(formatting: number, rule: number): string {
  return `file-${formatting}-${rule}`;
}

/** The rules the spreadsheet can show, the winning one first; data bars and the like only stay in the file. */
export function rulesFromFile(sheet: Worksheet): readonly Rule[] {
  const found: { rule: Rule; priority: number }[] = [];
  inside(sheet).conditionalFormattings.forEach(({ ref, rules }, at) => {
    const areas = ref.split(" ").flatMap((part) => parseReference(part) ?? []);
    const [first] = areas;
    if (!first) return;
    rules.forEach((fileRule, index) => {
      const own = formulaRuleOf(fileRule, first);
      if (!own) return;
      const rule: Rule = {
        cfId: ruleId(at, index),
        ranges: areas.map(univerRange),
        stopIfTrue: fileRule.stopIfTrue === true,
        rule: own,
      };
      found.push({ rule, priority: fileRule.priority });
    });
  });
  return found.sort((one, two) => one.priority - two.priority).map(({ rule }) => rule);
}

const OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  equal: "EqualTo",
  greaterThan: "GreaterThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThan: "LessThan",
  lessThanOrEqual: "LessThanOrEqual",
  notBetween: "NotBetween",
  notEqual: "NotEqualTo",
};

function formulaRuleOf(
  rule: FileRule,
  area: { row: number; column: number; rows: number; columns: number },
): FormulaRule | null {
  const [first, second] = (rule.formulae ?? []).map((formula) => formulaFromFile(String(formula)));
  if (first === undefined) return null;
  const base = {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    style: ruleStyle(rule.style),
  } as const;
  if (rule.type === "expression") return { ...base, value: first };
  const operator = rule.type === "cellIs" ? OPERATORS[rule.operator ?? ""] : undefined;
  if (!operator) return null;
  const comparison = { formula1: first, operator, ...(second === undefined ? {} : { formula2: second }) };
  return { ...base, comparison, value: cellValueFormula(area, comparison) };
}

function ruleStyle(style: FileRuleStyle | undefined): IStyleBase {
  const paper = rgbOf(style?.fill?.bgColor) ?? rgbOf(style?.fill?.fgColor);
  const ink = rgbOf(style?.font?.color);
  return {
    ...(paper ? { bg: { rgb: paper } } : {}),
    ...(ink ? { cl: { rgb: ink } } : {}),
    ...(style?.font?.bold ? { bl: BooleanNumber.TRUE } : {}),
  };
}

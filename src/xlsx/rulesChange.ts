import { BooleanNumber } from "@univerjs/core";
import { shownColour } from "../host/motore/forma/colours";
import type { Rule } from "../host/motore/regole/conditionalRules";
import { formulaRule } from "../host/motore/regole/conditionalRules";
import type { CambioFoglio, RegolaNuova } from "../pacchetto/scrivi/foglio/CambioFoglio";
import { formulaToFile } from "../pacchetto/formule/formulaSpelling";
import { OPERATORS, ruleId } from "./rulesContent";

/** Rules that were read and are gone go, new or changed ones come, and rules that the spreadsheet does not show stay. */
export function rulesChange(before: readonly Rule[], after: readonly Rule[]): Pick<CambioFoglio, "rules"> {
  if (JSON.stringify(before) === JSON.stringify(after)) return {};
  const old = new Set(before.map((rule) => JSON.stringify(rule)));
  const same = new Set(after.filter((rule) => old.has(JSON.stringify(rule))).map(({ cfId }) => cfId));
  const removed = before.map(({ cfId }) => cfId).filter((id) => !same.has(id));
  const priorities = new Map(after.map(({ cfId }, index) => [cfId, index + 1]));
  return {
    rules: {
      removed: new Set(removed.map((id) => id.replace(/^file-/, ""))),
      priorityOf: (formatting, index, priority) =>
        priorities.get(ruleId({ formatting, index })) ?? after.length + priority,
      added: after.filter(({ cfId }) => !same.has(cfId)).map((rule) => newRule(rule, priorities.get(rule.cfId) ?? 1)),
    },
  };
}

function newRule(rule: Rule, priority: number): RegolaNuova {
  const { comparison, style, value } = formulaRule(rule);
  const base = {
    priority,
    isLast: rule.stopIfTrue,
    areas: rule.ranges.map(({ endColumn, endRow, startColumn, startRow }) => ({
      top: startRow,
      left: startColumn,
      bottom: endRow,
      right: endColumn,
    })),
    look: {
      fill: shownColour(style.bg?.rgb),
      colour: shownColour(style.cl?.rgb),
      isBold: style.bl === BooleanNumber.TRUE,
    },
  };
  if (!comparison)
    return {
      ...base,
      kind: "expression",
      operator: null,
      formulas: [formulaToFile(value)],
    };
  const { formula1, formula2, operator } = comparison;
  return {
    ...base,
    kind: "cellIs",
    operator: Object.keys(OPERATORS).find((word) => OPERATORS[word] === operator) ?? "equal",
    formulas: [formula1, ...(formula2 === undefined ? [] : [formula2])].map(formulaToFile),
  };
}

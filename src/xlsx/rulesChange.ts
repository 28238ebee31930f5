import { BooleanNumber } from "@univerjs/core";
import { shownColour } from "../host/motore/forma/colours";
import type { Rule } from "../host/motore/regole/conditionalRules";
import { formulaRule } from "../host/motore/regole/conditionalRules";
import { shiftedRule } from "../host/motore/regole/shiftRules";
import type { CambioFoglio, RegolaNuova } from "../pacchetto/scrivi/foglio/CambioFoglio";
import { spostaArea, type Scorrimento } from "../pacchetto/formule/scorrimento";
import { formulaToFile } from "../pacchetto/formule/formulaSpelling";
import { OPERATORS, ruleId } from "./rulesContent";

/** The same rule where its cells are once lines came or went, with the formula that it had. */
function moved(rule: Rule, scorrimenti: readonly Scorrimento[]): Rule {
  const ranges = rule.ranges.flatMap(({ endColumn, endRow, startColumn, startRow, ...rest }) => {
    const area = { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
    const now = spostaArea(area, scorrimenti);
    return now ? [{ ...rest, startRow: now.top, startColumn: now.left, endRow: now.bottom, endColumn: now.right }] : [];
  });
  return { ...rule, ranges };
}

/** The same rule as lines that came or went take it along; none where they took it away. */
function taken(rule: Rule, scorrimenti: readonly Scorrimento[]): readonly Rule[] {
  const now = scorrimenti.reduce<Rule | null>((one, shift) => one && shiftedRule(one, shift), rule);
  return now ? [now] : [];
}

/** What says of a rule that it is the same: its cells, in whatever order it was told of them. */
function keyOf({ ranges, ...rule }: Rule): string {
  const cells = ranges.map(({ endColumn, endRow, startColumn, startRow }) => [
    startRow,
    startColumn,
    endRow,
    endColumn,
  ]);
  return JSON.stringify([rule, cells]);
}

/** Rules that were read and are gone go, new or changed ones come, and rules that the spreadsheet does not show stay. */
export function rulesChange(
  before: readonly Rule[],
  after: readonly Rule[],
  scorrimenti: readonly Scorrimento[],
): Pick<CambioFoglio, "rules"> {
  if (JSON.stringify(before) === JSON.stringify(after)) return {};
  const old = new Set(
    before.flatMap((rule) => [rule, moved(rule, scorrimenti), ...taken(rule, scorrimenti)].map(keyOf)),
  );
  const same = new Set(after.filter((rule) => old.has(keyOf(rule))).map(({ cfId }) => cfId));
  if (before.length === after.length && before.every(({ cfId }, at) => cfId === after[at]?.cfId && same.has(cfId)))
    return {};
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

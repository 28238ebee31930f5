import type { IStyleBase } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import { CFRuleType, CFSubRuleType } from "@univerjs/sheets-conditional-formatting";
import type { Rettangolo } from "../pacchetto/formule/indirizzo";
import type { Estensione } from "../pacchetto/leggi/estensione";
import type { FileRule, FoglioLetto } from "../pacchetto/leggi/FoglioLetto";
import type { FileLook } from "../pacchetto/leggi/readStyles";
import type { Contatore } from "../pacchetto/limiti";
import { cellValueFormula } from "../host/motore/regole/cellValueFormula";
import type { FormulaRule, Rule } from "../host/motore/regole/conditionalRules";
import { formulaFromFile } from "../pacchetto/formule/formulaSpelling";

/** A rule's place in the file, which its id remembers. */
export function ruleId({ formatting, index }: Pick<FileRule, "formatting" | "index">): string {
  return `file-${formatting}-${index}`;
}

/** The part of a rectangle that a sheet is read to; null where it stands beyond. */
export function within({ bottom, left, right, top }: Rettangolo, { columns, rows }: Estensione): Rettangolo | null {
  if (top >= rows || left >= columns) return null;
  return {
    top,
    left,
    bottom: Math.min(bottom, rows - 1),
    right: Math.min(right, columns - 1),
  };
}

export function rangeOf({ bottom, left, right, top }: Rettangolo) {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** The rules the spreadsheet can show, the winning one first; data bars and the like only stay in the file. */
export function rulesContent(
  { rules }: FoglioLetto,
  looks: readonly FileLook[],
  extent: Estensione,
  counter: Contatore,
): readonly Rule[] {
  const found = rules.flatMap((file) => {
    const [first] = file.areas;
    const own = first && formulaRuleOf(file, first, looks[file.look ?? -1]);
    const areas = file.areas.flatMap((area) => within(area, extent) ?? []);
    if (!own || areas.length === 0) return [];
    for (const { bottom, left, right, top } of areas) counter.add((bottom - top + 1) * (right - left + 1));
    const rule: Rule = {
      cfId: ruleId(file),
      ranges: areas.map(rangeOf),
      stopIfTrue: file.isLast,
      rule: own,
    };
    return [{ rule, priority: file.priority }];
  });
  return found.sort((one, two) => one.priority - two.priority).map(({ rule }) => rule);
}

export const OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  equal: "EqualTo",
  greaterThan: "GreaterThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThan: "LessThan",
  lessThanOrEqual: "LessThanOrEqual",
  notBetween: "NotBetween",
  notEqual: "NotEqualTo",
};

function formulaRuleOf(rule: FileRule, { left, top }: Rettangolo, look: FileLook | undefined): FormulaRule | null {
  const [first, second] = rule.formulas.map(formulaFromFile);
  if (first === undefined || first === "=") return null;
  const base = {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    style: lookContent(look),
  } as const;
  if (rule.kind === "expression") return { ...base, value: first };
  const operator = rule.kind === "cellIs" ? OPERATORS[rule.operator ?? ""] : undefined;
  if (!operator || (/between/i.test(operator) && second === undefined)) return null;
  const comparison = {
    formula1: first,
    operator,
    ...(second === undefined ? {} : { formula2: second }),
  };
  return {
    ...base,
    comparison,
    value: cellValueFormula({ row: top, column: left, rows: 1, columns: 1 }, comparison),
  };
}

function lookContent(look: FileLook | undefined): IStyleBase {
  // In a rule the colour of a solid fill is the background colour, unlike in a cell.
  const paper = look?.fill?.back?.rgb ?? look?.fill?.front?.rgb;
  const ink = look?.font?.colour?.rgb;
  return {
    ...(paper ? { bg: { rgb: paper } } : {}),
    ...(ink ? { cl: { rgb: ink } } : {}),
    ...(look?.font?.isBold ? { bl: BooleanNumber.TRUE } : {}),
  };
}

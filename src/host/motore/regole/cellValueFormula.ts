import type { Area } from "../address";
import { columnName } from "../address";
import type { CellValueComparison } from "./conditionalRules";
import { HostError } from "../hostError";

const OPERATORS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  GreaterThan: ">",
  GreaterThanOrEqual: ">=",
  LessThan: "<",
  LessThanOrEqual: "<=",
  NotEqualTo: "<>",
};

/**
 * The formula that does what Excel's "cell value" rule does, order of types included: an empty cell counts as 0 and a
 * text is greater than any number.
 */
export function cellValueFormula({ row, column }: Area, { formula1, formula2, operator }: CellValueComparison): string {
  const cell = `${columnName(column)}${row + 1}`;
  const first = operand(formula1);
  if (operator === "Between" || operator === "NotBetween") {
    const inside = `AND(${cell}>=${first},${cell}<=${operand(formula2 ?? "")})`;
    return operator === "Between" ? `=${inside}` : `=NOT(${inside})`;
  }
  const sign = OPERATORS[operator];
  if (!sign) throw new HostError("InvalidArgument", `operator ${operator}`);
  // Univer paints where the comparison itself fails; and the order of types does not hang on the engine's when it is said.
  const ofText = operator.startsWith("Greater") || operator === "NotEqualTo" ? "TRUE" : "FALSE";
  return `=IF(ISERROR(${cell}),FALSE,IF(AND(ISTEXT(${cell}),ISNUMBER(${first})),${ofText},${cell}${sign}${first}))`;
}

function operand(formula: string): string {
  if (formula === "") throw new HostError("InvalidArgument", "formula");
  return `(${formula.replace(/^=/, "")})`;
}

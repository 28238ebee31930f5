import type { Worksheet } from "exceljs";
import type { Area } from "../host/motore/address";
import { areaOf, formatArea } from "../host/motore/address";
import type { SheetValidation, ValidationRule } from "../host/motore/Validation";
import { NO_VALIDATION } from "../host/motore/Validation";
import type { FileValidation } from "./excelSheet";
import { inside } from "./excelSheet";
import { serialOfDate } from "./serial";

export const KINDS: Readonly<Record<string, ValidationRule["kind"]>> = {
  custom: "custom",
  date: "date",
  decimal: "decimal",
  list: "list",
  textLength: "textLength",
  time: "time",
  whole: "wholeNumber",
};

export const OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  equal: "EqualTo",
  greaterThan: "GreaterThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThan: "LessThan",
  lessThanOrEqual: "LessThanOrEqualTo",
  notBetween: "NotBetween",
  notEqual: "NotEqualTo",
};

export const ALERTS: Readonly<Record<string, string>> = {
  information: "Information",
  stop: "Stop",
  warning: "Warning",
};

/** A list that the file quotes stands as its words; anything else is a formula. */
function formulaFromFile(formula: unknown): string {
  if (formula instanceof Date) return `=${serialOfDate(formula)}`;
  const text = String(formula);
  return /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"') : `=${text}`;
}

function ruleFromFile({ formulae = [], operator, type }: FileValidation): ValidationRule | null {
  const kind = KINDS[type];
  if (!kind) return null;
  const isCompared = kind !== "list" && kind !== "custom";
  return {
    kind,
    operator: isCompared ? (OPERATORS[operator ?? "between"] ?? "Between") : null,
    formulas: formulae.map(formulaFromFile),
  };
}

/** Rectangles that cover cells: runs down each column, those alike side by side together. */
function areasOf(cells: readonly Area[]): readonly Area[] {
  const runs: Area[] = [];
  for (const cell of [...cells].sort((one, two) => one.column - two.column || one.row - two.row)) {
    const last = runs.at(-1);
    const isNext = last?.column === cell.column && last.row + last.rows === cell.row;
    if (last && isNext) runs[runs.length - 1] = { ...last, rows: last.rows + cell.rows };
    else runs.push(cell);
  }
  const areas: Area[] = [];
  for (const run of runs) {
    const at = areas.findIndex(
      ({ column, columns, row, rows }) => row === run.row && rows === run.rows && column + columns === run.column,
    );
    const beside = areas[at];
    if (beside) areas[at] = { ...beside, columns: beside.columns + 1 };
    else areas.push(run);
  }
  return areas;
}

/** The validations of a sheet. ExcelJS lists them by cell, those of one range as one object. */
export function validationsFromFile(sheet: Worksheet): readonly SheetValidation[] {
  const cellsOf = new Map<FileValidation, Area[]>();
  for (const [address, validation] of Object.entries(inside(sheet).dataValidations.model)) {
    const cells = cellsOf.get(validation);
    if (cells) cells.push(areaOf(address));
    else cellsOf.set(validation, [areaOf(address)]);
  }
  return [...cellsOf].flatMap(([file, cells]) => {
    const validation = {
      rule: ruleFromFile(file),
      prompt: {
        message: file.prompt ?? "",
        showPrompt: file.showInputMessage === true,
        title: file.promptTitle ?? "",
      },
      errorAlert: {
        message: file.error ?? "",
        showAlert: file.showErrorMessage === true,
        style: ALERTS[file.errorStyle ?? "stop"] ?? NO_VALIDATION.errorAlert.style,
        title: file.errorTitle ?? "",
      },
      ignoreBlanks: file.allowBlank === true,
    };
    return areasOf(cells).map((area) => ({ ...validation, area: formatArea(area) }));
  });
}

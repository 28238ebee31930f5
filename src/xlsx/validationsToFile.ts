import type { Worksheet } from "exceljs";
import { areaOf, columnName } from "../host/motore/address";
import { forEachCell } from "../host/motore/RangeRef";
import type { SheetValidation, ValidationRule } from "../host/motore/Validation";
import type { FileValidation } from "./excelSheet";
import { inside } from "./excelSheet";
import { dateOfSerial } from "./serial";
import { ALERTS, KINDS, OPERATORS } from "./validationsFromFile";

/** The word of the file for one of Office.js. */
function wordOf(words: Readonly<Record<string, string>>, value: string): string {
  return Object.keys(words).find((word) => words[word] === value) ?? "";
}

function formulaToFile(kind: ValidationRule["kind"], formula: string): unknown {
  if (!formula.startsWith("=")) return `"${formula.replaceAll('"', '""')}"`;
  const text = formula.slice(1);
  // ExcelJS writes a date only out of a Date.
  return kind === "date" && !Number.isNaN(Number(text)) ? dateOfSerial(Number(text)) : text;
}

/** ExcelJS writes what is not empty; a validation of no rule is of any type. */
function validationToFile({ errorAlert, ignoreBlanks, prompt, rule }: SheetValidation): FileValidation {
  return {
    type: rule ? wordOf(KINDS, rule.kind) : "any",
    ...(rule ? { formulae: rule.formulas.map((formula) => formulaToFile(rule.kind, formula)) } : {}),
    ...(rule && rule.operator !== null ? { operator: wordOf(OPERATORS, rule.operator) } : {}),
    allowBlank: ignoreBlanks,
    showInputMessage: prompt.showPrompt,
    promptTitle: prompt.title,
    prompt: prompt.message,
    showErrorMessage: errorAlert.showAlert,
    errorStyle: wordOf(ALERTS, errorAlert.style),
    errorTitle: errorAlert.title,
    error: errorAlert.message,
  };
}

/** Writes the validations that changed; those that were read and stay are not touched. */
export function writeValidations(
  sheet: Worksheet,
  before: readonly SheetValidation[],
  after: readonly SheetValidation[],
): void {
  const { model } = inside(sheet).dataValidations;
  const isIn = (list: readonly SheetValidation[], one: SheetValidation): boolean =>
    list.some((other) => JSON.stringify(other) === JSON.stringify(one));
  const each = (one: SheetValidation, visit: (address: string) => void): void => {
    forEachCell(areaOf(one.area), (row, column) => {
      visit(`${columnName(column)}${row + 1}`);
    });
  };
  for (const one of before.filter((old) => !isIn(after, old))) {
    each(one, (address) => {
      Reflect.deleteProperty(model, address);
    });
  }
  for (const one of after.filter((now) => !isIn(before, now))) {
    const file = validationToFile(one);
    each(one, (address) => {
      model[address] = file;
    });
  }
}

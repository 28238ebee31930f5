import { HostError } from "../motore/hostError";
import type { HostObject, OfficeClass } from "../motore/officeClass";
import { hostObject } from "../motore/officeClass";
import { checkSheetUnlocked } from "../motore/cartella/protection";
import type { RangeRef } from "../motore/cartella/RangeRef";
import { changeValidation, validationsIn } from "../motore/regole/sheetValidations";
import type { Validation, ValidationRule } from "../motore/regole/Validation";
import { NO_VALIDATION } from "../motore/regole/Validation";

/** The longest that Excel's file formats take ([MS-XLS] 2.5.37). */
const LONGEST = { title: 32, prompt: 255, alert: 225, list: 255 };
const ALERTS = ["Stop", "Warning", "Information"];
const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

const TYPES: Readonly<Record<ValidationRule["kind"], string>> = {
  custom: "Custom",
  date: "Date",
  decimal: "Decimal",
  list: "List",
  textLength: "TextLength",
  time: "Time",
  wholeNumber: "WholeNumber",
};

type Fields = Readonly<Record<string, unknown>>;

/** What all cells of a range ask for; null where they differ. */
function sharedBy(range: RangeRef): { readonly shared: Validation | null; readonly isEverywhere: boolean } {
  const found = validationsIn(range);
  const cells = found.reduce((count, { part }) => count + part.rows * part.columns, 0);
  const isEverywhere = cells === range.area.rows * range.area.columns;
  const [first = NO_VALIDATION, ...others] = found.map(({ validation }) => validation);
  const isSame = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
  return { shared: found.length === 0 || (isSame && isEverywhere) ? first : null, isEverywhere };
}

function typeOf(range: RangeRef): string {
  const { isEverywhere, shared } = sharedBy(range);
  if (shared) return shared.rule ? TYPES[shared.rule.kind] : "None";
  return isEverywhere ? "Inconsistent" : "MixedCriteria";
}

function ruleOf(range: RangeRef): unknown {
  const { shared } = sharedBy(range);
  if (!shared) return null;
  const { rule } = shared;
  if (!rule) return {};
  const [formula1 = "", formula2] = rule.formulas;
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: formula1 } };
  if (rule.kind === "custom") return { custom: { formula: formula1 } };
  return {
    [rule.kind]: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator: rule.operator ?? "Between" },
  };
}

function fieldsOf(value: unknown, name: string): Fields {
  if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument", name);
  return value as Fields;
}

function words(value: unknown, longest: number, name: string): string {
  if (typeof value !== "string" || value.length > longest) throw new HostError("InvalidArgument", name);
  return value;
}

function flag(value: unknown, name: string): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument", name);
  return value;
}

/** A figure or a formula comes back as a formula: 10 as "=10". */
function formulaOf(value: unknown, name: string): string {
  if (typeof value === "number") return `=${value}`;
  if (typeof value !== "string" || value === "") throw new HostError("InvalidArgument", name);
  return value.startsWith("=") ? value : `=${value}`;
}

function listRule({ inCellDropDown = true, source }: Fields): ValidationRule {
  // A list in a range, or without its arrow, would need what nothing asks for.
  if (typeof source !== "string") throw new HostError("ApiNotFound", "dataValidation.rule.list.source (Range)");
  if (inCellDropDown !== true) throw new HostError("ApiNotFound", "dataValidation.rule.list.inCellDropDown = false");
  if (source === "" || source.length > LONGEST.list) throw new HostError("InvalidArgument", "list.source");
  return { kind: "list", operator: null, formulas: [source] };
}

/** Between needs both ends; the others one. */
function basicRule(kind: "decimal" | "textLength" | "wholeNumber", { formula1, formula2, operator }: Fields) {
  if (!OPERATORS.some((one) => one === operator)) throw new HostError("InvalidArgument", "operator");
  const isBetween = operator === "Between" || operator === "NotBetween";
  const second = isBetween ? [formulaOf(formula2, "formula2")] : [];
  return { kind, operator: String(operator), formulas: [formulaOf(formula1, "formula1"), ...second] };
}

function checkedRule(value: unknown): ValidationRule | null {
  const given = Object.entries(fieldsOf(value, "rule")).filter(([, one]) => one !== undefined && one !== null);
  const [first] = given;
  if (!first) return null;
  if (given.length > 1) throw new HostError("InvalidArgument", "a validation has one rule");
  const [kind, fields] = [first[0], fieldsOf(first[1], first[0])];
  if (kind === "list") return listRule(fields);
  if (kind === "custom") return { kind, operator: null, formulas: [formulaOf(fields.formula, "formula")] };
  if (kind === "decimal" || kind === "textLength" || kind === "wholeNumber") return basicRule(kind, fields);
  throw new HostError("ApiNotFound", `dataValidation.rule.${kind}`);
}

/** Nothing about validation can be changed on a protected sheet: no option allows it. */
function change(range: RangeRef, changed: Partial<Validation> | null): void {
  checkSheetUnlocked(range, "");
  changeValidation(range, changed);
}

const CLASS: OfficeClass<RangeRef> = {
  name: "DataValidation",
  scalars: {
    errorAlert: (range) => sharedBy(range).shared?.errorAlert ?? null,
    ignoreBlanks: (range) => sharedBy(range).shared?.ignoreBlanks ?? null,
    prompt: (range) => sharedBy(range).shared?.prompt ?? null,
    rule: ruleOf,
    type: typeOf,
  },
  setters: {
    errorAlert: (range, value) => {
      const { message = "", showAlert = true, style = "Stop", title = "" } = fieldsOf(value, "errorAlert");
      if (!ALERTS.some((one) => one === style)) throw new HostError("InvalidArgument", "errorAlert.style");
      change(range, {
        errorAlert: {
          message: words(message, LONGEST.alert, "errorAlert.message"),
          showAlert: flag(showAlert, "errorAlert.showAlert"),
          style: String(style),
          title: words(title, LONGEST.title, "errorAlert.title"),
        },
      });
    },
    ignoreBlanks: (range, value) => {
      change(range, { ignoreBlanks: flag(value, "ignoreBlanks") });
    },
    prompt: (range, value) => {
      const { message = "", showPrompt = true, title = "" } = fieldsOf(value, "prompt");
      change(range, {
        prompt: {
          message: words(message, LONGEST.prompt, "prompt.message"),
          showPrompt: flag(showPrompt, "prompt.showPrompt"),
          title: words(title, LONGEST.title, "prompt.title"),
        },
      });
    },
    rule: (range, value) => {
      change(range, { rule: checkedRule(value) });
    },
  },
  methods: {
    clear: (range) => {
      change(range, null);
    },
  },
};

/** What the cells of a range accept and say. It is kept and saved; nobody is stopped from typing here. */
export function dataValidationObject(range: RangeRef): HostObject {
  return hostObject(CLASS, range);
}

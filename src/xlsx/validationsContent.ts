import { areaName, MAX_COLUMNS, MAX_ROWS } from "../pacchetto/formule/indirizzo";
import type { FileValidation } from "../pacchetto/leggi/FoglioLetto";
import { formatArea } from "../host/motore/address";
import type { SheetValidation, ValidationRule } from "../host/motore/regole/Validation";
import { NO_VALIDATION } from "../host/motore/regole/Validation";

export const KINDS: Readonly<Record<string, ValidationRule["kind"]>> = {
  custom: "custom",
  date: "date",
  decimal: "decimal",
  list: "list",
  textLength: "textLength",
  time: "time",
  whole: "wholeNumber",
};

export const VALIDATION_OPERATORS: Readonly<Record<string, string>> = {
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
function formulaContent(text: string): string {
  return /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"') : `=${text}`;
}

function ruleContent({ formulas, kind: type, operator }: FileValidation): ValidationRule | null {
  const kind = KINDS[type];
  if (!kind) return null;
  const isCompared = kind !== "list" && kind !== "custom";
  return {
    kind,
    operator: isCompared ? (VALIDATION_OPERATORS[operator ?? "between"] ?? "Between") : null,
    formulas: formulas.map(formulaContent),
  };
}

/** One entry for each rectangle of each validation, in the order of the file. */
export function validationsContent(file: FileValidation): readonly SheetValidation[] {
  const validation = {
    rule: ruleContent(file),
    prompt: {
      message: file.prompt,
      showPrompt: file.showsPrompt,
      title: file.promptTitle,
    },
    errorAlert: {
      message: file.error,
      showAlert: file.showsError,
      style: ALERTS[file.errorStyle] ?? NO_VALIDATION.errorAlert.style,
      title: file.errorTitle,
    },
    ignoreBlanks: file.allowsBlank,
  };
  return file.areas.map((area) => {
    const rows = area.bottom - area.top + 1;
    const columns = area.right - area.left + 1;
    const isWhole = rows === MAX_ROWS || columns === MAX_COLUMNS;
    return {
      ...validation,
      area: isWhole ? formatArea({ row: area.top, column: area.left, rows, columns }) : areaName(area),
    };
  });
}

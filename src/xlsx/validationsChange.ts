import type { SheetValidation, ValidationRule } from "../host/motore/regole/Validation";
import type { FileValidation } from "../pacchetto/leggi/FoglioLetto";
import type { CambioFoglio, ConvalidaNuova } from "../pacchetto/scrivi/foglio/CambioFoglio";
import { ALERTS, KINDS, VALIDATION_OPERATORS } from "./validationsContent";

/** Validations that changed; those that were read and stay are not touched. */
export function validationsChange(
  file: readonly FileValidation[],
  before: readonly SheetValidation[],
  after: readonly SheetValidation[],
): Pick<CambioFoglio, "validations"> {
  const keys = (list: readonly SheetValidation[]): ReadonlySet<string> =>
    new Set(list.map((one) => JSON.stringify(one)));
  const [old, now] = [keys(before), keys(after)];
  const removed = new Map<number, Set<number>>();
  // `before` has one entry for each rectangle of each validation of the file, in their order.
  const places = file.flatMap(({ areas }, at) => areas.map((_, area) => ({ at, area })));
  before.forEach((one, index) => {
    const place = places[index];
    if (!place || now.has(JSON.stringify(one))) return;
    removed.set(place.at, (removed.get(place.at) ?? new Set()).add(place.area));
  });
  const added = after.filter((one) => !old.has(JSON.stringify(one))).map(newValidation);
  return removed.size + added.length === 0 ? {} : { validations: { removed, added } };
}

/** The word of the file for one of Office.js. */
function wordOf(words: Readonly<Record<string, string>>, value: string): string | null {
  return Object.keys(words).find((word) => words[word] === value) ?? null;
}

function newValidation({ area, errorAlert, ignoreBlanks, prompt, rule }: SheetValidation): ConvalidaNuova {
  const flag = (isOn: boolean): string | null => (isOn ? "1" : null);
  const text = (words: string): string | null => (words === "" ? null : words);
  const style = wordOf(ALERTS, errorAlert.style);
  return {
    area,
    attributes: [
      ["type", rule ? wordOf(KINDS, rule.kind) : null],
      ["errorStyle", style === "stop" ? null : style],
      ["operator", rule?.operator ? operatorOf(rule.operator) : null],
      ["allowBlank", flag(ignoreBlanks)],
      ["showInputMessage", flag(prompt.showPrompt)],
      ["showErrorMessage", flag(errorAlert.showAlert)],
      ["errorTitle", text(errorAlert.title)],
      ["error", text(errorAlert.message)],
      ["promptTitle", text(prompt.title)],
      ["prompt", text(prompt.message)],
    ],
    formulas: rule ? rule.formulas.map(formulaOf) : [],
  };
}

/** "between" goes without saying. */
function operatorOf(operator: string): string | null {
  const word = wordOf(VALIDATION_OPERATORS, operator);
  return word === "between" ? null : word;
}

function formulaOf(formula: ValidationRule["formulas"][number]): string {
  return formula.startsWith("=") ? formula.slice(1) : `"${formula.replaceAll('"', '""')}"`;
}

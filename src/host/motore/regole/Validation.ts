/** What cells accept, as Office.js asks for it. Formulas are as Excel gives them back: "=10", or "a,b" for a list. */
export interface ValidationRule {
  readonly kind: "custom" | "date" | "decimal" | "list" | "textLength" | "time" | "wholeNumber";
  readonly operator: string | null;
  readonly formulas: readonly string[];
}

interface ValidationPrompt {
  readonly message: string;
  readonly showPrompt: boolean;
  readonly title: string;
}

interface ValidationAlert {
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: string;
  readonly title: string;
}

/** What is asked of cells as they are typed in; a rule of null takes anything. */
export interface Validation {
  readonly rule: ValidationRule | null;
  readonly prompt: ValidationPrompt;
  readonly errorAlert: ValidationAlert;
  readonly ignoreBlanks: boolean;
}

/** The validation of one rectangle; those of a sheet never overlap. */
export type SheetValidation = Validation & { readonly area: string };

export const NO_VALIDATION: Validation = {
  rule: null,
  prompt: { message: "", showPrompt: true, title: "" },
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  ignoreBlanks: true,
};

import { quoteSheet } from "../address";

const TEXT_OR_QUOTED_SHEET = /"(?:[^"]|"")*"|'((?:[^'[\]]|'')+)'!/g;

/** A formula as Excel gives it back: without the quotes that the name of a sheet does not need. */
export function respelledFormula(formula: string): string {
  return formula.replace(TEXT_OR_QUOTED_SHEET, (found, quoted: string | undefined) =>
    quoted === undefined ? found : `${quoteSheet(quoted.replaceAll("''", "'"))}!`,
  );
}

import { formulaLetta } from "./formulaLetta";

const bare = (formula: string): string =>
  formulaLetta(formula)
    .replace(/[@\s]+/g, "")
    .toUpperCase();

/**
 * Excel may respell a formula it was given; case, spaces, quotes of sheet names, `@` and prefixes do not tell it apart.
 * A constant is its own words.
 */
export function respelled(contenuto: unknown): string {
  const scritto = String(contenuto);
  return scritto.startsWith("=") ? bare(scritto).replace(/'((?:[^']|'')+)'!/g, "$1!") : scritto;
}

/** What is left of a formula without where it points: references follow their cells, and the names of their sheets. */
function sagoma(formula: string): string {
  return bare(formula)
    .replace(/#REF!/g, "#")
    .replace(/(?:'(?:[^']|'')+'|[^'!=(),;:+*/^&<>{}"-]+)!/g, "")
    .replace(/\$?\b[A-Z]{1,3}\$?\d+\b/g, "#")
    .replace(/#:#/g, "#");
}

/** Whether a cell still holds a formula that was written in it, wherever the rows it points at have moved. */
export function isStessaFormula(ora: unknown, scritta: string): boolean {
  return typeof ora === "string" && ora.startsWith("=") && sagoma(ora) === sagoma(scritta);
}

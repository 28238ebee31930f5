/** Excel may respell a formula it was given; case, spaces and the prefix of functions do not tell it apart. */
export function respelled(formula: unknown): string {
  return String(formula)
    .replace(/_xldudf_/gi, "")
    .replace(/_/g, ".")
    .replace(/\s+/g, "")
    .toUpperCase();
}

/** What is left of a formula without where it points: references follow their cells, and the names of their sheets. */
function sagoma(formula: string): string {
  return respelled(formula)
    .replace(/@/g, "")
    .replace(/#REF!/g, "#")
    .replace(/(?:'(?:[^']|'')+'|[^'!=(),;:+*/^&<>{}"-]+)!/g, "")
    .replace(/\$?\b[A-Z]{1,3}\$?\d+\b/g, "#");
}

/** Whether a cell still holds a formula that was written in it, wherever the rows it points at have moved. */
export function isStessaFormula(ora: unknown, scritta: string): boolean {
  return typeof ora === "string" && ora.startsWith("=") && sagoma(ora) === sagoma(scritta);
}

/**
 * How Excel names the functions of an add-in: as they were written; with the sign of an intersection; as a file does,
 * on the day the add-in is away, by themselves or with the number of their library (office-js #4811).
 */
export type FunctionNames = "as written" | "@" | "_xldudf_" | "[2]!";

const CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.!@])([A-Za-z_][\w.]*)(?=\()/g;

/** A formula with the functions of an add-in as Excel names them. */
export function respelledFunctions(formula: string, names: ReadonlySet<string>, way: FunctionNames): string {
  if (way === "as written") return formula;
  return formula.replace(CALL, (found, name: string | undefined) => {
    if (name === undefined || !names.has(name.toUpperCase())) return found;
    if (way === "@") return `@${name}`;
    return `${way === "[2]!" ? way : ""}_xldudf_${name.replaceAll(".", "_")}`;
  });
}

/** Excel's error values, as the cells show them. */
const ERROR_VALUES: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
]);

export function isErrorValue(value: unknown): value is string {
  return typeof value === "string" && ERROR_VALUES.has(value);
}

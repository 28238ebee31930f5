/** A text in quotes, or the name of a sheet before its exclamation mark, quoted or not. */
const TEXT_OR_SHEET = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\d_.]*)!/gu;

/**
 * A formula of a sheet that is copied from another workbook, with the names that the sheets have here; null when it
 * points at a sheet that is not copied: only its last result comes along.
 */
export function renameInFormula(formula: string, renames: ReadonlyMap<string, string>): string | null {
  const byName = new Map([...renames].map(([name, here]) => [name.toLowerCase(), here]));
  const missing: string[] = [];
  const renamed = formula.replace(TEXT_OR_SHEET, (found, quoted: string | undefined, plain: string | undefined) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    if (name === undefined) return found;
    const here = byName.get(name.toLowerCase());
    if (here === undefined) {
      missing.push(name);
      return found;
    }
    return `'${here.replaceAll("'", "''")}'!`;
  });
  return missing.length === 0 ? renamed : null;
}

/** Functions younger than the file format: Excel writes them with a prefix in the file and shows them without. */
const NEWER = [
  "BYCOL",
  "BYROW",
  "CONCAT",
  "DAYS",
  "DROP",
  "EXPAND",
  "FORMULATEXT",
  "HSTACK",
  "IFNA",
  "IFS",
  "ISFORMULA",
  "ISOWEEKNUM",
  "LAMBDA",
  "LET",
  "MAKEARRAY",
  "MAP",
  "MAXIFS",
  "MINIFS",
  "NUMBERVALUE",
  "RANDARRAY",
  "REDUCE",
  "SCAN",
  "SEQUENCE",
  "SHEET",
  "SHEETS",
  "SORTBY",
  "SWITCH",
  "TAKE",
  "TEXTAFTER",
  "TEXTBEFORE",
  "TEXTJOIN",
  "TEXTSPLIT",
  "TOCOL",
  "TOROW",
  "UNICHAR",
  "UNICODE",
  "UNIQUE",
  "VSTACK",
  "WRAPCOLS",
  "WRAPROWS",
  "XLOOKUP",
  "XMATCH",
  "XOR",
];

/** These two carry a second prefix. */
const NEWER_ON_SHEETS = ["FILTER", "SORT"];

const NEWER_CALL = new RegExp(`(?<![\\w.])(${NEWER.join("|")})\\(`, "gi");
const SHEET_CALL = new RegExp(`(?<![\\w.])(${NEWER_ON_SHEETS.join("|")})\\(`, "gi");

/** A formula of the file, as Excel's formula bar shows it: `_xldudf_PERF_SAL(A1)` is `=PERF.SAL(A1)`. */
export function formulaFromFile(formula: string): string {
  const shown = outsideStrings(formula, (part) =>
    part.replace(/_xlfn\.(?:_xlws\.)?/gi, "").replace(/_xldudf_PERF_(\w+)\(/gi, (_, name: string) => `PERF.${name}(`),
  );
  return `=${shown}`;
}

/** The inverse: what Excel writes in the file for a formula of the formula bar. */
export function formulaToFile(formula: string): string {
  return outsideStrings(formula.replace(/^=/, ""), (part) =>
    part
      .replace(/(?<![\w.])PERF\.(\w+)\(/gi, (_, name: string) => `_xldudf_PERF_${name}(`)
      .replace(NEWER_CALL, (_, name: string) => `_xlfn.${name.toUpperCase()}(`)
      .replace(SHEET_CALL, (_, name: string) => `_xlfn._xlws.${name.toUpperCase()}(`),
  );
}

/** Rewrites a formula but not the texts and sheet names quoted in it. */
function outsideStrings(formula: string, rewrite: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? rewrite(part) : part))
    .join("");
}

import { HostError } from "../hostError";

/** How long and how deep a formula of Excel may be (Microsoft, "Excel specifications and limits"). */
const MOST = { characters: 8192, textCharacters: 255, levels: 64, values: 255 };

/** How few and how many values the commonest functions take; Excel refuses a formula that gives others. */
const ARITIES: Readonly<Record<string, readonly [number, number]>> = {
  ABS: [1, 1],
  AND: [1, MOST.values],
  COUNT: [1, MOST.values],
  COUNTIF: [2, 2],
  COUNTIFS: [2, MOST.values],
  DATE: [3, 3],
  DATEVALUE: [1, 1],
  IF: [2, 3],
  IFERROR: [2, 2],
  IFNA: [2, 2],
  INDEX: [1, 4],
  INT: [1, 1],
  ISBLANK: [1, 1],
  ISERROR: [1, 1],
  ISNUMBER: [1, 1],
  ISTEXT: [1, 1],
  LEFT: [1, 2],
  LEN: [1, 1],
  MATCH: [2, 3],
  MAX: [1, MOST.values],
  MID: [3, 3],
  MIN: [1, MOST.values],
  N: [1, 1],
  NOT: [1, 1],
  OR: [1, MOST.values],
  ROUND: [2, 2],
  ROW: [0, 1],
  SUBSTITUTE: [3, 4],
  SUM: [1, MOST.values],
  SUMIFS: [3, MOST.values],
  SUMPRODUCT: [1, MOST.values],
  TEXT: [2, 2],
  TRIM: [1, 1],
  UPPER: [1, 1],
  VALUE: [1, 1],
};

const TOKEN =
  /("(?:[^"]|"")*")|('(?:[^']|'')+'!)|([^\s"'!(){},;+\-*/^&=<>:]+!)|([A-Za-z_][\w.]*)?(\()|([{}),])|\s+|[;+\-*/^&=<>:]+|[^\s"'(){},;+\-*/^&=<>:!]+|!/g;

interface Call {
  readonly name: string;
  commas: number;
  isEmpty: boolean;
}

const refused = (formula: string, why: string): HostError =>
  new HostError("InvalidArgument", `${why}: ${formula.slice(0, 200)}`);

/** The name before "!"; null where it is of another workbook, or of several sheets. */
function sheetOf(token: string): string | null {
  const name = token.replace(/!$/, "").replace(/^'([^]*)'$/, "$1");
  return /[[\]:\\/]/.test(name) ? null : name.replaceAll("''", "'");
}

function checkCall({ name, commas, isEmpty }: Call, formula: string): void {
  const values = isEmpty ? 0 : commas + 1;
  const [least, most] = ARITIES[name.toUpperCase()] ?? [0, MOST.values];
  if (name !== "" && (values < least || values > most)) throw refused(formula, `${name} takes no ${values} values`);
}

/** Refuses a formula that Excel refuses to take: too long, too deep, of a sheet that is not there, with values amiss. */
export function checkFormula(formula: string, isSheet: (name: string) => boolean): void {
  if (formula.length > MOST.characters) throw refused(formula, "a formula too long");
  const calls: Call[] = [];
  for (const [token, text, quoted, bare, name = "", open, close] of formula.matchAll(TOKEN)) {
    const within = calls.at(-1);
    if (text !== undefined && text.slice(1, -1).replaceAll('""', '"').length > MOST.textCharacters) {
      throw refused(formula, "a text too long");
    }
    const sheet = quoted ?? bare;
    const named = sheet === undefined ? null : sheetOf(sheet);
    if (named !== null && named !== "#REF" && !isSheet(named)) throw refused(formula, `no sheet ${named}`);
    if (within && token.trim() !== "" && close !== ")" && close !== "}") within.isEmpty = false;
    if (close === ",") {
      if (within) within.commas += 1;
      continue;
    }
    if (close === "{") {
      calls.push({ name: "", commas: 0, isEmpty: true });
      continue;
    }
    if (close !== undefined) {
      if (within) checkCall(within, formula);
      calls.pop();
      continue;
    }
    if (open === undefined) continue;
    calls.push({ name, commas: 0, isEmpty: true });
    if (calls.length > MOST.levels) throw refused(formula, "too many levels");
  }
}

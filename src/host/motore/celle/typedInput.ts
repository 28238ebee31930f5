import type { ICellData } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { DAYS_1904 } from "../../../pacchetto/leggi/serial";
import { isErrorValue } from "../calcolo/errorValues";
import { HostError } from "../hostError";

/** Nothing but the format of the cell stays. */
export const CLEARED: ICellData = { v: null, f: null, si: null, p: null, t: null };

const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[+-]?\d+)?(%?)$/i;
const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** A month in words with a day or a year beside it: the first three letters, in Italian and in English. */
const MONTHS = [
  ["gen", "jan"],
  ["feb"],
  ["mar"],
  ["apr"],
  ["mag", "may"],
  ["giu", "jun"],
  ["lug", "jul"],
  ["ago", "aug"],
  ["set", "sep"],
  ["ott", "oct"],
  ["nov"],
  ["dic", "dec"],
];
const IN_WORDS = /^(?:(\d{1,2})[ -])?([a-z]{3,10})[ -](\d{1,4})$/i;
const DAY_AND_MONTH = /^(\d{1,2})[ -]([a-z]{3,10})$/i;
const MONTH_NAMES =
  /^(?:gen(?:naio)?|feb(?:braio|ruary)?|mar(?:zo|ch)?|apr(?:ile|il)?|mag(?:gio)?|giu(?:gno)?|lug(?:lio)?|ago(?:sto)?|set(?:tembre)?|ott(?:obre)?|nov(?:embre|ember)?|dic(?:embre)?|jan(?:uary)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|dec(?:ember)?)$/i;
/** What a cell can hold. */
const MOST_CHARACTERS = 32_767;
const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * What Excel makes of an entry of `values` or `formulas`: en-US rules for figures, whatever the user's language; words
 * that its language or the user's takes for a day or a truth value become one.
 * @param entry a string, number or boolean; "" clears
 * @param format the number format the cell has now: in a text cell everything stays text
 * @param is1904 the workbook counts days from 1904
 * @returns the cell's new content, with a style only where Excel would choose a number format
 */
export function typedInput(entry: unknown, format: string, is1904: boolean): ICellData {
  if (typeof entry === "number") {
    if (!Number.isFinite(entry)) throw new HostError("InvalidArgument", "not a finite number");
    return format === "@" ? text(String(entry)) : { ...CLEARED, v: entry, t: CellValueType.NUMBER };
  }
  if (typeof entry === "boolean") return { ...CLEARED, v: entry ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof entry !== "string") throw new HostError("InvalidArgument", `a cell cannot hold ${typeof entry}`);
  if (entry === "") return CLEARED;
  if (format === "@") return text(entry);
  if (entry.startsWith("'")) return text(entry.slice(1));
  return typedFormula(entry) ?? typedConstant(entry, format, is1904) ?? text(entry);
}

function text(value: string): ICellData {
  if (value.length > MOST_CHARACTERS)
    throw new HostError("InvalidArgument", `a text of ${String(value.length)} characters`);
  return { ...CLEARED, v: value, t: isAmbiguous(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Text that would read as something else if typed again keeps Excel's apostrophe. */
function isAmbiguous(value: string): boolean {
  return (
    value === "" || /^[=+\-@']/.test(value) || isErrorValue(value) || typedConstant(value, "General", false) !== null
  );
}

function typedFormula(entry: string): ICellData | null {
  if (!/^[=+\-@]/.test(entry) || entry.length === 1 || numberOf(entry) !== null) return null;
  const formula = entry.startsWith("=") ? entry : `=${entry}`;
  if (!isBalanced(formula)) throw new HostError("InvalidArgument", `formula ${formula}`);
  return { ...CLEARED, f: formula };
}

/** Excel refuses a formula whose brackets or quotes do not close; Univer would show an error value instead. */
function isBalanced(formula: string): boolean {
  const closes: Readonly<Record<string, string>> = { "(": ")", "{": "}" };
  const open: string[] = [];
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  if (bare.includes('"')) return false;
  for (const character of bare) {
    const close = closes[character];
    if (close) open.push(close);
    else if ((character === ")" || character === "}") && open.pop() !== character) return false;
  }
  return open.length === 0;
}

function typedConstant(entry: string, format: string, is1904: boolean): ICellData | null {
  const trimmed = entry.trim();
  if (/^(true|false|vero|falso)$/i.test(trimmed)) {
    return { ...CLEARED, v: /^[tv]/i.test(trimmed) ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  if (isErrorValue(trimmed.toUpperCase())) return { ...CLEARED, v: trimmed.toUpperCase(), t: CellValueType.STRING };
  const number = numberOf(trimmed);
  if (number !== null) return styled(number, trimmed.endsWith("%") ? percentFormat(trimmed) : null, format);
  const serial = serialOf(trimmed, is1904);
  if (serial !== null) return styled(serial, "m/d/yyyy", format);
  const inWords = wordsDay(trimmed);
  if (!inWords) return null;
  const { year, month, day, shown } = inWords;
  return styled(serialOfDay(year, month, day, is1904), shown, format);
}

function styled(v: number, chosen: string | null, format: string): ICellData {
  const cell: ICellData = { ...CLEARED, v, t: CellValueType.NUMBER };
  return chosen !== null && format === "General" ? { ...cell, s: { n: { pattern: chosen } } } : cell;
}

function percentFormat(entry: string): string {
  return entry.includes(".") ? "0.00%" : "0%";
}

function numberOf(entry: string): number | null {
  const match = NUMBER.exec(entry);
  if (!match || !/\d/.test(entry)) return null;
  const value = Number(entry.replaceAll(",", "").replace("%", ""));
  if (!Number.isFinite(value)) return null;
  return match[5] ? value / 100 : value;
}

/** The serial of a day from 1 March 1900 on; months and days beyond their last run over. */
export function serialOfDay(year: number, month: number, day: number, is1904: boolean): number {
  return (Date.UTC(year, month - 1, day) - DAY_ZERO) / DAY_MS - (is1904 ? DAYS_1904 : 0);
}

interface WordsDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The number format that Excel chooses for it. */
  readonly shown: string;
}

/** "mar 5" and "5 mar" are of this year, "dicembre 2019" its first day, "5 mar 2019" what it says. */
function wordsDay(entry: string): WordsDay | null {
  const [, first, word, last] = IN_WORDS.exec(entry) ?? [];
  const [, alone, wordAfter] = DAY_AND_MONTH.exec(entry) ?? [];
  const name = word ?? wordAfter;
  if (name === undefined || !MONTH_NAMES.test(name)) return null;
  const month = 1 + MONTHS.findIndex((names) => names.includes(name.slice(0, 3).toLowerCase()));
  const number = Number(last ?? alone);
  const isYear = number >= 1900;
  if (first !== undefined && !isYear) return null;
  const year = isYear ? number : new Date().getFullYear();
  const day = first === undefined ? (isYear ? 1 : number) : Number(first);
  const isReal = day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isReal ? { year, month, day, shown: first !== undefined ? "d-mmm-yy" : isYear ? "mmm-yy" : "d-mmm" } : null;
}

function serialOf(entry: string, is1904: boolean): number | null {
  const us = US_DATE.exec(entry);
  const iso = ISO_DATE.exec(entry);
  const [year, month, day] = us ? [us[3], us[1], us[2]] : iso ? [iso[1], iso[2], iso[3]] : [];
  if (year === undefined || month === undefined || day === undefined || Number(year) < 1901) return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(time).getUTCMonth() !== Number(month) - 1) return null;
  const serial = serialOfDay(Number(year), Number(month), Number(day), is1904);
  return serial < 0 ? null : serial;
}

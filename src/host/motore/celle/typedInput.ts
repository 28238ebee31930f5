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
/** What a cell can hold. */
const MOST_CHARACTERS = 32_767;
const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * What Excel makes of an entry of `values` or `formulas`: en-US rules, whatever the user's language.
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
  if (/^(true|false)$/i.test(trimmed)) {
    return { ...CLEARED, v: trimmed.toUpperCase() === "TRUE" ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  if (isErrorValue(trimmed.toUpperCase())) return { ...CLEARED, v: trimmed.toUpperCase(), t: CellValueType.STRING };
  const number = numberOf(trimmed);
  if (number !== null) return styled(number, trimmed.endsWith("%") ? percentFormat(trimmed) : null, format);
  const serial = serialOf(trimmed, is1904);
  return serial === null ? null : styled(serial, "m/d/yyyy", format);
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

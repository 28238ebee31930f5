const DAY_MS = 86_400_000;
/** Days from Excel's first to that of the computers: 1 January 1970. */
const EPOCH = 25_569;
/** Excel, and only Excel, has a 29 February 1900: days before it have the number of the day before. */
const FIRST_REAL_DAY = 61;

/**
 * The serial, in the 1900 system, of a date as strict files write it; null where it is none.
 * @example serialOfIso("2019-12-31") //=> 43830
 * @example serialOfIso("2019-12-31T12:00:00") //=> 43830.5
 * @example serialOfIso("12:00:00") //=> 0.5
 */
export function serialOfIso(text: string): number | null {
  const parts = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!parts || text.trim() === "") return null;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = parts;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_MS + EPOCH;
  return (days < FIRST_REAL_DAY ? days - 1 : days) + time;
}

const DAY_MS = 86_400_000;

/** The serial ExcelJS took a date from: it counts days in UTC from serial 25569, which is 1 January 1970. */
export function serialOfDate(date: Date): number {
  return date.getTime() / DAY_MS + 25_569;
}

/** Days between the two systems: serial 0 of the 1904 system is serial 1462 of the 1900 one. */
export const DAYS_1904 = 1462;

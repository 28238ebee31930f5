const DAY_MS = 86_400_000;

/** The serial, in the 1900 system, of a date as ExcelJS gives it, whichever system the file counts in. */
export function serialOfDate(date: Date): number {
  return date.getTime() / DAY_MS + 25_569;
}

/** A date as ExcelJS takes it, of a serial in the 1900 system. */
export function dateOfSerial(serial: number): Date {
  return new Date((serial - 25_569) * DAY_MS);
}

/** Days between the two systems: serial 0 of the 1904 system is serial 1462 of the 1900 one. */
export const DAYS_1904 = 1462;

import { serialOf } from "../domain/numeri/calendario";

/** The serial of the day of a moment, on the calendar of this machine. */
export function giornoOf(momento: Date): number {
  const seriale = serialOf(momento.getFullYear(), momento.getMonth() + 1, momento.getDate());
  if (seriale === null) throw new Error("a moment of no day");
  return seriale;
}

/** The serial of today, as the clock of this machine says. */
export function oggi(): number {
  return giornoOf(new Date());
}

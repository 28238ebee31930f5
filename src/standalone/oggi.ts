import { serialOf } from "../domain/calendario";

/** The serial of today, as the clock of this machine says. */
export function oggi(): number {
  const adesso = new Date();
  const seriale = serialOf(adesso.getFullYear(), adesso.getMonth() + 1, adesso.getDate());
  if (seriale === null) throw new Error("the clock shows no day");
  return seriale;
}

import type { Lingua } from "./lingua";

const NON_LETTI = {
  it: (fogli: string) => `Excel non ha lasciato leggere, e resta fuori: ${fogli}.`,
  en: (fogli: string) => `Excel did not let be read, and left out is: ${fogli}.`,
} as const;

/** Which sheets could not be read, by their names; "" for none. */
export function testoNonLetti(fogli: string, lingua: Lingua): string {
  return fogli === "" ? "" : NON_LETTI[lingua](fogli);
}

import type { CodiceAnomalia } from "./codiciAnomalia";

/**
 * What tells that an anomalia was accepted: its code, and for a published figure the figure that was seen. Another one
 * typed since asks again.
 */
export const chiaveAccettata = (codice: CodiceAnomalia, pubblicato?: number): string =>
  pubblicato === undefined ? codice : `${codice} ${pubblicato}`;

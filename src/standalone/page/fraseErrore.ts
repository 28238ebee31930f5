import { XlsxError, type XlsxErrorCode } from "../../xlsx/XlsxError";
import { TESTI } from "./testi";

const FRASI: Readonly<Record<XlsxErrorCode, (nome: string) => string>> = {
  "non-xlsx": TESTI.nonXlsx,
  cifrato: TESTI.cifrato,
  danneggiato: TESTI.danneggiato,
  "perderebbe-parti": () => TESTI.nonSalvato,
};

/** Why a file did not open, in one sentence with the way out. */
export function fraseErrore(problema: unknown, nome: string): string {
  if (problema instanceof XlsxError) return FRASI[problema.code](nome);
  // What `fetch` throws when there is no answer.
  if (problema instanceof TypeError) return TESTI.esempioMancante;
  return TESTI.guasto;
}

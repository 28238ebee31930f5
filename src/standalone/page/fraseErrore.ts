import { PacchettoError, type CodicePacchetto } from "../../pacchetto/PacchettoError";
import { TESTI } from "./testi";

const FRASI: Readonly<Record<CodicePacchetto, (nome: string, dove: string) => string>> = {
  "non-xlsx": TESTI.nonXlsx,
  cifrato: TESTI.cifrato,
  danneggiato: TESTI.danneggiato,
  "troppo-grande": TESTI.troppoGrande,
};

/** Why a file did not open, in one sentence with the way out. */
export function fraseErrore(problema: unknown, nome: string): string {
  if (problema instanceof PacchettoError) return FRASI[problema.codice](nome, problema.dove);
  // What `fetch` throws when there is no answer.
  if (problema instanceof TypeError) return TESTI.esempioMancante;
  return TESTI.guasto;
}

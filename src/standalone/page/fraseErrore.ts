import { PacchettoError, type CodicePacchetto } from "../../pacchetto/PacchettoError";
import { TESTI_PAGINA } from "./testi";

const FRASI: Readonly<Record<CodicePacchetto, (nome: string, dove: string) => string>> = {
  "non-xlsx": TESTI_PAGINA.nonXlsx,
  cifrato: TESTI_PAGINA.cifrato,
  danneggiato: TESTI_PAGINA.danneggiato,
  "troppo-grande": TESTI_PAGINA.troppoGrande,
};

/** Why a file did not open, in one sentence with the way out. */
export function fraseErrore(problema: unknown, nome: string): string {
  if (problema instanceof PacchettoError) return FRASI[problema.codice](nome, problema.dove);
  // What `fetch` throws when there is no answer.
  if (problema instanceof TypeError) return TESTI_PAGINA.esempioMancante;
  return TESTI_PAGINA.guasto;
}

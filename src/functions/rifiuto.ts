import { motivoOf, type Anomalia } from "../domain/Anomalia";
import type { CodiceDiCella } from "../domain/codiciAnomalia";
import { FRASI_ITALIANE } from "../texts/frasiItaliane";
import { RIFIUTI, type CodiceRifiuto } from "../texts/funzioni";
import { fraseAnomalia, fraseRimedio, voceDi } from "../texts/VoceAnomalia";

/** #N/A with a message of ours. The runtime's error is an Error at run time, which its types do not say. */
export function notAvailable(messaggio: string): Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, messaggio) as unknown as Error;
}

/** #N/A with the sentence of an anomalia and what to do about it. */
export function daChiarire(anomalia: Pick<Anomalia<CodiceDiCella>, "codice" | "dati">): Error {
  const voce = voceDi(FRASI_ITALIANE.voci, anomalia.codice);
  const fatto = fraseAnomalia(anomalia, FRASI_ITALIANE);
  if (!("rimedio" in voce)) return notAvailable(fatto);
  return notAvailable(`${fatto} ${fraseRimedio(voce, motivoOf(anomalia))}`);
}

/** #VALUE! with a message of ours. */
function invalidValue(messaggio: string): Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, messaggio) as unknown as Error;
}

/** Nothing wrong with how the formula is written: the values leave the answer open, so IFNA may catch it. */
const SENZA_RISPOSTA: ReadonlySet<CodiceRifiuto> = new Set([
  "date-o-numeri",
  "quota-o-punti",
  "sotto-la-scala",
  "errore-in-argomento",
  "unita-incoerenti",
  "non-in-cifre",
  "forse-data",
]);

/**
 * The error of a refusal: #N/A where the values leave the answer open, #VALUE! where an argument is not understood.
 * @param valori what the sentence quotes, in its order
 */
export function rifiuto(codice: CodiceRifiuto, ...valori: readonly string[]): Error {
  const messaggio = valori.reduce((testo, valore) => testo.replace("{}", () => valore), RIFIUTI[codice]);
  return SENZA_RISPOSTA.has(codice) ? notAvailable(messaggio) : invalidValue(messaggio);
}

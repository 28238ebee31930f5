import { motivoOf, type Anomalia } from "../domain/Anomalia";
import type { CodiceDiCella } from "../domain/codiciAnomalia";
import { FRASI_ITALIANE } from "../texts/frasi/frasiItaliane";
import { RIFIUTI, type CodiceRifiuto } from "../texts/spiegazioni/funzioni";
import { fraseAnomalia, fraseRimedio, voceDi } from "../texts/VoceAnomalia";

/** #N/A with a message of ours. The runtime's error is an Error at run time, which its types do not say. */
export function notAvailable(messaggio: string): Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, messaggio) as unknown as Error;
}

type AnomaliaDiCella = Pick<Anomalia<CodiceDiCella>, "codice" | "dati">;

/** What to do about an anomalia; "" where nothing is said. */
export function rimedioDi(anomalia: AnomaliaDiCella): string {
  const voce = voceDi(FRASI_ITALIANE.voci, anomalia.codice);
  return "rimedio" in voce ? fraseRimedio(voce, motivoOf(anomalia)) : "";
}

/** #N/A with the sentence of an anomalia and what to do about it. */
export function daChiarire(anomalia: AnomaliaDiCella): Error {
  return notAvailable(`${fraseAnomalia(anomalia, FRASI_ITALIANE)} ${rimedioDi(anomalia)}`.trim());
}

/** #VALUE! with a message of ours. */
function invalidValue(messaggio: string): Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, messaggio) as unknown as Error;
}

/** A question about the values themselves, which PERF.SAL answers in words and PERF.SPIEGA asks. */
export type DomandaSuiValori = "date-o-numeri" | "quota-o-punti";

export function isDomanda(codice: CodiceRifiuto): codice is DomandaSuiValori {
  return codice === "date-o-numeri" || codice === "quota-o-punti";
}

/** Nothing wrong with how the formula is written: the values leave the answer open. */
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

import { esitoOf } from "../domain/esitoOf";
import { measureValori, shownOf } from "../domain/measureValori";
import { parseNumero } from "../domain/parseNumero";
import { parseSoglie } from "../domain/parseSoglie";
import { weightedMean } from "../domain/weightedMean";
import { testoAnomalia } from "../texts/anomalie";
import { RIFIUTI } from "../texts/funzioni";

/** #N/A with a message of ours. The runtime's error is an Error at run time, which its types do not say. */
function notAvailable(message: string): Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message) as unknown as Error;
}

/** #VALUE! with a message of ours. */
function invalidValue(message: string): Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message) as unknown as Error;
}

/** Omitted optional arguments arrive as null, and a reference to an empty cell as "". */
function scritto(argomento: string | null | undefined): string | null {
  return argomento === null || argomento === undefined || argomento.trim() === "" ? null : argomento;
}

/**
 * Il SAL: la quota del target raggiunta dal consuntivo, da 0 a 1 (1 = 100%).
 * @customfunction SAL
 * @param target Il valore atteso: un numero, una percentuale, una data o un testo come "≥ 73%".
 * @param consuntivo Il valore ottenuto; se è vuoto il risultato è vuoto, mai zero.
 * @param [verso] ">=" se più alto è meglio (predefinito), "<=" se più basso è meglio.
 * @param [tipo] "numero", "percentuale" o "data"; se manca è riconosciuto dai valori.
 * @param [opzioni] Per esempio "anno=2026; giorni=30": anno delle date e giorni di tolleranza (0).
 * @returns La quota raggiunta, vuoto se manca il consuntivo, #N/D se serve una conferma.
 */
export function sal(target: unknown, consuntivo: unknown, verso?: string, tipo?: string, opzioni?: string): unknown {
  const misura = measureValori(target, consuntivo, {
    verso: scritto(verso),
    tipo: scritto(tipo),
    opzioni: scritto(opzioni),
  });
  if (misura === "date-o-numeri") throw notAvailable(RIFIUTI[misura]);
  if (typeof misura === "string") throw invalidValue(RIFIUTI[misura]);
  const mostrato = shownOf(misura);
  if (mostrato !== null) return mostrato;
  const [motivo] = misura.anomalie;
  throw notAvailable(motivo ? testoAnomalia(motivo, "it") : misura.esito);
}

/**
 * L'esito di un SAL: "non raggiunto", "parziale" o "raggiunto", secondo le soglie.
 * @customfunction ESITO
 * @param sal Il SAL come quota (0,85) o percentuale (85%); un testo è restituito com'è.
 * @param [soglie] Due soglie, per esempio "70;90" o due celle; se mancano valgono 80% e 90%.
 * @returns L'esito in parole, vuoto se il SAL è vuoto.
 */
export function esito(sal: unknown, soglie?: unknown[][]): string {
  const limiti = parseSoglie(soglie);
  if (!limiti) throw invalidValue(RIFIUTI["soglie-sconosciute"]);
  if (typeof sal === "number") return esitoOf(sal, limiti);
  return typeof sal === "string" ? sal : "";
}

/** A weight as the user wrote it: a number, or a text such as "30%"; anything else weighs nothing. */
function pesoOf(peso: unknown): number {
  if (typeof peso === "number") return peso;
  return typeof peso === "string" ? (parseNumero(peso)?.valore ?? 0) : 0;
}

/**
 * La media dei SAL, pesata se ci sono i pesi; chi non ha un SAL esce con il suo peso.
 * @customfunction MEDIA
 * @param sal I SAL da mediare; i testi sono ignorati.
 * @param [pesi] I pesi, uno per ogni SAL; se mancano la media è semplice.
 * @returns La media come quota, vuoto se non c'è nulla da mediare.
 */
export function media(sal: unknown[][], pesi?: unknown[][]): unknown {
  const quote = sal.flat();
  const grandezze = pesi?.flat();
  if (grandezze && grandezze.length !== quote.length) throw invalidValue(RIFIUTI["pesi-diversi"]);
  const figli = quote.map((quota, at) => {
    const peso = grandezze?.[at];
    return {
      sal: typeof quota === "number" ? quota : null,
      peso: grandezze ? pesoOf(peso) : null,
    };
  });
  return weightedMean(figli) ?? "";
}

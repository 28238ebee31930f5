import { normalize } from "../testo/normalize";

/** What is compared as it stands on a day, however much of the year is over. */
export const LIVELLO =
  /\b(?:tass[oi]|grad[oi]|livell[oi]|indic[ei]|medi[aoe]|percentual[ei]|quot[ae]|rapporto|incidenza|saldo|giacenza|scorta|punteggio|voto|rating|rate|share|ratio|level|average|mean|score|index|balance)\b|%/;

/** A time is as long as it is: it is never the sum of the times of the periods. */
export const DI_TEMPO = /\b(?:giorn[oi]|gg|minut[oi]|settiman[ae]|temp[oi]|days?|minutes?|weeks?|time)\b/;

/** What is counted, whatever its name says after: "N. riunioni sul livello dei servizi". */
const CONTATO = /^(?:n[.°r]|nr\b|num(?:ero|\.)|number\b|quant[ei]\b|totale?\b)(?!.{0,3} ?medi[oa]\b)/;
/** A time is one by its mean, or by its own word: "giorni di formazione" add up. */
const TEMPO_SOLO = /^(?:temp[oi]|tempistica|durata|attesa|time|duration)\b/;

/** Whether a figure is a rate, a mean or a time, by its words or its unit: those of the parts of a year never add up. */
export function isUnLivello(nome: string, udm: string): boolean {
  const parole = normalize(nome);
  if (LIVELLO.test(normalize(udm))) return true;
  return !CONTATO.test(parole) && (LIVELLO.test(parole) || TEMPO_SOLO.test(parole));
}

import { normalize } from "../domain/normalize";
import type { RuoloColonna } from "./Cruscotto";

/** Header words of each role, matched without spaces because PDF exports break words ("Risultat o Atteso"). */
const PAROLE: readonly (readonly [RuoloColonna, RegExp])[] = [
  [
    "sal",
    /^(?:sal(?![a-z])|%(?:di)?(?:realizzazione|raggiungimento|avanzamento)|(?:grado|percentuale|livello)di(?:raggiungimento|realizzazione)|stato(?:di)?avanzamento|raggiungimento|realizzazione)/,
  ],
  [
    "consuntivo",
    /^(?:actual|consuntiv[oi]|(?:valore|risultato|dato)(?:ottenuto|raggiunto|rilevato|conseguito|consuntivo|aconsuntivo)|rilevazione|rilevato(?!da))/,
  ],
  ["target", /^(?:target|(?:risultato|valore|obiettivo)atteso|valoreobiettivo|valoretarget|atteso)/],
  ["peso", /^(?:peso|pond(?:erazione)?\b|weight)/],
  ["indicatore", /^(?:indicator[ei]|kpi)/],
  ["formula", /^(?:algoritmo|formula|metrica|descrizione|modalitadicalcolo|metododicalcolo)/],
  ["programma", /^(?:programm[ai]|progett[oi])/],
  ["obiettivo", /^obiettiv[oi](?:operativ[oi]|strategic[oi]|specific[oi])?$/],
  ["prospettiva", /^prospettiva$/],
  ["codice", /^(?:cod\.?|codice|id)$/],
];

/** Roles that an inline title may follow: "Prospettiva | IMPRESE E TERRITORIO" in one header row (Pisa). */
export const RUOLI_ETICHETTA: readonly RuoloColonna[] = ["prospettiva", "obiettivo", "codice"];

/** The role that the words of a header cell name, null when they name none. */
export function roleOf(text: string): RuoloColonna | null {
  const unito = normalize(text).replace(/ /g, "");
  return PAROLE.find(([, parole]) => parole.test(unito))?.[0] ?? null;
}

/** A short label such as A1, D3, OS2.1, 3.: what people number objectives with. */
export const CODICE = /^(?:[A-Z]{1,4}[ .-]?\d{1,3}(?:[.-]\d{1,3})*|\d{1,2}(?:\.\d{1,2})*)\.?$/;

/** A heading that begins with a code: "3. Imprese competitive", "A1 Rafforzare", "OS2 - ...". */
export const NOME_CON_CODICE = /^(?:[A-Z]{1,4}\d{1,3}(?:\.\d{1,3})*|\d{1,2}(?:\.\d{1,2})*[.)])[\s.:–-]+\S/;

/** Notes and sources that stand alone on a row gather nothing below them. */
export const NOTA = /^(?:not[ae]\b|font[ei]\b|legenda\b|n\.? ?b\b|\(?\*)/;

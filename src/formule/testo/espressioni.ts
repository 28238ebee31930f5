import { metti } from "../../domain/espressione/metti";
import { ogniFoglia } from "../../domain/espressione/ogniFoglia";
import { confronto, costante, voce, type Espressione, type Valore } from "../../domain/espressione/Espressione";
import type { PostoDiRegola, Quota } from "../../domain/regole/RegolaNumerica";

/** An expression whose places are texts of Excel, which stand in a formula as they are. */
export type Scritta = Espressione;

/** Texts longer than this cannot stand in a formula. */
const LUNGHEZZA_MASSIMA = 255;
/** Half of them, so that no piece is longer whatever its characters. */
const PEZZO = /[^]{1,127}/gu;

/** A text as a formula writes it: a long one in pieces, since Excel takes none that is longer than 255. */
export function inVirgolette(testo: string): string {
  const pezzi = testo.length > LUNGHEZZA_MASSIMA ? (testo.match(PEZZO) ?? []) : [testo];
  return pezzi.map((pezzo) => `"${pezzo.replace(/"/g, '""')}"`).join("&");
}

export function isScrivibile(valore: Valore): boolean {
  return typeof valore !== "string" || valore.length <= LUNGHEZZA_MASSIMA;
}

/** A constant as a formula writes it; a number below zero in brackets, to stand among signs of arithmetic. */
export function scriviCostante(valore: Valore): string {
  if (!isScrivibile(valore)) throw new Error("a text that no formula can hold");
  if (typeof valore === "string") return inVirgolette(valore);
  const cifre = String(valore).toUpperCase();
  return typeof valore === "number" && valore < 0 ? `(${cifre})` : cifre;
}

/** Whether a formula can hold every text of an expression. */
export function isIntera(di: Scritta): boolean {
  return ogniFoglia(di, (foglia) => foglia.tipo === "voce" || isScrivibile(foglia.valore));
}

/** That a cell holds a value. */
export function tiene(cella: string, valore: Valore): Scritta {
  return confronto(voce(cella), "=", costante(valore));
}

/** What stands in the places of a rule. */
export type PostiScritti = Readonly<Partial<Record<PostoDiRegola, Scritta>>>;

/** A rule on what stands in its places. */
export function scritta(quota: Quota, posti: PostiScritti): Scritta {
  return metti<PostoDiRegola, string>(quota, (nome) => posti[nome] ?? voce(""));
}

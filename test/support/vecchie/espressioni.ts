import { DA_CONFERMARE } from "../../../src/domain/espressione/Espressione";

/** A text as a formula writes it. */
export function inVirgolette(testo: string): string {
  return `"${testo.replace(/"/g, '""')}"`;
}

export const CONFERMARE = inVirgolette(DA_CONFERMARE);

/** A number as a formula writes it among signs of arithmetic. */
export function numeroScritto(valore: number): string {
  const cifre = String(valore).toUpperCase();
  return valore < 0 ? `(${cifre})` : cifre;
}

/** Texts longer than this cannot stand in a formula. */
const LUNGHEZZA_MASSIMA = 255;

/** A constant as a formula writes it; null for a text that is too long. */
export function scriviCostante(valore: string | number | boolean): string | null {
  if (typeof valore === "boolean") return valore ? "TRUE" : "FALSE";
  if (typeof valore === "number") return numeroScritto(valore);
  return valore.length > LUNGHEZZA_MASSIMA ? null : inVirgolette(valore);
}

/** `IF(a,b,c)`, or the only branch that can be reached. */
export function seScritto(condizioni: readonly string[], allora: string, altrimenti: string): string {
  if (condizioni.length === 0 || allora === altrimenti) return allora;
  const condizione = condizioni.length === 1 ? condizioni.join() : `AND(${condizioni.join(",")})`;
  return `IF(${condizione},${allora},${altrimenti})`;
}

/** Whether a cell holds one of some words, whatever their case. */
export function isUnaDi(cella: string, parole: readonly string[]): string {
  const uguali = parole.map((parola) => `${cella}=${inVirgolette(parola)}`).join(",");
  return parole.length === 1 ? uguali : `OR(${uguali})`;
}

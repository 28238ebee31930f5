import type { Cella } from "../../../domain/Cella";
import { splitOperatore } from "../../../domain/valori/operatori";
import { parseNumero } from "../../../domain/numeri/parseNumero";

const LUNGHEZZA_DI_CIFRA = 60;

/** "tra 0,8 e 1,2", "80% - 85%". */
const INTERVALLO = /^\s*(?:tra|fra|da|between|from)?\s*\d[\d.,]*\s?%?\s?(?:-|–|e|a|and|to)\s?\d[\d.,]*\s?%?\s*$/i;

/** A number, a truth value, or a text that is a figure, with or without an operator before it. */
export function isFigura(cella: Cella): boolean {
  if (cella.tipo !== "testo") return cella.tipo === "numero" || cella.tipo === "booleano";
  if (cella.valore.length > LUNGHEZZA_DI_CIFRA) return false;
  return INTERVALLO.test(cella.valore) || parseNumero(splitOperatore(cella.valore.trim())[1]) !== null;
}

/** A text with a word in it that is no figure. */
export const isNome = (cella: Cella): boolean =>
  cella.tipo === "testo" && !isFigura(cella) && /\p{L}{3}/u.test(cella.valore);

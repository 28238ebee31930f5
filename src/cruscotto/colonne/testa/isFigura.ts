import type { Cella } from "../../../domain/Cella";
import { splitOperatore } from "../../../domain/valori/operatori";
import { parseNumero } from "../../../domain/numeri/parseNumero";

const LUNGHEZZA_DI_CIFRA = 60;

/** A number, a truth value, or a text that is a figure, with or without an operator before it. */
export function isFigura(cella: Cella): boolean {
  if (cella.tipo !== "testo") return cella.tipo === "numero" || cella.tipo === "booleano";
  return cella.valore.length <= LUNGHEZZA_DI_CIFRA && parseNumero(splitOperatore(cella.valore.trim())[1]) !== null;
}

/** A text with a word in it that is no figure. */
export const isNome = (cella: Cella): boolean =>
  cella.tipo === "testo" && !isFigura(cella) && /\p{L}{3}/u.test(cella.valore);

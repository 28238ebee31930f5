import { QUOTA_MASSIMA } from "../numeri/quotaMassima";
import type { Cella } from "../Cella";
import { isSuGenerale, parseFormato } from "../numeri/formatoNumero";
import { parseNumero } from "../numeri/parseNumero";
import { round12 } from "../numeri/round12";

/** A published share with the size of its last printed digit. */
export interface Pubblicato {
  readonly valore: number;
  readonly passo: number;
}

const DECIMALI_MASSIMI = 6;
function decimaliOf(valore: number): number {
  const frazione = String(round12(valore)).split(".")[1] ?? "";
  return frazione.length;
}

/**
 * The share that a SAL cell publishes and the size of its last digit; null when it holds no figure.
 * @param scala what the plain numbers of its column are divided by; null where nobody knows
 */
export function parsePubblicato(cella: Cella, scala: 1 | 100 | null = null): Pubblicato | null {
  if (cella.tipo === "numero") {
    const { isPercentuale, decimali, isData } = parseFormato(cella.formato);
    if (isData) return null;
    const isInPunti = !isPercentuale && (scala === null ? cella.valore > QUOTA_MASSIMA : scala === 100);
    const valore = isInPunti ? round12(cella.valore / 100) : cella.valore;
    const stampati = isSuGenerale(cella.formato) ? 0 : decimali;
    const mostrati = isInPunti ? 2 + (decimali ?? 0) : (stampati ?? 2) + (isPercentuale ? 2 : 0);
    const cifre = Math.min(DECIMALI_MASSIMI, Math.max(2, mostrati, decimaliOf(valore)));
    return { valore, passo: 10 ** -cifre };
  }
  const letto = cella.tipo === "testo" ? parseNumero(cella.valore) : null;
  if (!letto || letto.unita !== "percentuale") return null;
  return { valore: letto.valore, passo: 10 ** -Math.max(2, decimaliOf(letto.valore)) };
}

import type { Lingua } from "./lingua";

const SEPARATORI = { it: { migliaia: ".", decimale: "," }, en: { migliaia: ",", decimale: "." } } as const;

/**
 * A number in the form of the language, with at most `decimali` decimals and no trailing zeros.
 * @example formatNumero(542816.75, "it") //=> "542.816,75"
 */
export function formatNumero(numero: number, lingua: Lingua, decimali = 4): string {
  const { migliaia, decimale } = SEPARATORI[lingua];
  const [intera = "0", frazione] = String(Number(Math.abs(numero).toFixed(decimali))).split(".");
  const gruppi = intera.replace(/\B(?=(\d{3})+(?!\d))/g, migliaia);
  const segno = numero < 0 ? "-" : "";
  return frazione === undefined ? `${segno}${gruppi}` : `${segno}${gruppi}${decimale}${frazione}`;
}

/**
 * A share as a percentage.
 * @example formatQuota(0.8351, "it") //=> "83,5%"
 */
export function formatQuota(quota: number, lingua: Lingua, decimali = 1): string {
  return `${formatNumero(quota * 100, lingua, decimali)}%`;
}

import type { Lingua } from "./lingua";

const SEPARATORI = { it: { migliaia: ".", decimale: "," }, en: { migliaia: ",", decimale: "." } } as const;

/**
 * A number in the form of the language, with at most `decimali` decimals and no trailing zeros.
 * @example formatNumero(542816.75, "it") //=> "542.816,75"
 */
export function formatNumero(numero: number, lingua: Lingua, decimali = 4): string {
  const { migliaia, decimale } = SEPARATORI[lingua];
  const arrotondato = Number(Math.abs(numero).toFixed(decimali));
  const [intera = "0", frazione] = String(arrotondato).split(".");
  const gruppi = intera.replace(/\B(?=(\d{3})+(?!\d))/g, migliaia);
  const segno = numero < 0 && arrotondato > 0 ? "-" : "";
  return frazione === undefined ? `${segno}${gruppi}` : `${segno}${gruppi}${decimale}${frazione}`;
}

/**
 * So many of something, in words.
 * @example contaIn("it")(3000, "cella", "celle") //=> "3.000 celle"
 */
export const contaIn =
  (lingua: Lingua) =>
  (quanti: number, uno: string, molti: string): string =>
    `${formatNumero(quanti, lingua)} ${quanti === 1 ? uno : molti}`;

/** A share so near to 0% or 100% that one decimal would print it as them is printed with more. */
const DECIMALI_MASSIMI = 4;

/**
 * A SAL or a mean as the sentences print it: never as a round 100% or 0%, nor as a threshold, that it is not.
 * @param soglie shares that tell one outcome from another: 90,03% is beyond 90%, 89,97% is not
 * @example formatSal(0.9996, "it") //=> "99,96%"
 * @example formatSal(0.9003, "it", [0.8, 0.9]) //=> "90,03%"
 */
export function formatSal(sal: number, lingua: Lingua, soglie: readonly number[] = []): string {
  const scritta = (quota: number, decimali: number) => Number((quota * 100).toFixed(decimali));
  const isTondo = (decimali: number) =>
    [0, 1, ...soglie].some((uno) => uno !== sal && scritta(sal, decimali) === scritta(uno, decimali));
  let decimali = 1;
  while (decimali < DECIMALI_MASSIMI && isTondo(decimali)) decimali += 1;
  return formatQuota(sal, lingua, decimali);
}

/**
 * A share as a percentage.
 * @example formatQuota(0.8351, "it") //=> "83,5%"
 */
export function formatQuota(quota: number, lingua: Lingua, decimali = 1): string {
  return `${formatNumero(quota * 100, lingua, decimali)}%`;
}

/** Words that begin a sentence or a label. */
export function withMaiuscola(parole: string): string {
  return parole.charAt(0).toUpperCase() + parole.slice(1);
}

/**
 * Words as a sentence of their own.
 * @example asFrase("non applicabile") //=> "Non applicabile."
 */
export function asFrase(parole: string): string {
  return `${withMaiuscola(parole)}.`;
}

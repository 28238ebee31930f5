import { GIORNI, maskAtti } from "../domain/parole/cifreNelTesto";
import { round12 } from "../domain/numeri/round12";
import { racconto } from "../domain/testo/testoBreve";

const DETTE: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:la )?met[àa](?!\p{L})/iu, 1 / 2],
  [/(?<!\p{L})un terzo(?!\p{L})/iu, 1 / 3],
  [/(?<!\p{L})due terzi(?!\p{L})/iu, 2 / 3],
  [/(?<!\p{L})un quarto(?!\p{L})/iu, 1 / 4],
  [/(?<!\p{L})tre quarti(?!\p{L})/iu, 3 / 4],
];
const FRAZIONE = /(?<![\w.,/#])(\d{1,6})\s?\/\s?(\d{1,6})(?![\w/])/g;

/** A share, and how the sentence writes it. */
interface QuotaDetta {
  readonly quota: number;
  readonly parole: string;
}

/**
 * The shares that a sentence tells as a fraction, in figures or in words; days and the numbers of acts are none, nor is
 * what is more than the whole.
 * @example quoteDette("definite 16/18 pratiche")[0].quota //=> 0.888888888889
 */
export function quoteDette(frase: string): readonly QuotaDetta[] {
  const testo = maskAtti(racconto(frase)).replace(GIORNI, (giorno) => "#".repeat(giorno.length));
  const inCifre = [...testo.matchAll(FRAZIONE)].flatMap(({ 0: parole, 1: sopra, 2: sotto }): QuotaDetta[] => {
    const [parte, intero] = [Number(sopra), Number(sotto)];
    // "75/2020" is the number of an act, "2019/2020" two years.
    const isQuota = intero > 1 && parte <= intero && !(intero >= 1990 && intero <= 2100);
    return isQuota ? [{ quota: round12(parte / intero), parole }] : [];
  });
  const inParole = DETTE.flatMap(([forma, quota]): QuotaDetta[] => {
    const parole = forma.exec(testo)?.[0];
    return parole === undefined ? [] : [{ quota: round12(quota), parole }];
  });
  return [...inCifre, ...inParole];
}

import type { FineDelPeriodo } from "../cruscotto/colonne/parole/periodo";
import { serialOf } from "../domain/numeri/calendario";

/**
 * The last day of a part of a year, a serial: that of its month where it says no day, or one that no month has.
 * @param anno the year of a period that says none
 * @example fineSeriale({ anno: null, mese: 6, giorno: null }, 2021) //=> 44377, on 30/06/2021
 */
export function fineSeriale({ anno: suo, mese, giorno }: FineDelPeriodo, anno: number): number {
  const ilSuo = suo ?? anno;
  const [prossimoAnno, prossimo] = mese === null || mese >= 12 ? [ilSuo + 1, 1] : [ilSuo, mese + 1];
  const ultimo = (serialOf(prossimoAnno, prossimo, 1) ?? 0) - 1;
  return giorno === null || mese === null ? ultimo : (serialOf(ilSuo, mese, giorno) ?? ultimo);
}

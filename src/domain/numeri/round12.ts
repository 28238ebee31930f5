/** Below this a product by 10^12 is off by less than a sixteenth: away from a half its rounding is that of the decimals. */
const ESATTI = 2 ** 50;
const LONTANO_DA_MEZZO = 0.375;

/**
 * A share rounded to 12 decimals, so that no comparison ever depends on binary noise (DOMAIN.md §2).
 * @example round12(0.04 / 0.05) //=> 0.8
 */
export function round12(share: number): number {
  const scalato = share * 1e12;
  const intero = Math.round(scalato);
  // Both are whole below 2^53, so that the quotient is the number nearest to the decimals: toFixed writes them, slowly.
  if (Math.abs(scalato) < ESATTI && Math.abs(scalato - intero) < LONTANO_DA_MEZZO) return intero / 1e12 + 0;
  return Number(share.toFixed(12)) + 0;
}

/**
 * A share rounded to 12 decimals, so that no comparison ever depends on binary noise (DOMAIN.md §2).
 * @example round12(0.04 / 0.05) //=> 0.8
 */
export function round12(share: number): number {
  return Number(share.toFixed(12)) + 0;
}

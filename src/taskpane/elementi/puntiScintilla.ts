/** Room for the round mark of a point. */
const MARGINE = 5;

/**
 * Where the points of a line of shares stand in a box: from its left to its right edge, 0 at its foot and 1 at its top;
 * what is beyond stands on the edge.
 * @example puntiScintilla([0, 1], 100, 30) //=> [[5, 25], [95, 5]]
 */
export function puntiScintilla(
  quote: readonly number[],
  larga: number,
  alta: number,
): readonly (readonly [x: number, y: number])[] {
  const passo = (larga - 2 * MARGINE) / Math.max(1, quote.length - 1);
  return quote.map((quota, at) => [
    MARGINE + at * passo,
    MARGINE + (1 - Math.min(1, Math.max(0, quota))) * (alta - 2 * MARGINE),
  ]);
}

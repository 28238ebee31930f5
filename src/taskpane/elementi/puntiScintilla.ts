/** Room for the round mark of a point. */
const MARGINE = 5;

/** What is drawn of one moment: when it was, a year or a day, and how high it stands; null where nothing is known. */
export interface Momento {
  readonly quando: number;
  readonly quota: number | null;
}

type PuntoDisegnato = readonly [x: number, y: number];

/** How high a share stands in the box: 0 at its foot and 1 at its top; what is beyond stands on the edge. */
export const altezzaDi = (quota: number, alta: number): number =>
  MARGINE + (1 - Math.min(1, Math.max(0, quota))) * (alta - 2 * MARGINE);

/**
 * The lines of a picture of shares in time, from its left to its right edge as far apart as their moments are: a new
 * one begins after each moment of which nothing is known.
 * @param momenti in their order
 * @example puntiScintilla([{ quando: 2023, quota: 0 }, { quando: 2024, quota: 1 }], 100, 30) //=> [[[5, 25], [95, 5]]]
 */
export function puntiScintilla(
  momenti: readonly Momento[],
  larga: number,
  alta: number,
): readonly (readonly PuntoDisegnato[])[] {
  const [primo, ultimo] = [momenti[0]?.quando ?? 0, momenti.at(-1)?.quando ?? 0];
  const durata = Math.max(1, ultimo - primo);
  const tratti: PuntoDisegnato[][] = [[]];
  for (const { quando, quota } of momenti) {
    const x = MARGINE + ((quando - primo) / durata) * (larga - 2 * MARGINE);
    if (quota === null) tratti.push([]);
    else tratti.at(-1)?.push([x, altezzaDi(quota, alta)]);
  }
  return tratti.filter(({ length }) => length > 0);
}

/** Gathers things by the id of the heading they hang under (null: the ente), keeping their order. */
export function groupByPadre<T>(
  cose: readonly T[],
  padreOf: (cosa: T) => number | null,
): ReadonlyMap<number | null, readonly T[]> {
  const gruppi = new Map<number | null, T[]>();
  for (const cosa of cose) {
    const padre = padreOf(cosa);
    const gruppo = gruppi.get(padre);
    if (gruppo) gruppo.push(cosa);
    else gruppi.set(padre, [cosa]);
  }
  return gruppi;
}

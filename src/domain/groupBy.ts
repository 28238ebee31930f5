/** Gathers things by a key, the groups and the things of each in the order they come; a key may be an object. */
export function groupBy<K, T>(cose: readonly T[], chiaveDi: (cosa: T) => K): ReadonlyMap<K, readonly [T, ...T[]]> {
  const gruppi = new Map<K, [T, ...T[]]>();
  for (const cosa of cose) {
    const chiave = chiaveDi(cosa);
    const gruppo = gruppi.get(chiave);
    if (gruppo) gruppo.push(cosa);
    else gruppi.set(chiave, [cosa]);
  }
  return gruppi;
}

import type { CelleRaccolte } from "./contenutoDi";

/** The rows that a mean takes from another, or leaves to none. */
export interface FuoriPosto {
  readonly motivo: "corto" | "lungo";
  readonly righe: readonly number[];
}

/**
 * Where means share the rows of a column out among themselves: what one takes of another's, or the rows next to its own
 * that none takes. Where one lies within another it is the larger.
 * @param altre the others of its column
 * @param posti the rows that are to be shared, in order
 */
export function traLoro(
  { righe }: CelleRaccolte,
  altre: readonly CelleRaccolte[],
  posti: readonly number[],
): FuoriPosto | null {
  const comuni = altre.flatMap((altra) => {
    const sue = [...righe].filter((riga) => altra.righe.has(riga));
    return sue.length < righe.size ? sue : [];
  });
  if (comuni.length > 0) return { motivo: "lungo", righe: comuni };
  const prese = new Set([...righe, ...altre.flatMap((altra) => [...altra.righe])]);
  const sue = posti.flatMap((riga, at) => (righe.has(riga) ? [at] : []));
  const [prima, dopo] = [Math.min(...sue) - 1, Math.max(...sue) + 1];
  const isLasciata = (at: number) => posti[at] !== undefined && !prese.has(posti[at]);
  // Of several rows that none takes the mean is missing: they are named once, after the one that ends before them.
  const lasciate = [
    ...(isLasciata(prima) && !isLasciata(prima - 1) ? [prima] : []),
    ...(isLasciata(dopo) ? [dopo] : []),
  ].flatMap((at) => posti[at] ?? []);
  return lasciate.length > 0 ? { motivo: "corto", righe: lasciate } : null;
}

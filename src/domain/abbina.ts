import { groupBy } from "./groupBy";

/** Told by something that both have: an object, or words. Null is nothing to be told by. */
interface PassoPerChiave<C, R, N extends string = string> {
  readonly come: N;
  readonly diCercato: (cercato: C) => unknown;
  readonly diRiga: (riga: R) => unknown;
  /**
   * How many may have it: `una`, on either side; `pari`, as many on both, taken in their order; `prime`, any number,
   * taken in their order for as long as there are rows.
   */
  readonly quante: "una" | "pari" | "prime";
}

/** Told by how much they have in common, from 0 to 1; null where they cannot be the same. */
interface PassoPerSomiglianza<C, R, N extends string = string> {
  readonly come: N;
  readonly somiglianza: (cercato: C, riga: R) => number | null;
  /** Below this they are not the same. */
  readonly minima: number;
  /** Nearer than this to the second best, the best is not told from it. */
  readonly distacco: number;
  /** Whether the best is taken also where it is not told from the second. */
  readonly ancheIncerta: boolean;
}

/** One way to tell which row it is that one looks for, under its name. */
export type PassoDiAbbinamento<C, R, N extends string = string> =
  PassoPerChiave<C, R, N> | PassoPerSomiglianza<C, R, N>;

/** What was looked for, and the row that it is. */
export interface Coppia<C, R, N extends string = string> {
  readonly cercato: C;
  readonly riga: R;
  /** The step that tells them. */
  readonly come: N;
  /** No other row was as much alike. */
  readonly isSola: boolean;
}

interface Abbinati<C, R, N extends string = string> {
  /** The surest first. */
  readonly coppie: readonly Coppia<C, R, N>[];
  /** What is no row, in its order. */
  readonly senzaRiga: readonly C[];
}

function perChiave<C, R, N extends string>(
  { come, diCercato, diRiga, quante }: PassoPerChiave<C, R, N>,
  cercati: readonly C[],
  righe: readonly R[],
  condivise: boolean,
): readonly Coppia<C, R, N>[] {
  const perRiga = groupBy(righe, diRiga);
  const gruppi = condivise
    ? cercati.map((cercato) => [diCercato(cercato), [cercato]] as const)
    : [...groupBy(cercati, diCercato)];
  return gruppi.flatMap(([chiave, suoi]) => {
    const sue = chiave === null ? [] : (perRiga.get(chiave) ?? []);
    if (quante !== "prime" && suoi.length !== sue.length) return [];
    if (quante === "una" && sue.length !== 1) return [];
    return suoi.slice(0, sue.length).map((cercato, at) => ({ cercato, riga: sue[at] as R, come, isSola: true }));
  });
}

function perSomiglianza<C, R, N extends string>(
  { come, somiglianza, minima, distacco, ancheIncerta }: PassoPerSomiglianza<C, R, N>,
  cercati: readonly C[],
  righe: readonly R[],
  condivise: boolean,
): readonly Coppia<C, R, N>[] {
  const libere = new Set(righe);
  return cercati.flatMap((cercato) => {
    const pesate = [...libere].flatMap((riga) => {
      const quanto = somiglianza(cercato, riga);
      return quanto === null ? [] : [{ riga, quanto }];
    });
    const [prima, seconda] = pesate.sort((a, b) => b.quanto - a.quanto);
    if (!prima || prima.quanto < minima) return [];
    const isSola = !seconda || prima.quanto - seconda.quanto >= distacco;
    if (!isSola && !ancheIncerta) return [];
    if (!condivise) libere.delete(prima.riga);
    return [{ cercato, riga: prima.riga, come, isSola }];
  });
}

/**
 * Which row each thing that is looked for is now: one step after the other, the surest first, each on what those before
 * have left.
 * @param condivise several things may be one row (two answers about it), and each is looked for as if it were alone;
 * otherwise a row is of one only
 * @example abbina(["a", "b"], ["b", "c"], [{ come: "nome", diCercato: (x) => x, diRiga: (x) => x, quante: "una" }])
 * //=> { coppie: [{ cercato: "b", riga: "b", come: "nome", isSola: true }], senzaRiga: ["a"] }
 */
export function abbina<C, R, N extends string>(
  cercati: readonly C[],
  righe: readonly R[],
  passi: readonly PassoDiAbbinamento<C, R, N>[],
  { condivise = false }: { readonly condivise?: boolean } = {},
): Abbinati<C, R, N> {
  let coppie: readonly Coppia<C, R, N>[] = [];
  let senzaRiga = cercati;
  let libere = righe;
  for (const passo of passi) {
    const nuove =
      "somiglianza" in passo
        ? perSomiglianza(passo, senzaRiga, libere, condivise)
        : perChiave(passo, senzaRiga, libere, condivise);
    if (nuove.length === 0) continue;
    coppie = [...coppie, ...nuove];
    const trovati = new Set(nuove.map(({ cercato }) => cercato));
    senzaRiga = senzaRiga.filter((cercato) => !trovati.has(cercato));
    if (condivise) continue;
    const prese = new Set(nuove.map(({ riga }) => riga));
    libere = libere.filter((riga) => !prese.has(riga));
  }
  return { coppie, senzaRiga };
}

import { appendFileSync } from "node:fs";
import fc from "fast-check";

/** `npm run prove` tries the whole of what is large; `npm test` a sample. */
const isIntera = process.env["PERF_INTERA"] === "1";
/** The seed of this run: test/support/semina.cjs chooses and prints it. */
const SEME = Number(process.env["PERF_SEME"]);
/** Where `npm run prove` reads how many cases a suite tried. */
const CONTI = process.env["PERF_CONTI"];

/** How many cases `npm test` tries, and how many `npm run prove`. */
export interface Quanti {
  readonly campione: number;
  readonly intera: number;
}

function conta(casi: number): void {
  if (CONTI !== undefined) appendFileSync(CONTI, `${casi}\n`);
}

/**
 * The cases of a long list that this run tries: all of them in `npm run prove`; `pochi` of them in `npm test`, drawn with
 * the seed of the run, in the order of the list. A list that is not longer is tried whole.
 *
 * @example
 * it.each(campione(MATRICE, 40))("measures %s", …)
 */
export function campione<T>(tutti: readonly T[], pochi: number): readonly T[] {
  const scelti = isIntera || tutti.length <= pochi ? tutti : drawn(tutti, pochi);
  conta(scelti.length);
  return scelti;
}

function drawn<T>(tutti: readonly T[], pochi: number): readonly T[] {
  const posizioni = fc.subarray([...tutti.keys()], { minLength: pochi, maxLength: pochi });
  const [scelte = []] = fc.sample(posizioni, { numRuns: 1, seed: SEME });
  return scelte.map((at) => tutti[at]!);
}

/** The size of what this run tries, where one case is large. */
export function quanti({ campione: pochi, intera }: Quanti): number {
  return isIntera ? intera : pochi;
}

/**
 * What `fc.assert` and `fc.sample` need to try as many cases as this run asks for, from its seed.
 *
 * @example
 * fc.assert(fc.property(target, …), corse({ campione: 200, intera: 20_000 }))
 */
export function corse(volte: Quanti): { readonly numRuns: number; readonly seed: number } {
  const numRuns = quanti(volte);
  conta(numRuns);
  return { numRuns, seed: SEME };
}

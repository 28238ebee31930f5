/** Work in many small steps: whoever runs it may stop between one and the next, to let others have their turn. */
export type APassi<T> = Generator<void, T, void>;

/** Runs it all at once. */
export function inFondo<T>(passi: APassi<T>): T {
  let passo = passi.next();
  while (passo.done !== true) passo = passi.next();
  return passo.value;
}

/**
 * `map` in steps.
 * @param quante of them make a step
 */
export function* mappaAPassi<T, U>(voci: readonly T[], quante: number, fa: (voce: T, at: number) => U): APassi<U[]> {
  const fatte: U[] = [];
  for (let da = 0; da < voci.length; da += quante) {
    voci.slice(da, da + quante).forEach((voce, at) => fatte.push(fa(voce, da + at)));
    if (da + quante <= voci.length) yield;
  }
  return fatte;
}

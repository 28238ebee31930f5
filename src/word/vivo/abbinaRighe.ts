/** Beyond so many pairs rows are matched by their names alone, in their order. */
const COPPIE_MASSIME = 4_000_000;

/** By name, each the first that is left: for tables that are very long. */
function perNome(prima: readonly string[], dopo: readonly string[]): readonly (number | null)[] {
  const liberi = new Map<string, number[]>();
  prima.forEach((nome, at) => liberi.set(nome, [...(liberi.get(nome) ?? []), at]));
  return dopo.map((nome) => liberi.get(nome)?.shift() ?? null);
}

/**
 * Which row of before each row of now is: the longest run of names that both have in the same order, so that rows of one
 * name keep their places.
 */
export function abbinaRighe(prima: readonly string[], dopo: readonly string[]): readonly (number | null)[] {
  if (prima.length * dopo.length > COPPIE_MASSIME) return perNome(prima, dopo);
  const larga = dopo.length + 1;
  const lunghe = new Uint16Array((prima.length + 1) * larga);
  const at = (i: number, j: number) => lunghe[i * larga + j] ?? 0;
  for (let i = prima.length - 1; i >= 0; i -= 1) {
    for (let j = dopo.length - 1; j >= 0; j -= 1) {
      lunghe[i * larga + j] = prima[i] === dopo[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const coppie: (number | null)[] = dopo.map(() => null);
  for (let i = 0, j = 0; i < prima.length && j < dopo.length;) {
    if (prima[i] === dopo[j]) coppie[j++] = i++;
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return coppie;
}

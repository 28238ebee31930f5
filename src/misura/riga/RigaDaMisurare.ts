import type { Indicatore } from "../../cruscotto/Cruscotto";

/** Where a row stands and what was published of it: nothing of what is measured depends on them. */
const SOLO_POSTO = [
  "riga",
  "padre",
  "colonne",
  "accanto",
  "libere",
  "sal",
  "salFormula",
  "codice",
  "responsabile",
] as const satisfies readonly (keyof Indicatore)[];

/** What a row is measured from: its cells and words, wherever it stands. */
export type RigaDaMisurare = Omit<Indicatore, (typeof SOLO_POSTO)[number]>;

/** The fields from which a row is measured: every row has the same. */
export function campiCheContano(indicatore: Indicatore): readonly (keyof RigaDaMisurare)[] {
  const posto = new Set<string>(SOLO_POSTO);
  return Object.keys(indicatore).filter((campo): campo is keyof RigaDaMisurare => !posto.has(campo));
}

import type { Indicatore } from "../../cruscotto/Cruscotto";

/** Where a row stands and what was published of it: nothing of what is measured depends on them. */
type SoloPosto = "riga" | "padre" | "colonne" | "accanto" | "libere" | "sal" | "salFormula" | "codice" | "responsabile";

/** What a row is measured from: its cells and words, wherever it stands. */
export type RigaDaMisurare = Omit<Indicatore, SoloPosto>;

/** The same for two rows of which the same is measured. */
export function cheConta({
  riga: _riga,
  padre: _padre,
  colonne: _colonne,
  accanto: _accanto,
  libere: _libere,
  sal: _sal,
  salFormula: _salFormula,
  codice: _codice,
  responsabile: _responsabile,
  ...contenuto
}: Indicatore): RigaDaMisurare {
  return contenuto;
}

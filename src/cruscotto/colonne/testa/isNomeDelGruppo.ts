import { isGerarchia } from "../parole/ruoli";
import type { CellaIntestazione } from "./Intestazione";

/** Words that alone say that a column tells what each row is called. */
const DENOMINA = /^(?:descrizione|denominazione|nome|titolo|oggetto|testo|description|name|title)$/i;

/**
 * Whether a column holds the names of what the heading merged over it speaks of: "Descrizione" beside "Peso" under
 * "Indicatore" is what the indicator is called, unless another column under it already is.
 * @param accanto the columns under the same heading
 */
export function isNomeDelGruppo(
  cella: CellaIntestazione,
  gruppo: CellaIntestazione,
  accanto: readonly CellaIntestazione[],
): boolean {
  if (gruppo.ruolo === null || !(gruppo.ruolo === "indicatore" || isGerarchia(gruppo.ruolo))) return false;
  const isNome = ({ testo }: CellaIntestazione) => DENOMINA.test(testo.trim());
  return accanto.find(isNome) === cella && accanto.every(({ ruolo }) => ruolo !== null && ruolo !== gruppo.ruolo);
}

/** "Peso" over "obiettivo" is the weight of the objectives, and not their names. */
export const isDelLivello = (sopra: CellaIntestazione, { ruolo }: CellaIntestazione): boolean =>
  (sopra.ruolo === "peso" || sopra.ruolo === "codice") && ruolo !== null && isGerarchia(ruolo);

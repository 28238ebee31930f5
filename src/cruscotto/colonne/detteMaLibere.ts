import type { RuoloColonna } from "../Cruscotto";
import type { Scena } from "./testimoni/Scena";

/** Results before they are closed: in some sheets the only ones there are. */
const QUASI_CONSUNTIVO = /\bpre-?\s?(?:consuntiv|closing)/i;

/**
 * Columns whose heading names a role and whose cells do not agree: nothing is taken from them, nor passed over.
 * @param ruoli the role given to each candidate, null where it has none
 */
export function detteMaLibere(
  ruolo: RuoloColonna,
  ruoli: readonly (RuoloColonna | null)[],
  { candidati, hasContent }: Scena,
): readonly number[] {
  return candidati
    .filter(({ colonna, intestazione, detto }, at) => {
      const isDetta = detto?.ruolo === ruolo && ruoli[at] === null;
      const isQuasi = ruolo === "consuntivo" && detto?.ruolo === "previsione" && QUASI_CONSUNTIVO.test(intestazione);
      return (isDetta || isQuasi) && hasContent(colonna);
    })
    .map(({ colonna }) => colonna);
}

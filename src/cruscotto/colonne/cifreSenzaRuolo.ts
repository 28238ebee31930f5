import type { RuoloColonna } from "../Cruscotto";
import { isQuasiTutto, type Scena } from "./testimoni/Scena";

/**
 * Figures that no phrase of headers explains, where nothing else may be what was asked for: what is taken away, worked
 * out or of another year never is.
 * @param ruoli the role given to each candidate, null where it has none
 */
export function cifreSenzaRuolo(
  ruoli: readonly (RuoloColonna | null)[],
  { candidati, hasContent }: Scena,
): readonly number[] {
  return candidati
    .filter(({ colonna, detto, profilo }, at) => {
      const ruolo = ruoli[at] ?? null;
      const isLibera = (ruolo === null || ruolo === "previsione") && (detto === null || detto.ruolo === "previsione");
      const areFigure = isQuasiTutto(profilo.numeri + profilo.date + profilo.siNo, profilo.piene);
      return isLibera && areFigure && !profilo.isProgressivo && hasContent(colonna);
    })
    .map(({ colonna }) => colonna);
}

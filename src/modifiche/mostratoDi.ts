import { shownOf } from "../domain/measureValori";
import type { Misura } from "../domain/Misura";
import { DA_CONFERMARE, ERRORE_IN_CELLA } from "./formulaSal";

/**
 * What a SAL cell shows for a measured row, whether a formula or a constant stands in it: the share, the word of a
 * status, "" while there is nothing to measure or to measure against. Errors come first, as in the formula.
 */
export function mostratoDi(misura: Misura): number | string {
  if (misura.anomalie.some(({ codice }) => codice === "errore-in-cella")) return ERRORE_IN_CELLA;
  if (misura.target.tipo === "mancante") return "";
  return shownOf(misura) ?? DA_CONFERMARE;
}

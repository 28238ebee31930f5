import { DA_CONFERMARE } from "../domain/espressione/Espressione";
import { shownOf } from "../domain/sal/measureValori";
import type { IndicatoreMisurato } from "./CruscottoMisurato";
import type { Cella } from "../domain/Cella";

/** What a SAL cell shows where one of its sources is an error. */
export const ERRORE_IN_CELLA = "errore in cella";

const isVuota = (cella: Cella) => cella.tipo === "vuota" || (cella.tipo === "testo" && cella.valore === "");

/**
 * What a SAL cell shows for a measured row, whether a formula or a constant stands in it: the share, the word of a
 * status, "" while there is nothing to measure or to measure against. Errors come first, as in the formula.
 */
export function mostratoOf({ misura, indicatore }: IndicatoreMisurato): number | string {
  if (misura.anomalie.some(({ codice }) => codice === "errore-in-cella")) return ERRORE_IN_CELLA;
  if (misura.regola === "stabilito") return misura.sal ?? misura.esito;
  if (misura.sal === null && (isVuota(indicatore.target) || isVuota(indicatore.consuntivo))) return "";
  return shownOf(misura) ?? DA_CONFERMARE;
}

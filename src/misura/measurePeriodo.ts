import type { Anomalia } from "../domain/Anomalia";
import { anomalia } from "../domain/Calcolo";
import type { Indicatore } from "../cruscotto/Cruscotto";

/**
 * What is to be said of a row whose latest period is not its year, null for all others. With gravity `conferma` the row
 * has no SAL until somebody says that it stands for the year. Source: YEAR.md §1.
 */
export function anomaliaDelPeriodo({ periodoAperto, periodo, testaConsuntivo }: Indicatore): Anomalia | null {
  if (periodoAperto === null) return null;
  return anomalia("periodo-parziale", periodoAperto === "proprio" ? "nota" : "conferma", {
    motivo: periodoAperto,
    periodo: periodo || testaConsuntivo.replace(/\s+/g, " "),
  });
}

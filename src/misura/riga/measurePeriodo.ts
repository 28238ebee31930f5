import type { Anomalia } from "../../domain/Anomalia";
import { anomalia } from "../../domain/sal/Calcolo";
import type { Indicatore } from "../../cruscotto/Cruscotto";

/**
 * What is asked of a row whose latest period is not its year, null for all others: the row has no SAL of the year until
 * somebody says that it stands for it, also where the period has a target of its own. Source: YEAR.md §1.
 */
export function anomaliaDelPeriodo({ periodoAperto, periodo, testaConsuntivo }: Indicatore): Anomalia | null {
  if (periodoAperto === null) return null;
  return anomalia("periodo-parziale", "conferma", {
    motivo: periodoAperto,
    periodo: periodo || testaConsuntivo.replace(/\s+/g, " "),
  });
}

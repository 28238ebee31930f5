import type { CruscottoMisurato } from "../misura/CruscottoMisurato";
import { giornoDiVista } from "./giornoDelFoglio";
import { rileva } from "./rileva";
import type { Rilevazione } from "./Rilevazione";

/**
 * A cruscotto on the day that somebody chose, else on its own, while its year runs; null once the year is over: then
 * every table is that of the finished year.
 * @param scelto an Excel serial, null where nobody chose
 */
export function vistaInCorso(misurato: CruscottoMisurato, scelto: number | null): Rilevazione | null {
  const giorno = giornoDiVista(misurato, scelto);
  if (giorno === null) return null;
  const rilevazione = rileva(misurato, giorno);
  return rilevazione.isFineAnno ? null : rilevazione;
}

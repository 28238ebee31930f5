import type { CruscottoMisurato } from "../misura/CruscottoMisurato";
import { giornoDiVista } from "./giornoDelFoglio";
import { isFinito, rileva } from "./rileva";
import type { Rilevazione } from "./Rilevazione";

/**
 * A cruscotto on the day that somebody chose, else on its own, while its year runs; null once the year is over: then
 * every table is that of the finished year.
 * @param scelto an Excel serial, null where nobody chose
 */
export function vistaInCorso(misurato: CruscottoMisurato, scelto: number | null): Rilevazione | null {
  const giorno = giornoDiVista(misurato, scelto);
  return giorno === null || isFinito(misurato, giorno) ? null : rileva(misurato, giorno);
}

import { undoModifiche } from "../excel/undoModifiche";
import type { Riuscita } from "./Azioni";
import { forgetLast, lastRitorno } from "./cronologia";
import { withCartella } from "./withCartella";

/** Takes back the last PERF command; cells changed since are left as they are and counted. */
export async function annulla(): Promise<Riuscita> {
  const ritorno = lastRitorno();
  if (!ritorno) return { codice: "nulla-da-annullare", dati: {} };
  const rimaste = await withCartella((context) => undoModifiche(context, ritorno));
  forgetLast();
  const dati = { comando: ritorno.comando, rimaste };
  return { codice: rimaste > 0 ? "annullato-in-parte" : "annullato", dati };
}

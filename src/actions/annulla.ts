import type { Ritorno } from "../excel/applyModifiche";
import { undoModifiche } from "../excel/undoModifiche";
import type { Riuscita } from "./viste/Azioni";
import { forget, lastRitorno, putOff } from "./cronologia";
import { PerfError } from "./PerfError";
import { withCartella } from "./withCartella";

function foglioOf({ celle, semafori, fogli }: Ritorno): string {
  return celle[0]?.foglio ?? semafori[0]?.semafori.foglio ?? fogli[0]?.nome ?? "";
}

/**
 * Takes back the last PERF command; cells and sheets of ours changed since are left as they are, and it says so. One
 * that Excel refuses to take back stays and may be tried again; refused twice, it makes way for the commands before it.
 */
export async function annulla(): Promise<Riuscita> {
  const ritorno = lastRitorno();
  if (!ritorno) return { codice: "nulla-da-annullare", dati: {} };
  const { comando } = ritorno;
  try {
    const { celle, fogli, cambiati } = await withCartella(
      (context) => undoModifiche(context, ritorno),
      foglioOf(ritorno),
    );
    forget(ritorno);
    if (cambiati.length > 0) return { codice: "fogli-lasciati", dati: { comando, fogli, nomi: cambiati.join("», «") } };
    return { codice: celle > 0 ? "annullato-in-parte" : "annullato", dati: { comando, rimaste: celle } };
  } catch (error) {
    if (!putOff(ritorno)) throw error;
    throw new PerfError("annullamento-rinviato", { comando, foglio: foglioOf(ritorno) }, { cause: error });
  }
}

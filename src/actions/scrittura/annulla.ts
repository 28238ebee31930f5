import { ExcelRifiuto, SenzaRisposta } from "../../excel/ExcelRifiuto";
import type { Ritorno } from "../../excel/ritorno/Ritorno";
import { undoModifiche, type Rimasto } from "../../excel/ritorno/undoModifiche";
import { withExcel } from "../../excel/withExcel";
import type { Riuscita } from "../viste/Azioni";
import { forget, lastRitorno, putOff, replaceRitorno } from "./cronologia";
import { PerfError } from "../PerfError";
import { perfErrorOf } from "../cartella/withCartella";

function foglioOf({ celle, semafori, fogli }: Ritorno): string {
  return celle[0]?.foglio ?? semafori[0]?.semafori.foglio ?? fogli[0]?.nome ?? "";
}

const aMeta = (ritorno: Ritorno): Ritorno => (ritorno.isInterrotto ? ritorno : { ...ritorno, isInterrotto: true });

/** Takes back a command; a refusal may have come half-way, or after it was done: it goes on once from where it is. */
async function takeBack(ritorno: Ritorno): Promise<Rimasto> {
  try {
    return await withExcel((context) => undoModifiche(context, ritorno));
  } catch (error) {
    if (!(error instanceof ExcelRifiuto) || error instanceof SenzaRisposta) throw error;
    return withExcel((context) => undoModifiche(context, aMeta(ritorno)));
  }
}

/** Keeps what could not be taken back, to be tried again; refused twice, it makes way for the commands before it. */
function postpone(ritorno: Ritorno, rifiuto: ExcelRifiuto): PerfError {
  const rimasto = aMeta(ritorno);
  replaceRitorno(ritorno, rimasto);
  const foglio = foglioOf(ritorno);
  if (!putOff(rimasto)) return perfErrorOf(rifiuto, { foglio, scritto: "annullo-a-meta" });
  return new PerfError("annullamento-rinviato", { comando: ritorno.comando, foglio }, { cause: rifiuto });
}

/** Takes back the last PERF command; cells and sheets of ours changed since are left as they are, and it says so. */
export async function annulla(): Promise<Riuscita> {
  const ritorno = lastRitorno();
  if (!ritorno) return { codice: "nulla-da-annullare", dati: {} };
  const { comando } = ritorno;
  try {
    const { celle, fogli, cambiati } = await takeBack(ritorno);
    forget(ritorno);
    if (cambiati.length > 0) return { codice: "fogli-lasciati", dati: { comando, fogli, nomi: cambiati.join("», «") } };
    return { codice: celle > 0 ? "annullato-in-parte" : "annullato", dati: { comando, rimaste: celle } };
  } catch (error) {
    throw error instanceof ExcelRifiuto ? postpone(ritorno, error) : error;
  }
}

import type { Riuscita } from "../actions/viste/Azioni";
import { caricaComandi } from "../actions/caricaComandi";
import { caricaParte } from "../actions/caricaParte";
import type { ComandoNastro } from "../actions/viste/ComandoNastro";
import { PerfError } from "../actions/PerfError";
import { testiComandi } from "../texts/schermi/pannello/comandi";
import { testoErrore, testoRiuscita } from "../texts/schermi/esiti/esiti";
import type { Lingua } from "../texts/lingua";

/** As it was last chosen; null where it never was. The Relazione is loaded when it is asked for. */
async function relazione(): Promise<Riuscita | null> {
  const { ricostruisciRelazione } = await caricaParte(() => import("../actions/relazione/scegliRelazione"));
  return ricostruisciRelazione();
}

/** Runs a command before the pane is there, and tells how it ended. Nothing is written unseen: "Ricalcola SAL" waits. */
export async function runSenzaPannello(
  comando: Exclude<ComandoNastro, "verifica" | "spiegaSal">,
  lingua: Lingua,
): Promise<string> {
  if (comando === "ricalcolaSal") return testiComandi[lingua].primaIlPannello;
  try {
    const riuscita = comando === "relazione" ? await relazione() : await (await caricaComandi())[comando]();
    return riuscita === null ? testiComandi[lingua].primaLaScelta : testoRiuscita(riuscita, lingua);
  } catch (errore) {
    if (errore instanceof PerfError) return testoErrore(errore.codice, errore.dati, lingua);
    reportError(errore);
    return testiComandi[lingua].erroreImprevisto;
  }
}

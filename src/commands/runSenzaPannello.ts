import { annulla } from "../actions/annulla";
import { applicaSemafori } from "../actions/applicaSemafori";
import { ripristinaFormule, trasformaInValori } from "../actions/convertiFormule";
import { PerfError } from "../actions/PerfError";
import { quadroDiSintesi } from "../actions/quadroDiSintesi";
import { testiComandi } from "../texts/comandi";
import { testoErrore, testoRiuscita } from "../texts/esiti";
import type { Lingua } from "../texts/lingua";
import type { ComandoNastro } from "./nastro";

const AZIONI = { applicaSemafori, quadroDiSintesi, trasformaInValori, ripristinaFormule, annulla };

/** Runs a command before the pane is there, and tells how it ended. Nothing is written unseen: "Ricalcola SAL" waits. */
export async function runSenzaPannello(comando: ComandoNastro, lingua: Lingua): Promise<string> {
  if (comando === "ricalcolaSal") return testiComandi[lingua].primaIlPannello;
  try {
    return testoRiuscita(await AZIONI[comando](), lingua);
  } catch (errore) {
    if (errore instanceof PerfError) return testoErrore(errore.codice, errore.dati, lingua);
    reportError(errore);
    return testiComandi[lingua].erroreImprevisto;
  }
}

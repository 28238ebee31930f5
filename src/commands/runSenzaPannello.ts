import { annulla } from "../actions/annulla";
import { applicaSemafori } from "../actions/applicaSemafori";
import type { Riuscita } from "../actions/Azioni";
import { caricaParte } from "../actions/caricaParte";
import { ripristinaFormule, trasformaInValori } from "../actions/convertiFormule";
import { PerfError } from "../actions/PerfError";
import { quadroDiSintesi } from "../actions/quadroDiSintesi";
import { testiComandi } from "../texts/comandi";
import { testoErrore, testoRiuscita } from "../texts/esiti";
import type { Lingua } from "../texts/lingua";
import type { ComandoNastro } from "./nastro";

const AZIONI = {
  applicaSemafori,
  quadroDiSintesi,
  relazione,
  trasformaInValori,
  ripristinaFormule,
  annulla,
} satisfies Readonly<Record<string, () => Promise<Riuscita | null>>>;

/** As it was last chosen; null where it never was. The Relazione is loaded when it is asked for. */
async function relazione(): Promise<Riuscita | null> {
  const { ricostruisciRelazione } = await caricaParte(() => import("../actions/scegliRelazione"));
  return ricostruisciRelazione();
}

/** Runs a command before the pane is there, and tells how it ended. Nothing is written unseen: "Ricalcola SAL" waits. */
export async function runSenzaPannello(comando: ComandoNastro, lingua: Lingua): Promise<string> {
  if (comando === "ricalcolaSal") return testiComandi[lingua].primaIlPannello;
  try {
    const riuscita = await AZIONI[comando]();
    return riuscita === null ? testiComandi[lingua].primaLaScelta : testoRiuscita(riuscita, lingua);
  } catch (errore) {
    if (errore instanceof PerfError) return testoErrore(errore.codice, errore.dati, lingua);
    reportError(errore);
    return testiComandi[lingua].erroreImprevisto;
  }
}

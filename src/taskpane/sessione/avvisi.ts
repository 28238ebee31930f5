import type { Riuscita } from "../../actions/viste/Azioni";
import { PerfError } from "../../actions/PerfError";
import { testiComandi } from "../../texts/schermi/pannello/comandi";
import { testoErrore, testoRiuscita } from "../../texts/schermi/esiti/esiti";
import type { Lingua } from "../../texts/lingua";

/** One sentence on how the last command ended. */
export interface Avviso {
  readonly intento: "success" | "info" | "warning" | "error";
  readonly testo: string;
}

export function avvisoDiRiuscita(riuscita: Riuscita, lingua: Lingua): Avviso {
  return { intento: INTENTI[riuscita.codice], testo: testoRiuscita(riuscita, lingua) };
}

/** The sentence of a failure; one that we do not know is a defect of ours. */
export function avvisoDiErrore(errore: unknown, lingua: Lingua): Avviso {
  if (errore instanceof PerfError) {
    const intento = errore.codice === "interrotto" ? "info" : "error";
    return { intento, testo: testoErrore(errore.codice, errore.dati, lingua) };
  }
  return { intento: "error", testo: testiComandi[lingua].erroreImprevisto };
}

/** Leaves a defect of ours in the browser's own log; failures that we know have their sentence. */
export function reportDifetto(errore: unknown): void {
  if (!(errore instanceof PerfError)) reportError(errore);
}

const INTENTI: Record<Riuscita["codice"], Avviso["intento"]> = {
  "schede-preparate": "success",
  "nessuna-scheda": "info",
  "consuntivi-raccolti": "success",
  "schede-nei-fogli": "success",
  "consuntivi-gia-scritti": "info",
  "sollecito-copiato": "success",
  "frasi-lette": "success",
  "contatti-pronti": "success",
  "frasi-gia-lette": "info",
  "sal-scritti": "success",
  "sal-gia-scritti": "info",
  "tabella-convertita": "success",
  "fogli-scritti": "success",
  "fogli-gia-scritti": "info",
  "semafori-applicati": "success",
  "semafori-gia-applicati": "info",
  "sintesi-costruita": "success",
  "relazione-costruita": "success",
  "copia-bloccata": "success",
  "copia-sbloccata": "success",
  "copia-non-bloccata": "info",
  "qualita-costruita": "success",
  "documento-scaricato": "success",
  "documento-aggiornato": "success",
  "tabella-copiata": "success",
  "valori-scritti": "success",
  "valori-gia-scritti": "info",
  "formule-ripristinate": "success",
  "nulla-da-ripristinare": "info",
  "risposta-scritta": "success",
  "risposta-gia-data": "info",
  "correzione-tolta": "success",
  "causa-scritta": "success",
  "causa-gia-scritta": "info",
  "copie-collegate": "success",
  "copie-gia-collegate": "info",
  "metodo-impostato": "success",
  "giorno-impostato": "success",
  "giorno-tolto": "success",
  "monitoraggio-costruito": "success",
  "fotografia-scattata": "success",
  "modo-impostato": "success",
  "calcolo-automatico": "success",
  "calcolo-gia-automatico": "info",
  "metodo-esportato": "success",
  "esempio-creato": "success",
  "modello-creato": "success",
  "cruscotto-costruito": "success",
  "anno-preparato": "success",
  annullato: "success",
  "annullato-in-parte": "warning",
  "fogli-lasciati": "warning",
  "nulla-da-annullare": "info",
  ripetuto: "success",
  "nulla-da-ripetere": "info",
};

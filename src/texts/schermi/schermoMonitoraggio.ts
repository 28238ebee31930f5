import type { Lingua } from "../lingua";

/** The words of "A che punto siamo" in Italian; the form of each key for the other languages. */
const it = {
  titolo: "A che punto siamo",
  titoloPassato: "A che punto si era a una data",
  giorno: "Alla data",
  giornoErrato: "Scrivi una data.",
  ricorda: "Usa questa data nei comandi",
  dimentica: "Torna all'anno intero",
  inCorso: (anno: number) => `Il ${anno} non è finito: nessun indicatore ha un esito e non c'è una media.`,
  copertura: (misurate: string, dovute: string) => `${misurate} misurati su ${dovute} dovuti`,
  mancanti: (quanti: string) => `${quanti} da rilevare`,
  daConfermare: (quanti: string) => `${quanti} da confermare`,
  date: (dovute: string, righe: string, inTempo: string) =>
    `Con una scadenza: ${dovute} dovuti su ${righe}, ${inTempo} nei tempi`,
};

const en: typeof it = {
  titolo: "Where we are",
  titoloPassato: "Where it was on a day",
  giorno: "On",
  giornoErrato: "Write a date.",
  ricorda: "Use this date in commands",
  dimentica: "Back to the whole year",
  inCorso: (anno) => `${anno} is not over: no indicator has an outcome and there is no mean.`,
  copertura: (misurate, dovute) => `${misurate} measured of ${dovute} due`,
  mancanti: (quanti) => `${quanti} to be measured`,
  daConfermare: (quanti) => `${quanti} to be confirmed`,
  date: (dovute, righe, inTempo) => `With a deadline: ${dovute} due of ${righe}, ${inTempo} in time`,
};

export const TESTI_MONITORAGGIO: Readonly<Record<Lingua, typeof it>> = { it, en };

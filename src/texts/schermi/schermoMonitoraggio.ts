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
  genere: (genere: string, righe: number, esempio: string) =>
    righe === 1
      ? `«${genere}»: come si muove nell'anno «${esempio}»?`
      : `«${genere}»: come si muovono nell'anno queste ${righe} righe (per esempio «${esempio}»)?`,
  nature: { accumulo: "Si accumulano", livello: "Si confrontano come sono" },
  periodi: (righe: number) =>
    `I valori dei periodi ${righe === 1 ? "di 1 riga" : `di ${righe} righe`} contano dall'inizio dell'anno o ciascuno il suo periodo?`,
  deiPeriodi: { cumulati: "Dall'inizio dell'anno", incrementi: "Ciascuno il suo periodo" },
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
  genere: (genere, righe, esempio) =>
    righe === 1
      ? `“${genere}”: how does “${esempio}” move through the year?`
      : `“${genere}”: how do these ${righe} rows move through the year (for example “${esempio}”)?`,
  nature: { accumulo: "They add up", livello: "Compared as they are" },
  periodi: (righe) =>
    `Do the figures of periods of ${righe === 1 ? "1 row" : `${righe} rows`} count from the beginning of the year, or each its own period?`,
  deiPeriodi: { cumulati: "From the beginning of the year", incrementi: "Each its own period" },
};

export const TESTI_MONITORAGGIO: Readonly<Record<Lingua, typeof it>> = { it, en };

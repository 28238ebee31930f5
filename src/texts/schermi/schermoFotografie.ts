import type { Lingua } from "../lingua";

/** The words of the snapshots in Italian; the form of each key for the other languages. */
const it = {
  scattate: "Fotografie",
  una: (al: string, misurate: string, dovute: string, autore: string) =>
    `${al}: ${misurate} misurati su ${dovute} dovuti, di ${autore}`,
  autore: "Chi la scatta",
  andamento: "Andamento",
  disegno: (punti: string, target: string) => `Andamento nell'anno. ${punti}. Target: ${target}`,
  anniPrima: "Gli anni prima",
  anno: (anno: number, sal: string, valore: string, target: string) => `${anno}: ${sal}, ${valore} su ${target}`,
  soloValore: (anno: number, valore: string) => `${anno}: ${valore}`,
  ricalcolati: "Gli anni che il foglio ha accanto sono misurati con la regola di quest'anno.",
  vuoto: "nessun valore",
  riga: (al: string, valore: string, target: string, stato: string) => `${al}: ${valore} su ${target}, ${stato}`,
  scatta: (al: string) => `Fotografa al ${al}`.trim(),
  rifai: (al: string) => `Rifai la fotografia al ${al}`,
  presente: (scattata: string, autore: string) =>
    `Di questa data ce n'è già una, scattata il ${scattata} da ${autore}: rifarla prende il suo posto. Le note restano.`,
};

const en: typeof it = {
  scattate: "Snapshots",
  una: (al, misurate, dovute, autore) => `${al}: ${misurate} measured of ${dovute} due, by ${autore}`,
  autore: "Who takes it",
  andamento: "Trend",
  disegno: (punti, target) => `Trend through the year. ${punti}. Target: ${target}`,
  anniPrima: "The years before",
  anno: (anno, sal, valore, target) => `${anno}: ${sal}, ${valore} on ${target}`,
  soloValore: (anno, valore) => `${anno}: ${valore}`,
  ricalcolati: "The years that the sheet has beside the row are measured with this year's rule.",
  vuoto: "no figure",
  riga: (al, valore, target, stato) => `${al}: ${valore} on ${target}, ${stato}`,
  scatta: (al) => `Take a snapshot of ${al}`,
  rifai: (al) => `Take the snapshot of ${al} again`,
  presente: (scattata, autore) =>
    `There is already one of this date, taken on ${scattata} by ${autore}: the new one takes its place. The notes stay.`,
};

export const TESTI_FOTOGRAFIE: Readonly<Record<Lingua, typeof it>> = { it, en };

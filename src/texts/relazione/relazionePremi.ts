import { formatNumero } from "../formato";

const n = (valore: number) => formatNumero(valore, "it");

/** The words of points and money by result. The Relazione is an Italian document: Italian always. */
export const PUNTI = {
  titolo: "Dal risultato ai punti",
  foglio: "Punti e premi",
  nota: "I punti sono quelli della tabella dell'ente, mai interpolati se la tabella non lo dice.",
  chi: "Di chi",
  risultato: "Risultato",
  classe: "Classe",
  punti: "Punti",
  perche: "Da dove",
  dallaTabella: (foglio: string) => `Tabella di «${foglio}».`,
  giudizioScritto: (foglio: string) => `Giudizio scritto in «${foglio}».`,
  dallaScala: "Giudizio dalla scala del metodo: lo conferma chi valuta.",
  interpolati: "Fra due valori della tabella, che dice di interpolare.",
  senzaRisultato: "Il risultato non si può ancora dire: nessun punto.",
  provvisorio: "Il risultato è provvisorio, dipende da risposte ancora aperte: nessun punto.",
  senzaGiudizio: "La tabella è in parole e nessun giudizio è scritto nella cartella: nessun punto.",
  nelVuoto: (risultato: string) =>
    `${risultato} non sta in nessuna classe: i punti li dice l'ente, PERF non interpola.`,
  inDue: (classi: readonly string[]) => `Sta in più classi (${classi.join("; ")}): i punti li dice l'ente.`,
} as const;

export const PREMI = {
  nota: "L'importo è quota × % raggiunta, arrotondato al centesimo solo dove lo stampa l'ente.",
  uguali: (quanti: number) => `Il fondo è diviso in ${n(quanti)} parti uguali, come dice il foglio.`,
  persone: (quante: number) => `${n(quante)} persone: solo i totali, nessun nome.`,
  quota: "Quota (€)",
  raggiunto: "% raggiunta",
  importo: "Importo (€)",
  scritto: "Importo scritto (€)",
  parti: "Parti",
  fondo: "Fondo",
  totale: "Totale",
  importiDiversi: (quanti: number) =>
    quanti === 1
      ? "Un importo scritto non è quota × % raggiunta: da controllare prima di liquidare."
      : `${n(quanti)} importi scritti non sono quota × % raggiunta: da controllare prima di liquidare.`,
  quoteDiverse: (somma: number, fondo: number) => `Le quote fanno € ${n(somma)}, il fondo è € ${n(fondo)}.`,
} as const;

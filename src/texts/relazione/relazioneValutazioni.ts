import { formatNumero } from "../formato";

const n = (valore: number) => formatNumero(valore, "it");

/** The words of the individual appraisals. The Relazione is an Italian document: Italian always. */
export const VALUTAZIONI = {
  titolo: "Valutazioni individuali per classi di punteggio",
  foglio: "Valutazioni",
  nota: "L'unità è la persona valutata; nessun nome è riportato. La deviazione standard è quella di tutti i valutati.",
  anno: "Anno",
  dalFoglio: "Foglio",
  classe: "Classe di punteggio",
  numero: "N.",
  quota: "%",
  media: "Media",
  deviazione: "Deviazione standard",
  controllo: "Da controllare",
  totale: "Totale",
  senzaAnno: "Anno non indicato",
  oltre: (da: number) => `da ${n(da)} in su`,
  tra: (da: number, a: number) => `da ${n(da)} a meno di ${n(a)}`,
  scala: "Le classi sono quelle della scala dei giudizi del metodo di calcolo, riportate alla scala dei punteggi.",
  decimi: "Le classi sono i decimi del punteggio pieno: il metodo di calcolo non ha una scala dei giudizi.",
  illeggibile: (dove: string, scritto: string) =>
    `In ${dove} c'è «${scritto}»: non si legge come una cifra, e manca qui.`,
  daFile: (file: string) =>
    `I punteggi di «${file}» non sono copiati in questa cartella: le cifre sono calcolate alla lettura del file.`,
} as const;

import { MARCHIO_SCHEDA, PREFISSO_SCHEDA } from "./marchioScheda";

/** The scheda that goes to whoever answers for some rows: an Italian document, whatever the language of the pane. */
export const SCHEDA = {
  foglio: "Consuntivi",
  /** A scheda that stands in the workbook itself. */
  foglioInCartella: (responsabile: string) => `${PREFISSO_SCHEDA}${responsabile}`,
  titolo: (responsabile: string, anno: number | null) =>
    `${MARCHIO_SCHEDA}${anno === null ? "" : ` ${anno}`} – ${responsabile}`,
  istruzioni: [
    "Scrivi solo nelle celle bianche: il valore raggiunto, la fonte o l'atto, la causa se il target non è raggiunto, una nota.",
    "Se un valore non c'è ancora lascia la cella vuota e scrivi nella nota quando ci sarà. Non aggiungere e non togliere righe.",
    "Salva il file senza cambiargli nome e rimandalo a chi te lo ha mandato.",
  ],
  /** The last of them, on a sheet of the workbook. */
  istruzioneInCartella: "I valori vanno nel cruscotto con «Raccogli dai fogli», nel riquadro di PERF.",
  colonne: {
    obiettivo: "Obiettivo",
    nome: "Indicatore",
    descrizione: "Come si calcola",
    contribuiscono: "Contribuisce anche",
    udm: "Unità di misura",
    target: "Target",
    precedente: "Anno precedente",
    valore: "Valore",
    fonte: "Fonte o atto",
    causa: "Causa dello scostamento",
    nota: "Nota",
    chiave: "Chiave (non toccare)",
    allora: "Valore alla partenza",
    targetAllora: "Target alla partenza",
  },
  chiesto: {
    numero: { titolo: "Un numero", testo: "Scrivi solo il numero, senza parole: per esempio 12 o 3,5." },
    percentuale: { titolo: "Una percentuale", testo: "Scrivi la percentuale con il suo segno: per esempio 95%." },
    data: { titolo: "Una data", testo: "Scrivi il giorno in cui è stato fatto: per esempio 15/11/2019." },
    "si-no": { titolo: "Sì o No", testo: "Scegli dall'elenco." },
    scala: { titolo: "Una parola della scala", testo: "Scegli dall'elenco." },
    testo: {
      titolo: "Che cosa è stato raggiunto",
      testo: "Scrivi in breve il risultato, con la sua cifra o la sua data.",
    },
  },
  rifiuto: {
    numero: "Qui va un numero. Se il valore non c'è ancora, lascia vuoto e scrivilo nella nota.",
    percentuale: "Qui va una percentuale, per esempio 95%. Se non c'è ancora, lascia vuoto e scrivilo nella nota.",
    data: "Qui va una data, per esempio 15/11/2019. Se non c'è ancora, lascia vuoto e scrivilo nella nota.",
    scala: "Scegli una parola dell'elenco. Se non si sa ancora, lascia vuoto e scrivilo nella nota.",
    "si-no": "Scegli Sì o No dall'elenco. Se non si sa ancora, lascia vuoto e scrivilo nella nota.",
  },
  siNo: ["Sì", "No"],
} as const;

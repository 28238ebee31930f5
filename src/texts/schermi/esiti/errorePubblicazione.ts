type Dati = Readonly<Record<string, string | number>>;

/** Why a copy for publication is refused, and what is still to be written. */
export const ERRORI_PUBBLICAZIONE = {
  it: {
    "segnaposti-aperti": (d: Dati) =>
      `La copia per la pubblicazione non si può fare: ${d["quanti"]} punti sono ancora da scrivere. ${d["elenco"]}. Scrivili nelle tabelle della Relazione, o chiedi una bozza, che lo dirà su ogni pagina.`,
    "documento-altrui": () =>
      "Il documento non è una Relazione scritta da PERF, o il programma che l'ha salvato ne ha tolto i segni: non lo si può aggiornare. Scaricane uno nuovo.",
    "documento-interno": () =>
      "Il documento è la copia interna: la copia per la pubblicazione è un documento suo. Scaricane uno nuovo.",
    "documento-di-altro": (d: Dati) =>
      `Il documento è di un altro anno, o è un monitoraggio (${d["prima"]}; la cartella: ${d["dopo"]}): non lo si aggiorna. Scaricane uno nuovo.`,
  },
  en: {
    "segnaposti-aperti": (d: Dati) =>
      `The copy for publication cannot be made: ${d["quanti"]} places are still to be written. ${d["elenco"]}. Write them in the tables of the report, or ask for a draft, which says so on every page.`,
    "documento-altrui": () =>
      "The document is no report written by PERF, or the program that saved it took its marks away: it cannot be updated. Download a new one.",
    "documento-interno": () =>
      "The document is the internal copy: the copy for publication is a document of its own. Download a new one.",
    "documento-di-altro": (d: Dati) =>
      `The document is of another year, or a monitoring (${d["prima"]}; the workbook: ${d["dopo"]}): it is not updated. Download a new one.`,
  },
} as const;

type Dati = Readonly<Record<string, string | number>>;

/** Why a copy for publication is refused, and what is still to be written. */
export const ERRORI_PUBBLICAZIONE = {
  it: {
    "segnaposti-aperti": (d: Dati) =>
      `La copia per la pubblicazione non si può fare: ${d["quanti"]} punti sono ancora da scrivere. ${d["elenco"]}. Scrivili nelle tabelle della Relazione, o chiedi una bozza, che lo dirà su ogni pagina.`,
    "monitoraggio-interno": () =>
      "Mentre l'anno corre c'è il monitoraggio, che è per gli uffici, l'OIV e la Giunta e nomina chi risponde di ogni riga: non si pubblica. Togli la scelta della copia per la pubblicazione, o falla ad anno finito.",
  },
  en: {
    "segnaposti-aperti": (d: Dati) =>
      `The copy for publication cannot be made: ${d["quanti"]} places are still to be written. ${d["elenco"]}. Write them in the tables of the report, or ask for a draft, which says so on every page.`,
    "monitoraggio-interno": () =>
      "While the year runs there is the monitoring, which is for the offices, the OIV and the Giunta and names who answers for each row: it is not published. Leave out the copy for publication, or make it once the year is over.",
  },
} as const;

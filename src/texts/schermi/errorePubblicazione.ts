type Dati = Readonly<Record<string, string | number>>;

/** Why a copy for publication is refused, and what is still to be written. */
export const ERRORI_PUBBLICAZIONE = {
  it: {
    "segnaposti-aperti": (d: Dati) =>
      `La copia per la pubblicazione non si può fare: ${d["quanti"]} punti sono ancora da scrivere. ${d["elenco"]}. Scrivili nelle tabelle della Relazione, o chiedi una bozza, che lo dirà su ogni pagina.`,
  },
  en: {
    "segnaposti-aperti": (d: Dati) =>
      `The copy for publication cannot be made: ${d["quanti"]} places are still to be written. ${d["elenco"]}. Write them in the tables of the report, or ask for a draft, which says so on every page.`,
  },
} as const;

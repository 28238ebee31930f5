/** The words of the empty cruscotto that PERF makes, and of the example. They stay with the document: Italian always. */
export const MODELLO = {
  nome: (anno: number) => `Cruscotto ${anno}`,
  titolo: (anno: number) => `Cruscotto – anno ${anno}`,
  nota: "Nota: una riga per indicatore. Seleziona un'intestazione per leggere che cosa va nella sua colonna.",
  unita: ["n.", "%", "giorni", "ore", "€", "data", "sì/no", "indice"],
  condizioni: ["almeno", "non oltre", "pari a"],
  /** The columns from the left: what heads each and, in one line, what goes below. */
  colonne: {
    prospettiva: {
      testa: "Prospettiva",
      istruzione: "La prospettiva o l'area. Vuota: vale quella della riga sopra.",
    },
    obiettivo: { testa: "Obiettivo", istruzione: "L'obiettivo dell'indicatore. Vuoto: vale quello della riga sopra." },
    indicatore: { testa: "Indicatore", istruzione: "Il nome di ciò che si misura, uno per riga." },
    udm: { testa: "Unità di misura", istruzione: "Scegli dall'elenco o scrivi la tua." },
    peso: {
      testa: "Peso",
      istruzione: "Quanto conta nel suo obiettivo, in percentuale: insieme fanno 100%. Tutti vuoti: contano uguale.",
    },
    operatore: {
      testa: "Condizione",
      istruzione:
        "«almeno»: più alto è meglio. «non oltre»: più basso è meglio. Vuota dove il target è un intervallo o sì/no.",
    },
    target: { testa: "Target", istruzione: "Il risultato atteso: un numero, 85%, una data, «tra 20 e 30», «sì»." },
    consuntivo: {
      testa: "Consuntivo",
      istruzione: "Il valore ottenuto, scritto come il target. Finché è vuoto l'indicatore è da rilevare.",
    },
    sal: { testa: "SAL", istruzione: "Lasciala vuota: la riempie «Ricalcola SAL» nel riquadro PERF." },
    strategico: {
      testa: "Obiettivo strategico",
      istruzione: "L'obiettivo strategico. Vuoto: vale quello della riga sopra.",
    },
    pesoObiettivo: { testa: "Peso obiettivo", istruzione: "Quanto conta l'obiettivo tra gli altri, in percentuale." },
    responsabile: { testa: "Responsabile", istruzione: "Chi risponde della riga: servizio, ufficio o persona." },
    fonte: { testa: "Fonte o atto", istruzione: "Da dove viene il consuntivo: un sistema, un documento, un atto." },
    baseline: { testa: "Baseline", istruzione: "Da dove si parte: il valore dell'anno prima, se c'è." },
    aprile: { testa: "Al 30/04", istruzione: "Il valore raggiunto al 30 aprile. Non è il consuntivo dell'anno." },
    agosto: { testa: "Al 31/08", istruzione: "Il valore raggiunto al 31 agosto. Non è il consuntivo dell'anno." },
    tipologia: {
      testa: "Tipologia",
      istruzione: "Che cosa dice l'indicatore: volume, efficienza, efficacia, qualità, impatto.",
    },
    nota: { testa: "Note", istruzione: "Da dove viene il dato; se il target non è raggiunto, perché." },
  },
  avvisi: {
    peso: "Il peso è un numero tra 0 e 100, per esempio 30%.",
    operatore: "PERF capisce «almeno», «non oltre» e «pari a», o i segni ≥ ≤ =.",
  },
} as const;

/** The cruscotto that is built from a Piano. */
export const DAL_PIANO = {
  nome: (anno: number | null) => (anno === null ? "Cruscotto" : `Cruscotto ${anno}`),
  titolo: (anno: number | null) => (anno === null ? "Cruscotto" : `Cruscotto – anno ${anno}`),
  nota: (foglio: string) =>
    `Nota: costruito dal Piano («${foglio}»), una riga per indicatore. Il foglio del Piano resta com'è.`,
} as const;

/** What a year gave, kept when the next begins. */
export const STORICO_ANNO = {
  prefisso: "PERF – anno ",
  titolo: (anno: number) => `Risultati del ${anno}`,
  nota: "Nota: i valori dell'anno com'erano quando è cominciato quello dopo. PERF non li riscrive e non li conta.",
  colonne: ["Foglio", "Riga", "Percorso", "Indicatore", "Target", "Consuntivo", "SAL", "Esito", "Note"],
  risposte: "Risposte che valevano per quell'anno",
} as const;

export const ESEMPIO = {
  nome: "Esempio PERF",
  titolo: (anno: number) => `Cruscotto dell'ente – anno ${anno} (esempio)`,
  nota: "Nota: l'ente e le cifre sono inventati, per provare PERF. Il foglio si può eliminare.",
} as const;

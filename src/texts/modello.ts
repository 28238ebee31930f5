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
    nota: { testa: "Note", istruzione: "Da dove viene il dato; se il target non è raggiunto, perché." },
  },
  avvisi: {
    peso: "Il peso è un numero tra 0 e 100, per esempio 30%.",
    operatore: "PERF capisce «almeno», «non oltre» e «pari a», o i segni ≥ ≤ =.",
  },
} as const;

export const ESEMPIO = {
  nome: "Esempio PERF",
  titolo: (anno: number) => `Cruscotto dell'ente – anno ${anno} (esempio)`,
  nota: "Nota: l'ente e le cifre sono inventati, per provare PERF. Il foglio si può eliminare.",
} as const;

/** What stands on the sheets that PERF makes in the user's workbook. They stay with the document: Italian always. */
export const CORREZIONI = {
  titolo: "Correzioni, risposte e valori pubblicati",
  nota: "Qui restano i SAL come erano prima che PERF li riscrivesse e le tue risposte. Non cancellare: valgono a ogni lettura. Puoi aggiungere righe a mano: «neutralizzato», «esito dichiarato» e «SAL stabilito» valgono solo con motivo e autore.",
  colonne: [
    "Foglio",
    "Riga",
    "Indicatore o obiettivo",
    "Percorso",
    "Descrizione",
    "Cosa",
    "Valore",
    "Formula",
    "Motivo",
    "Autore",
  ],
} as const;

export const SINTESI = {
  titolo: (foglio: string, anno: number | null) =>
    `Quadro di sintesi – ${foglio}${anno === null ? "" : ` – anno ${anno}`}`,
} as const;

/** The names of the sheets of the Relazione: the first, and how those of its tables begin. */
export const FOGLI_RELAZIONE = { nome: "Relazione", prefisso: "Relazione – " } as const;

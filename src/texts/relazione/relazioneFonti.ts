/** The words of the sheet where figures of other files land. The Relazione is an Italian document: Italian always. */
export const FONTI = {
  titolo: "Cifre da altri file",
  foglio: "Fonti",
  nota: "Le tabelle puntano qui per ogni cifra che non sta in questa cartella. Ricostruendo la Relazione si rileggono i file.",
  colonne: ["File", "Data del file", "Foglio", "Cella", "Valore"],
} as const;

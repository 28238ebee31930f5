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
  nome: "Quadro di sintesi",
  titolo: (foglio: string, anno: number | null) =>
    `Quadro di sintesi – ${foglio}${anno === null ? "" : ` – anno ${anno}`}`,
  nota: (parziale: string, raggiunto: string) =>
    `Sotto ${parziale} non raggiunto (▼), fino a ${raggiunto} parziale (◆), oltre raggiunto (▲). Ogni SAL è una formula sulle celle del cruscotto. Foglio ricostruito a ogni comando.`,
  colonne: ["Livello", "Prospettiva / obiettivo", "Peso", "SAL", "Esito", "Misurati", "Attesi"],
  dettaglio: "Da dove nascono i SAL",
  colonneDettaglio: ["Livello", "Voce", "Peso", "SAL", "Esito", "Target", "Consuntivo"],
  figliDi: (nome: string) => `Voci di: ${nome}`,
  ente: "Ente",
  totaleFoglio: (foglio: string) => `Totale ${foglio}`,
  indicatore: "Indicatore",
  fuoriDallaMedia: "Fuori media",
  anomalie: (errori: number, conferme: number) =>
    `Anomalie aperte: ${errori} ${errori === 1 ? "errore" : "errori"}, ${conferme} da confermare.`,
  giudizio: (giudizio: string) => `Giudizio: ${giudizio}.`,
} as const;

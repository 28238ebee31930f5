/** The words of the objective sheets. Italian always, as the Relazione. */
export const SCHEDE = {
  titolo: "Schede degli obiettivi",
  foglio: "Schede",
  premessa:
    "Una scheda per obiettivo. I testi si scrivono nella colonna «Testo» e restano quando la Relazione si ricostruisce; quelli che il cruscotto dice già sono proposti. La prima scheda di ogni foglio ha ogni voce; le altre, quelle che qualcuna ha: una voce scritta una volta torna su tutte.",
  colonne: { voce: "Obiettivo / voce", testo: "Testo", spesa: "% spesa" },
  campi: {
    attesi: "Risultati attesi",
    programma: "Programma",
    budget: "Budget (€)",
    oneri: "Oneri sostenuti (€)",
    impatto: "Impatto",
    servizi: "Servizi coinvolti",
  },
} as const;
export type CampoScheda = keyof typeof SCHEDE.campi;

/** The sheet of contacts: an Italian sheet, whatever the language of the pane. */
export const CONTATTI = {
  titolo: "Contatti",
  nota: "Una riga per responsabile, scritta una volta: il nome e l'indirizzo entrano nel sollecito. PERF non manda posta.",
  colonne: ["Responsabile", "A chi scrivere", "E-mail"],
} as const;

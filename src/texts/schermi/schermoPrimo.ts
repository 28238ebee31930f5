import type { Lingua } from "../lingua";

/** What is said the first time, and on a sheet that is no cruscotto; the form of each key for the other languages. */
const it = {
  titolo: "Benvenuto in PERF",
  invito:
    "Apri il cruscotto approvato dell'anno scorso e guarda «Verifica»: dice quanti SAL coincidono con le celle («131 coincidono, 3 no») e spiega gli altri. Nel foglio non scrive nulla.",
  invitoBreve: "Comincia da «Verifica», qui sotto: confronta e spiega, senza scrivere nel foglio.",
  chiudi: "Chiudi il benvenuto",

  esempio: "Prova con un esempio",
  esempioNota: "Un foglio nuovo con 12 indicatori di un ente inventato.",
  modello: "Crea un modello vuoto",
  modelloNota: "Un foglio nuovo da compilare, con intestazioni ed elenchi.",

  senzaIndicatori: "Le intestazioni ci sono, gli indicatori non ancora",
  senzaIndicatoriRimedio:
    "Scrivi sotto le intestazioni il nome di un indicatore e il suo target: PERF lo legge subito.",

  costruito: {
    titolo: (titolo: string) => `«${titolo}»`,
    scheda: "Chi risponde scrive qui i suoi consuntivi. Poi, dal foglio del cruscotto: «Prepara e raccogli le schede».",
    chiede: (fogli: number): string => (fogli === 1 ? "Le sue righe sono nel foglio" : "Le sue righe sono nei fogli"),
    segue: (fogli: number): string =>
      fogli === 1 ? "Le sue cifre seguono le celle del foglio" : "Le sue cifre seguono le celle dei fogli",
    inCartella: "Se è ancora aggiornato lo dice «Cartella», che rifà anche quadri di sintesi e Relazione.",
    cartella: "Vedi tutti i fogli",
  },
};

const en: typeof it = {
  titolo: "Welcome to PERF",
  invito:
    "Open last year's approved cruscotto and look at “Check”: it says how many SALs agree with their cells (“131 agree, 3 do not”) and explains the others. It writes nothing on the sheet.",
  invitoBreve: "Start with “Check”, below: it compares and explains, without writing on the sheet.",
  chiudi: "Close the welcome",

  esempio: "Try with an example",
  esempioNota: "A new sheet with 12 indicators of an invented body, in Italian.",
  modello: "Create an empty cruscotto",
  modelloNota: "A new sheet to fill in, with headings and lists, in Italian.",

  senzaIndicatori: "The headings are there, the indicators not yet",
  senzaIndicatoriRimedio: "Type the name of an indicator and its target below the headings: PERF reads it at once.",

  costruito: {
    titolo: (titolo) => `“${titolo}”`,
    scheda:
      "Whoever answers types their actuals here. Then, from the sheet of the cruscotto: “Prepare and collect the forms”.",
    chiede: (fogli) => (fogli === 1 ? "Its rows are on the sheet" : "Its rows are on the sheets"),
    segue: (fogli) =>
      fogli === 1 ? "Its figures follow the cells of the sheet" : "Its figures follow the cells of the sheets",
    inCartella: "“Workbook” says whether it is still up to date, and builds summaries and the report again.",
    cartella: "See every sheet",
  },
};

/** The words of the first run, apart from the others because they come with the first reading. */
export const TESTI_PRIMO: Readonly<Record<Lingua, typeof it>> = { it, en };

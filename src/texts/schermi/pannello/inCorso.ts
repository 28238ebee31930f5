import type { Lingua } from "../../lingua";

const it = {
  anteprima: "Preparazione dell'anteprima…",
  ricalcola: "Scrittura dei SAL…",
  semafori: "Applicazione dei semafori…",
  sintesi: "Costruzione del quadro di sintesi…",
  apri: "Apertura…",
  relazione: "Costruzione della Relazione: legge ogni foglio, poi scrive le tabelle…",
  file: "Lettura degli altri file…",
  word: "Preparazione del documento Word: rilegge ogni foglio…",
  copia: "Copia della tabella…",
  valori: "Trasformazione in valori…",
  ripristina: "Ripristino delle formule…",
  converti: "Conversione della tabella…",
  annulla: "Annullamento…",
  ripeti: "Ripetizione…",
  esempio: "Creazione del foglio d'esempio…",
  modello: "Creazione del foglio…",
  cruscotto: "Costruzione del cruscotto…",
  "anno-nuovo": "Preparazione dell'anno nuovo: legge ogni foglio, poi scrive…",
  risposta: "Scrittura della risposta…",
  campi: "Scrittura nella Relazione…",
  confronta: "Confronto dei fogli…",
  collega: "Collegamento delle copie…",
  raccolta: "Raccolta dei consuntivi…",
  calcolo: "Ricalcolo della cartella…",
  politica: "Cambio del metodo di calcolo…",
  fotografia: "Fotografia: legge ogni foglio, poi scrive…",
};

/** The commands of the pane: each has the sentence that stands there while it is under way. */
export type Comando = keyof typeof it;

const en: typeof it = {
  anteprima: "Preparing the preview…",
  ricalcola: "Writing the SALs…",
  semafori: "Applying the traffic lights…",
  sintesi: "Building the summary sheet…",
  apri: "Opening…",
  relazione: "Building the report: reads every sheet, then writes the tables…",
  file: "Reading the other files…",
  word: "Preparing the Word document: reads every sheet again…",
  copia: "Copying the table…",
  valori: "Turning formulas into values…",
  ripristina: "Restoring the formulas…",
  converti: "Converting the table…",
  annulla: "Undoing…",
  ripeti: "Redoing…",
  esempio: "Making the example sheet…",
  modello: "Making the sheet…",
  cruscotto: "Building the cruscotto…",
  "anno-nuovo": "Preparing the new year: it reads every sheet, then writes…",
  risposta: "Writing the answer…",
  campi: "Writing in the report…",
  confronta: "Comparing the sheets…",
  collega: "Linking the copies…",
  raccolta: "Collecting the actuals…",
  calcolo: "Recalculating the workbook…",
  politica: "Changing the calculation method…",
  fotografia: "Snapshot: reads every sheet, then writes…",
};

/** What the pane is doing. */
export const IN_CORSO: Readonly<Record<Lingua, typeof it>> = { it, en };

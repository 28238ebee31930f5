import { linguaScelta } from "../../taskpane/sessione/useLingua";
import { linguaDi } from "../../texts/lingua";

const it = {
  prodotto: "PERF",
  motto: "Il ciclo della performance dentro il foglio di calcolo",
  esempio: "Esempio",
  fileProprio: "File aperto",
  apri: "Apri file…",
  salva: "Salva .xlsx",
  salvaTasti: "Salva .xlsx (Ctrl+S)",
  segnoDaSalvare: "●",
  daSalvare: "Non salvato",
  lasciare: (nome: string) =>
    `Le modifiche a «${nome}» non sono salvate e andrebbero perse. Aprire l'altro file lo stesso?`,
  foglio: "Foglio di calcolo: F6 per uscirne",
  pannello: "Riquadro PERF",
  divisore: "Larghezza del riquadro PERF",
  caricamento: "Apertura del cruscotto…",
  lasciaQui: "Lascia qui il file .xlsx per aprirlo",
  chiudi: "Chiudi",
  nonXlsx: (nome: string) => `«${nome}» non è un file .xlsx. Apri una cartella di lavoro di Excel salvata come .xlsx.`,
  cifrato: (nome: string) => `«${nome}» è protetto da password. Toglila in Excel (File, Informazioni) e riaprilo.`,
  danneggiato: (nome: string) =>
    `«${nome}» è incompleto o danneggiato. Aprilo in Excel, salvalo di nuovo come .xlsx e riprova.`,
  troppoGrande: (nome: string, dove: string) =>
    `«${nome}» è troppo grande o ha qualcosa lontano da tutto il resto (${dove}). In Excel cancella quelle righe o quelle colonne e riprova.`,
  esempioMancante: "L'esempio non si è caricato. Controlla che il server sia acceso e ricarica la pagina.",
  nonSalvato: "Il file non è stato salvato. Riprova; se succede ancora, apri di nuovo il file di partenza.",
  guasto: "Qualcosa è andato storto nella pagina. Ricaricala: il file sul tuo disco non è cambiato.",
};

const en: typeof it = {
  prodotto: "PERF",
  motto: "The performance cycle inside the spreadsheet",
  esempio: "Sample",
  fileProprio: "Open file",
  apri: "Open file…",
  salva: "Save .xlsx",
  salvaTasti: "Save .xlsx (Ctrl+S)",
  segnoDaSalvare: "●",
  daSalvare: "Not saved",
  lasciare: (nome) => `The changes to “${nome}” are not saved and would be lost. Open the other file all the same?`,
  foglio: "Spreadsheet: F6 to leave it",
  pannello: "PERF pane",
  divisore: "Width of the PERF pane",
  caricamento: "Opening the workbook…",
  lasciaQui: "Drop the .xlsx file here to open it",
  chiudi: "Close",
  nonXlsx: (nome) => `“${nome}” is no .xlsx file. Open an Excel workbook saved as .xlsx.`,
  cifrato: (nome) => `“${nome}” is protected with a password. Take it off in Excel (File, Info) and open it again.`,
  danneggiato: (nome) => `“${nome}” is incomplete or damaged. Open it in Excel, save it as .xlsx again and retry.`,
  troppoGrande: (nome, dove) =>
    `“${nome}” is too large, or has something far from all the rest (${dove}). Delete those rows or columns in Excel and retry.`,
  esempioMancante: "The sample did not load. Check that the server is running and reload the page.",
  nonSalvato: "The file was not saved. Retry; if it happens again, open the original file again.",
  guasto: "Something went wrong in the page. Reload it: the file on your disk has not changed.",
};

/** The language of the page, as it was opened: that of its pane. */
export const LINGUA_PAGINA = linguaScelta(linguaDi(navigator.language));

/** Every sentence of the browser page. */
export const TESTI_PAGINA = { it, en }[LINGUA_PAGINA];

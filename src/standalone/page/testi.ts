/** Every sentence of the browser page. */
export const TESTI_PAGINA = {
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
  foglio: "Foglio di calcolo",
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
} as const;

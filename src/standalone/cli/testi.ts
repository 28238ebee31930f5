/** What the command line says on stderr: one line each, what happened and what to do. */
export const TESTI = {
  uso: "Uso: npm run -s sal -- FILE.xlsx [--sheet NOME]... [--year 2020] [--policy standard|firenze|pisa|FILE.json] [--mode perf|native|values] [--sal-column] [--out FILE.xlsx [--report] [--force]] [--docx FILE.docx [--publication]] [--from ALTRO.xlsx]... [--against PIANO.xlsx|FOGLIO] [--json]",
  opzioneSconosciuta: (nome: string) => `Opzione non disponibile: ${nome}. Senza opzioni il comando dice come si usa.`,
  valoreMancante: (opzione: string) => `Dopo ${opzione} manca il valore. Senza opzioni il comando dice come si usa.`,
  senzaValore: (opzione: string) => `${opzione} non prende un valore. Senza opzioni il comando dice come si usa.`,
  valoreSconosciuto: (opzione: string, valore: string, ammessi: readonly string[]) =>
    `${opzione} ${valore}: valore non ammesso (${ammessi.join(", ")}).`,
  politica: (file: string, motivo: string) => `--policy ${file}: ${motivo}.`,
  reportSenzaOut: "--report aggiunge fogli al file scritto: serve anche --out FILE.xlsx.",
  soloConRelazione: (opzione: string) =>
    `${opzione} serve alle tabelle della Relazione: aggiungi --report o --docx FILE.docx.`,
  publicationSenzaDocx:
    "--publication vale per il documento: serve anche --docx FILE.docx. La cartella scritta con --out contiene comunque cruscotti e note interne.",
  fileAssente: (file: string) => `${file}: il file non c'è o non si può leggere.`,
  nonXlsx: (file: string) => `${file}: non è una cartella Excel .xlsx. Aprila con Excel e salvala come .xlsx.`,
  cifrato: (file: string) => `${file}: è protetto da password. Togli la password in Excel e riprova.`,
  danneggiato: (file: string) => `${file}: è incompleto o danneggiato. Recupera una copia integra.`,
  troppoGrande: (file: string, dove: string) =>
    `${file}: è troppo grande o ha qualcosa lontano da tutto il resto (${dove}). In Excel cancella quelle righe o quelle colonne e riprova.`,
  foglioAssente: (foglio: string) => `Il foglio «${foglio}» non c'è nel file.`,
  senzaColonnaSal: (foglio: string) =>
    `«${foglio}» non ha una colonna SAL: con --sal-column se ne aggiunge una accanto al consuntivo.`,
  stessoFile: "--out deve essere un file diverso da quello letto: l'originale non si tocca.",
  documentoSuFile: "--docx deve essere un file diverso da quello letto e da --out.",
  documentoScritto: (docx: string) => `Scritto ${docx}.`,
  nonScrivibile: (out: string) =>
    `Non si può scrivere ${out}: serve il nome di un file in una cartella che c'è e in cui si può scrivere.`,
  partiPerse: (parti: readonly string[]) =>
    `Il file contiene parti che andrebbero perse nella scrittura (${parti.join(", ")}). Con --force si scrive lo stesso.`,
  scritto: (
    out: string,
    saltati: readonly string[],
    sostituiti: number,
    grafici: readonly { readonly sheet: string; readonly title: string }[],
  ) =>
    [
      `Scritto ${out}.`,
      ...(saltati.length === 0
        ? []
        : [
            `SAL e semafori non scritti, perché manca la colonna SAL: ${saltati.map((nome) => `«${nome}»`).join(", ")}.`,
          ]),
      ...(sostituiti === 0
        ? []
        : [
            sostituiti === 1
              ? "1 SAL diverso da quello ricalcolato è stato sostituito: quello di prima è in «PERF – correzioni»."
              : `${sostituiti} SAL diversi da quelli ricalcolati sono stati sostituiti: quelli di prima sono in «PERF – correzioni».`,
          ]),
      ...(grafici.length === 0
        ? []
        : [
            `Grafici non scritti, perché li disegna solo Excel: ${grafici.map(({ sheet, title }) => `«${title}» (${sheet})`).join(", ")}. Ci sono i loro dati; per averli, costruisci la Relazione dal pannello.`,
          ]),
    ].join(" "),
  nullaRiconosciuto: "Nessun cruscotto riconosciuto nel file.",
} as const;

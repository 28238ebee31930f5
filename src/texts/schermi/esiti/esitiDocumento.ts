type Dati = Readonly<Record<string, string | number>>;

export type CodiceRiuscitaDocumento = "documento-scaricato" | "documento-aggiornato" | "tabella-copiata";

/** What is said of a document in Word that was made, or updated. */
export const RIUSCITE_DOCUMENTO = {
  it: {
    "documento-scaricato": (d: Dati) =>
      `Documento Word pronto: «${d["nome"]}», tra i file scaricati. ${d["detto"] ?? ""}`.trim(),
    "documento-aggiornato": (d: Dati) => `«${d["nome"]}» aggiornato, tra i file scaricati. ${d["detto"]}`.trim(),
    "tabella-copiata": (d: Dati) => `«${d["nome"]}» è copiata: incollala in Word o in una mail.`,
  },
  en: {
    "documento-scaricato": (d: Dati) =>
      `Word document ready: “${d["nome"]}”, among the downloads. ${d["detto"] ?? ""}`.trim(),
    "documento-aggiornato": (d: Dati) => `“${d["nome"]}” updated, among the downloads. ${d["detto"]}`.trim(),
    "tabella-copiata": (d: Dati) => `“${d["nome"]}” is copied: paste it into Word or a mail.`,
  },
} as const;

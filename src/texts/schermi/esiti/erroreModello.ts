import type { Lingua } from "../../lingua";

type Dati = Readonly<Record<string, string | number>>;

export type CodiceErroreModello =
  `modello-${"non-docx" | "cifrato" | "danneggiato" | "troppo-grande" | "macro" | "strict" | "collegato"}`;

/** Why a document cannot be the template of the Relazione, and what to do. */
export const ERRORI_MODELLO: Readonly<Record<Lingua, Readonly<Record<CodiceErroreModello, (dati: Dati) => string>>>> = {
  it: {
    "modello-non-docx": (d) =>
      `Il modello «${d["file"]}» non è un documento Word .docx (o .dotx): aprilo in Word, salvalo come .docx e riprova.`,
    "modello-cifrato": (d) =>
      `Il modello «${d["file"]}» è protetto da password: salvane una copia senza password e usa quella.`,
    "modello-danneggiato": (d) =>
      `Il modello «${d["file"]}» è incompleto o danneggiato: aprilo in Word, salvalo di nuovo e riprova.`,
    "modello-troppo-grande": (d) =>
      `Il modello «${d["file"]}» è troppo grande: bastano una pagina, gli stili e la carta intestata. Salvane una copia senza il resto.`,
    "modello-macro": (d) =>
      `Il modello «${d["file"]}» contiene macro o controlli, che andrebbero in ogni Relazione: salvalo come .docx, senza.`,
    "modello-strict": (d) =>
      `Il modello «${d["file"]}» è salvato come «Strict Open XML»: in Word salvalo come «Documento di Word (.docx)».`,
    "modello-collegato": (d) =>
      `Il modello «${d["file"]}» prende immagini da altri file, che chi apre la Relazione andrebbe a cercare: in Word incorporale (File, Informazioni, Modifica collegamenti ai file).`,
  },
  en: {
    "modello-non-docx": (d) =>
      `The template “${d["file"]}” is no Word document .docx (or .dotx): open it in Word, save it as .docx and try again.`,
    "modello-cifrato": (d) => `The template “${d["file"]}” has a password: save a copy without one and use that.`,
    "modello-danneggiato": (d) =>
      `The template “${d["file"]}” is incomplete or damaged: open it in Word, save it again and try once more.`,
    "modello-troppo-grande": (d) =>
      `The template “${d["file"]}” is too large: a page, the styles and the letterhead are enough. Save a copy without the rest.`,
    "modello-macro": (d) =>
      `The template “${d["file"]}” holds macros or controls, which would go into every Relazione: save it as .docx, without them.`,
    "modello-strict": (d) =>
      `The template “${d["file"]}” is saved as “Strict Open XML”: in Word save it as “Word Document (.docx)”.`,
    "modello-collegato": (d) =>
      `The template “${d["file"]}” takes pictures from other files, which whoever opens the report would ask for: embed them in Word (File, Info, Edit Links to Files).`,
  },
};

/** What an update says of a template that the document was not made on. */
export const TESTI_MODELLO: Readonly<
  Record<Lingua, { readonly senzaTesto: (file: string) => string; readonly tenuto: (file: string) => string }>
> = {
  it: {
    senzaTesto: (file) =>
      `Il testo di «${file}» non è entrato: per tenerlo, un suo paragrafo dica solo [Relazione], dove va il documento.`,
    tenuto: (file) => `Il documento tiene l'aspetto che ha, non quello di «${file}».`,
  },
  en: {
    senzaTesto: (file) =>
      `The text of “${file}” was left out: to keep it, one of its paragraphs must say [Relazione] alone, where the document goes.`,
    tenuto: (file) => `The document keeps the looks that it has, not those of “${file}”.`,
  },
};

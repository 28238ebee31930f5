import { formatNumero } from "../../formato";
import type { Lingua } from "../../lingua";

type Dati = Readonly<Record<string, string | number>>;

/** Why another file could not be read. */
export type CodiceErroreFile = "file-non-xlsx" | "file-cifrato" | "file-danneggiato" | "file-troppo-grande";

/** The sentences of those errors; the open workbook is never touched. */
export const ERRORI_FILE: Readonly<Record<Lingua, Readonly<Record<CodiceErroreFile, (dati: Dati) => string>>>> = {
  it: {
    "file-non-xlsx": (d) =>
      `«${d["file"]}» non è un file .xlsx: aprilo in Excel, salvalo come .xlsx e sceglilo di nuovo.`,
    "file-cifrato": (d) => `«${d["file"]}» è protetto da password: salvane una copia senza password e scegli quella.`,
    "file-danneggiato": (d) => `«${d["file"]}» è danneggiato: aprilo in Excel, salvalo di nuovo e riprova.`,
    "file-troppo-grande": (d) =>
      `«${d["file"]}» è troppo grande, o ha qualcosa lontano da tutto il resto: salvane una copia con i soli fogli che servono.`,
  },
  en: {
    "file-non-xlsx": (d) =>
      `“${d["file"]}” is not an .xlsx file: open it in Excel, save it as .xlsx and pick it again.`,
    "file-cifrato": (d) => `“${d["file"]}” has a password: save a copy without one and pick that.`,
    "file-danneggiato": (d) => `“${d["file"]}” is damaged: open it in Excel, save it again and try once more.`,
    "file-troppo-grande": (d) =>
      `“${d["file"]}” is too large, or has something far from all the rest: save a copy with only the sheets that are needed.`,
  },
};

/** The words of the section "Altri file" in Italian; the form of each key for the other languages. */
const it = {
  titolo: "Altri file",
  nota: "L'anno precedente, i cruscotti di un'altra area o il Piano approvato. Si leggono soltanto: le cifre vanno sul foglio «Fonti», con file, foglio, cella e data.",
  scegli: "Scegli file .xlsx…",
  campo: "File .xlsx da cui prendere altre cifre",
  lettura: (nome: string) => `Lettura di «${nome}»…`,
  scelti: "File scelti",
  trovati: (cruscotti: number, indicatori: number, anno: number | null) =>
    [
      cruscotti === 0 ? "nessun cruscotto" : quanti(cruscotti, "it", "cruscotto", "cruscotti"),
      ...(cruscotti === 0 ? [] : [quanti(indicatori, "it", "indicatore", "indicatori")]),
      ...(anno === null ? [] : [`anno ${anno}`]),
    ].join(" · "),
  uso: (nome: string) => `A che cosa serve ${nome}`,
  usi: { altro: "Anno precedente o altro cruscotto", confronto: "Versione precedente da confrontare" },
  perche: {
    "senza-cruscotti": "Se ne leggono le altre tabelle: storico, risorse, punteggi.",
    "anno-precedente": "È di un anno passato: dà la serie storica.",
    "altro-anno": "È di un altro anno: dà la serie storica.",
    "altri-indicatori": "Ha indicatori che qui non ci sono: si aggiungono alla Relazione.",
    "stessi-indicatori":
      "Ha gli stessi indicatori di questa cartella: aggiunti alla Relazione, conterebbero due volte.",
    versione: "Ha gli stessi indicatori di questa cartella: sembra il Piano approvato.",
    "versione-lontana": "Ha un altro anno o altri indicatori: controlla che sia la versione giusta.",
  },
  togli: "Togli",
  togliFile: (nome: string) => `Togli ${nome}`,
  daRiscegliere: (nomi: readonly string[]) =>
    `L'ultima Relazione usava anche ${elenco(nomi, "it")}: sceglili di nuovo, o le loro cifre non si aggiornano.`,
  foglioPrecedente: "Confronta con un foglio di questa cartella",
  nessunFoglio: "Nessun confronto",
  variazioniProprie: (foglio: string) =>
    `Il foglio «${foglio}» è già una tabella di variazioni: PERF non la tocca. Un confronto ne costruisce un'altra, «Relazione – Variazioni»: pubblicane una sola.`,
};

const en: typeof it = {
  titolo: "Other files",
  nota: "Last year's, the cruscotti of another area or the approved Piano. They are only read: their figures go to the sheet “Fonti”, with file, sheet, cell and date.",
  scegli: "Pick .xlsx files…",
  campo: ".xlsx files that further figures come from",
  lettura: (nome) => `Reading “${nome}”…`,
  scelti: "Picked files",
  trovati: (cruscotti, indicatori, anno) =>
    [
      cruscotti === 0 ? "no cruscotto" : quanti(cruscotti, "en", "cruscotto", "cruscotti"),
      ...(cruscotti === 0 ? [] : [quanti(indicatori, "en", "indicator", "indicators")]),
      ...(anno === null ? [] : [`year ${anno}`]),
    ].join(" · "),
  uso: (nome) => `What ${nome} is for`,
  usi: { altro: "Previous year or another cruscotto", confronto: "Earlier version to compare with" },
  perche: {
    "senza-cruscotti": "Its other tables are read: past years, resources, scores.",
    "anno-precedente": "It is of a past year: it gives the series of years.",
    "altro-anno": "It is of another year: it gives the series of years.",
    "altri-indicatori": "It has indicators that are not here: they join the report.",
    "stessi-indicatori": "It has the same indicators as this workbook: added to the report, they would count twice.",
    versione: "It has the same indicators as this workbook: it looks like the approved Piano.",
    "versione-lontana": "It has another year or other indicators: check that it is the right version.",
  },
  togli: "Remove",
  togliFile: (nome) => `Remove ${nome}`,
  daRiscegliere: (nomi) =>
    `The last report used ${elenco(nomi, "en")} too: pick them again, or their figures are not brought up to date.`,
  foglioPrecedente: "Compare with a sheet of this workbook",
  nessunFoglio: "No comparison",
  variazioniProprie: (foglio) =>
    `Sheet “${foglio}” is a table of changes already: PERF leaves it alone. A comparison builds another one, “Relazione – Variazioni”: publish only one of them.`,
};

function quanti(n: number, lingua: Lingua, uno: string, molti: string): string {
  return `${formatNumero(n, lingua)}\u00a0${n === 1 ? uno : molti}`;
}

function elenco(nomi: readonly string[], lingua: Lingua): string {
  return new Intl.ListFormat(lingua, { type: "conjunction" }).format(
    nomi.map((nome) => (lingua === "it" ? `«${nome}»` : `“${nome}”`)),
  );
}

/** The words of the section "Altri file" of the screen "Relazione". */
export const TESTI_ALTRI_FILE: Readonly<Record<Lingua, typeof it>> = { it, en };

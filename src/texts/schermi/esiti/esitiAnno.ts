import { formatData } from "../../../domain/numeri/calendario";
import type { Lingua } from "../../lingua";

/** What the commands of the year that runs did. */
export type CodiceRiuscitaAnno = "giorno-impostato" | "giorno-tolto" | "monitoraggio-costruito" | "fotografia-scattata";

/** Why a snapshot is not taken. */
export type CodiceErroreAnno = "monitoraggio-interno" | "fotografia-presente" | "fotografia-senza-autore";

type Dati = Readonly<Record<string, string | number>>;

const al = (dati: Dati) => formatData(Number(dati["al"] ?? 0));
const quanti = (dati: Dati, uno: string, molti: string) => `${dati["fogli"]} ${dati["fogli"] === 1 ? uno : molti}`;

export const RIUSCITE_ANNO: Readonly<Record<Lingua, Readonly<Record<CodiceRiuscitaAnno, (dati: Dati) => string>>>> = {
  it: {
    "giorno-impostato": (d) =>
      `Data ricordata nella cartella: i comandi guardano al ${al(d)}, senza esiti né medie prima della fine dell'anno.`,
    "giorno-tolto": () => "Nessuna data ricordata: i comandi guardano all'anno intero, o alla data che il foglio dice.",
    "monitoraggio-costruito": (d) => `Tabelle del monitoraggio pronte su ${quanti(d, "foglio", "fogli")}.`,
    "fotografia-scattata": (d) =>
      `Fotografia al ${al(d)} sul foglio «${d["foglio"]}»: ${d["righe"]} ${d["righe"] === 1 ? "indicatore" : "indicatori"} in valori, che nessun comando cambia.`,
  },
  en: {
    "giorno-impostato": (d) =>
      `Date kept in the workbook: commands look at ${al(d)}, with no outcomes or means before the year is over.`,
    "giorno-tolto": () => "No date kept: commands look at the whole year, or at the date that the sheet says.",
    "monitoraggio-costruito": (d) => `The tables of the monitoring are ready on ${quanti(d, "sheet", "sheets")}.`,
    "fotografia-scattata": (d) =>
      `Snapshot of ${al(d)} on sheet “${d["foglio"]}”: ${d["righe"]} ${d["righe"] === 1 ? "indicator" : "indicators"} as values, which no command changes.`,
  },
};

export const ERRORI_ANNO: Readonly<Record<Lingua, Readonly<Record<CodiceErroreAnno, (dati: Dati) => string>>>> = {
  it: {
    "monitoraggio-interno": () =>
      "Mentre l'anno corre c'è il monitoraggio, che è per gli uffici, l'OIV e la Giunta e nomina chi risponde di ogni riga: non si pubblica. Togli la scelta della copia per la pubblicazione, o falla ad anno finito.",
    "fotografia-presente": (d) =>
      `C'è già una fotografia al ${d["al"]} («${d["foglio"]}»), scattata il ${d["scattata"]} da ${d["autore"]}: resta com'è. Non è stato scritto nulla.`,
    "fotografia-senza-autore": () => "Scrivi chi scatta la fotografia: resta sul foglio. Non è stato scritto nulla.",
  },
  en: {
    "monitoraggio-interno": () =>
      "While the year runs there is the monitoring, which is for the offices, the OIV and the Giunta and names who answers for each row: it is not published. Leave out the copy for publication, or make it once the year is over.",
    "fotografia-presente": (d) =>
      `There is a snapshot of ${d["al"]} already (“${d["foglio"]}”), taken on ${d["scattata"]} by ${d["autore"]}: it stays as it is. Nothing was written.`,
    "fotografia-senza-autore": () => "Write who takes the snapshot: it stays on the sheet. Nothing was written.",
  },
};

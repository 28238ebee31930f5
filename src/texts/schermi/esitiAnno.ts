import { formatData } from "../../domain/numeri/calendario";
import type { Lingua } from "../lingua";

/** What the commands of the year that runs did. */
export type CodiceRiuscitaAnno = "giorno-impostato" | "giorno-tolto" | "monitoraggio-costruito";

type Dati = Readonly<Record<string, string | number>>;

const al = (dati: Dati) => formatData(Number(dati["al"] ?? 0));
const quanti = (dati: Dati, uno: string, molti: string) => `${dati["fogli"]} ${dati["fogli"] === 1 ? uno : molti}`;

export const RIUSCITE_ANNO: Readonly<Record<Lingua, Readonly<Record<CodiceRiuscitaAnno, (dati: Dati) => string>>>> = {
  it: {
    "giorno-impostato": (d) =>
      `Data ricordata nella cartella: i comandi guardano al ${al(d)}, senza esiti né medie prima della fine dell'anno.`,
    "giorno-tolto": () => "Nessuna data ricordata: i comandi guardano all'anno intero, o alla data che il foglio dice.",
    "monitoraggio-costruito": (d) => `Tabelle del monitoraggio pronte su ${quanti(d, "foglio", "fogli")}.`,
  },
  en: {
    "giorno-impostato": (d) =>
      `Date kept in the workbook: commands look at ${al(d)}, with no outcomes or means before the year is over.`,
    "giorno-tolto": () => "No date kept: commands look at the whole year, or at the date that the sheet says.",
    "monitoraggio-costruito": (d) => `The tables of the monitoring are ready on ${quanti(d, "sheet", "sheets")}.`,
  },
};

import type { Lingua } from "../../lingua";

/** The answers that a click gives to an anomalia: each with what its words name, "" where many rows have each its own. */
const it = {
  conferma: () => "Conferma",
  contrario: () => "È il contrario",
  proposta: (cifra: string) => (cifra === "" ? "Usa la proposta" : `Usa ${cifra}`),
  accetta: () => "Va bene così",
  anno: (anno: string) => `Vale il ${anno}`,
  giorni: (giorni: string) => (giorni === "1" ? "Tolleranza di 1 giorno" : `Tolleranza di ${giorni} giorni`),
  limite: () => "Il limite è escluso",
  decrescente: () => "Più basso è meglio",
  daZero: () => "Misura da zero",
  numeri: () => "Sono numeri",
  senzaConferma: () => "Togli la conferma",
  italiana: (colonna: string) => `${colonna}: 1.000 è mille`,
  inglese: (colonna: string) => `${colonna}: 1,000 è mille`,
  escludi: () => "Non è un indicatore",
  colonna: (colonna: string) => `È la colonna ${colonna}`,
  usaMetodo: () => "Usa questo metodo",
  calcolo: () => "Passa al calcolo automatico",
  scegliMetodo: () => "Scegli nel metodo…",
};

const en: typeof it = {
  conferma: () => "Confirm",
  contrario: () => "It is the other way",
  proposta: (cifra) => (cifra === "" ? "Use the proposal" : `Use ${cifra}`),
  accetta: () => "It is fine",
  anno: (anno) => `${anno} is right`,
  giorni: (giorni) => (giorni === "1" ? "Allow 1 day" : `Allow ${giorni} days`),
  limite: () => "The limit is not included",
  decrescente: () => "Lower is better",
  daZero: () => "Measure from zero",
  numeri: () => "They are numbers",
  senzaConferma: () => "Remove the confirmation",
  italiana: (colonna) => `${colonna}: 1.000 is a thousand`,
  inglese: (colonna) => `${colonna}: 1,000 is a thousand`,
  escludi: () => "It is not an indicator",
  colonna: (colonna) => `It is column ${colonna}`,
  usaMetodo: () => "Use this method",
  calcolo: () => "Calculate automatically",
  scegliMetodo: () => "Choose in the method…",
};

export const RISPOSTE: Readonly<Record<Lingua, typeof it>> = { it, en };

import type { Lingua } from "../../lingua";

const frasi = (n: number) => (n === 1 ? "1 consuntivo in parole" : `${n} consuntivi in parole`);
const actuals = (n: number) => (n === 1 ? "1 actual in words" : `${n} actuals in words`);

/** The words of the desk of narratives in Italian; the form of each key for the other languages. */
const it = {
  nessuna: "Nessun consuntivo in parole aspetta un valore.",
  quante: (n: number) => `${frasi(n)} senza un valore.`,
  tasti: "Frecce: scorri. Invio: accetta e passa alla prossima. Canc: salta. F2: scrivi un altro valore.",
  elenco: "Consuntivi in parole",
  nullaDaProporre: "nessuna proposta",
  saltata: "saltata",
  daDecidere: (proposta: string) => `proposta: ${proposta}`,
  accettata: (valore: string) => `✓ ${valore}`,
  sal: (quota: string) => `SAL ${quota}`,
  nonApplicabile: "non applicabile",
  target: "Target",
  proposta: "Proposta",
  perche: "Perché",
  darebbe: (sal: string, esito: string) => `darebbe ${sal}, ${esito}`,
  giorniDopo: (giorni: number) => (giorni === 1 ? "1 giorno dopo il target" : `${giorni} giorni dopo il target`),
  altre: "Nella frase anche",
  prendi: (valore: string) => `Prendi ${valore}`,
  accetta: "Accetta",
  salta: "Salta",
  cambia: "Cambia",
  valore: "Valore",
  valoreSal: "SAL, per esempio 80%",
  usa: "Usa questo valore",
  nonSegue: "Da questo valore non segue un SAL: scrivilo come il target.",
  accettaSenzaAvvisi: (n: number) =>
    n === 1 ? "Accetta 1 proposta senza avvisi" : `Accetta ${n} proposte senza avvisi`,
  autore: "Chi lo decide",
  autoreNota: "Dove il target non è una sola cifra il SAL è una decisione: serve il nome di chi la prende.",
  conserva: (n: number) => (n === 1 ? "Conserva 1 valore" : `Conserva ${n} valori`),
};

const en: typeof it = {
  nessuna: "No actual in words is waiting for a value.",
  quante: (n) => `${actuals(n)} without a value.`,
  tasti: "Arrows: move. Enter: accept and go to the next. Delete: skip. F2: type another value.",
  elenco: "Actuals in words",
  nullaDaProporre: "no proposal",
  saltata: "skipped",
  daDecidere: (proposta) => `proposed: ${proposta}`,
  accettata: (valore) => `✓ ${valore}`,
  sal: (quota) => `SAL ${quota}`,
  nonApplicabile: "does not apply",
  target: "Target",
  proposta: "Proposed",
  perche: "Why",
  darebbe: (sal, esito) => `would give ${sal}, ${esito}`,
  giorniDopo: (giorni) => (giorni === 1 ? "1 day after the target" : `${giorni} days after the target`),
  altre: "The sentence also has",
  prendi: (valore) => `Take ${valore}`,
  accetta: "Accept",
  salta: "Skip",
  cambia: "Change",
  valore: "Value",
  valoreSal: "SAL, such as 80%",
  usa: "Use this value",
  nonSegue: "No SAL follows from this value: write it as the target is written.",
  accettaSenzaAvvisi: (n) =>
    n === 1 ? "Accept 1 proposal without warnings" : `Accept ${n} proposals without warnings`,
  autore: "Who decides it",
  autoreNota: "Where the target is no single figure the SAL is a decision: who takes it has to be named.",
  conserva: (n) => (n === 1 ? "Keep 1 value" : `Keep ${n} values`),
};

export const TESTI_BANCO: Readonly<Record<Lingua, typeof it>> = { it, en };

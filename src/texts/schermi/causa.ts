import type { Lingua } from "../lingua";

/** The words of the cause of a deviation in Italian; the form of each key for the other languages. */
const it = {
  titolo: "Perché è sotto il target",
  lettura: "Lettura della Relazione…",
  causa: "Causa dello scostamento",
  azione: "Azione correttiva",
  scrivi: "Scrivi nella Relazione",
  senzaRiga:
    "La Relazione non ha ancora una riga per questo indicatore: costruiscila (scheda «Relazione») e la causa si scrive anche da qui.",
};

const en: typeof it = {
  titolo: "Why it is below the target",
  lettura: "Reading the report…",
  causa: "Cause of the deviation",
  azione: "Corrective action",
  scrivi: "Write in the report",
  senzaRiga:
    "The report has no row for this indicator yet: build it (tab “Report”) and the cause can be written from here too.",
};

export const TESTI_CAUSA: Readonly<Record<Lingua, typeof it>> = { it, en };

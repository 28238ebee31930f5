import type { Lingua } from "../lingua";

/** The words of what is typed beside an indicator for the Relazione; the form of each key for the other languages. */
const it = {
  titolo: "Per la Relazione: causa, fonte, atto",
  lettura: "Lettura della Relazione…",
  campi: {
    causa: "Causa dello scostamento",
    azione: "Azione correttiva",
    fonte: "Fonte o atto del dato",
    certifica: "Chi certifica il dato",
    motivo: "Motivo della variazione",
    atto: "Atto della variazione",
  },
  scrivi: "Scrivi nella Relazione",
  senzaRiga:
    "La Relazione non ha ancora una riga per questo indicatore: costruiscila (scheda «Relazione»), e questi campi si scrivono anche da qui.",
};

const en: typeof it = {
  titolo: "For the report: cause, source, act",
  lettura: "Reading the report…",
  campi: {
    causa: "Cause of the deviation",
    azione: "Corrective action",
    fonte: "Source or act of the figure",
    certifica: "Who certifies the figure",
    motivo: "Reason for the change",
    atto: "Act of the change",
  },
  scrivi: "Write in the report",
  senzaRiga:
    "The report has no row for this indicator yet: build it (tab “Report”), and these fields can be written from here too.",
};

export const TESTI_CAMPI: Readonly<Record<Lingua, typeof it>> = { it, en };

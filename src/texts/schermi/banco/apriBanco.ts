import type { Lingua } from "../../lingua";

/** The first words of the desk of narratives, before the rest of it is loaded. */
export const TESTI_APRI_BANCO: Readonly<Record<Lingua, Readonly<Record<"titolo" | "nota" | "apri", string>>>> = {
  it: {
    titolo: "Consuntivi in parole",
    nota: "Ogni frase accanto a un valore proposto e al suo perché: si accetta, si cambia o si salta da tastiera.",
    apri: "Leggi i consuntivi in parole",
  },
  en: {
    titolo: "Actuals in words",
    nota: "Each sentence beside a proposed value and why: accept, change or skip it from the keyboard.",
    apri: "Read the actuals in words",
  },
};

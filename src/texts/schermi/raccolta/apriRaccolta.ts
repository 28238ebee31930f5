import type { Lingua } from "../../lingua";

/** The first words of "Consuntivi da raccogliere", before the rest of it is loaded. */
export const TESTI_APRI_RACCOLTA: Readonly<Record<Lingua, Readonly<Record<"titolo" | "nota" | "apri", string>>>> = {
  it: {
    titolo: "Consuntivi da raccogliere",
    nota: "Una scheda .xlsx per ogni responsabile, da compilare senza PERF; poi si raccolgono quelle che tornano.",
    apri: "Prepara e raccogli le schede",
  },
  en: {
    titolo: "Actuals to collect",
    nota: "One .xlsx form for each owner, to be filled in without PERF; then those that come back are collected.",
    apri: "Prepare and collect the forms",
  },
};

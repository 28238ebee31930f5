import type { CodiceAnomalia } from "../domain/Anomalia";
import type { Lingua } from "./lingua";

/** The heading of each group of anomalie. */
export const NOMI_ANOMALIE: Record<CodiceAnomalia, Record<Lingua, string>> = {
  "verso-presunto": { it: "Verso presunto", en: "Assumed direction" },
  "consuntivo-mancante": { it: "Consuntivo mancante", en: "Missing actual" },
  "target-mancante": { it: "Target mancante", en: "Missing target" },
  "in-ritardo": { it: "In ritardo", en: "Late" },
  "anno-target": { it: "Anno del target diverso", en: "Target in another year" },
  "pubblicato-diverso": { it: "SAL pubblicato diverso", en: "Different published SAL" },
  "numero-come-data": { it: "Numero scritto come data", en: "Number written as a date" },
  "unita-incoerenti": { it: "Unità incoerenti", en: "Units that do not match" },
  "testo-non-interpretabile": { it: "Testo non interpretabile", en: "Text that cannot be read" },
  "target-composto": { it: "Target composto", en: "Compound target" },
  "da-confermare": { it: "Calcolo da confermare", en: "Calculation to confirm" },
  "pesi-non-100": { it: "Pesi che non fanno 100%", en: "Weights that do not add up to 100%" },
  "stesso-indicatore-valori-diversi": {
    it: "Stesso indicatore, valori diversi",
    en: "Same indicator, different values",
  },
  "codice-duplicato": { it: "Codice ripetuto", en: "Repeated code" },
  "vicino-alla-soglia": { it: "Vicino alla soglia", en: "Close to a threshold" },
  "sal-scritto-a-mano": { it: "SAL scritto a mano", en: "SAL typed by hand" },
  "indicatore-circolare": { it: "Indicatore circolare", en: "Circular indicator" },
  "errore-in-cella": { it: "Errore nella cella", en: "Error in the cell" },
  "letture-diverse": { it: "Due letture possibili", en: "Two possible readings" },
  "politica-inutilizzabile": { it: "Metodo di calcolo illeggibile", en: "Unusable calculation method" },
  "codice-altrove": { it: "Codice anche altrove", en: "Code used elsewhere" },
  "target-non-ultimo-approvato": { it: "Target non aggiornato", en: "Target not up to date" },
  "totale-diverso": { it: "Totale diverso", en: "Totals differ" },
  "colonna-incerta": { it: "Colonna incerta", en: "Uncertain column" },
  "metodo-diverso": { it: "Metodo diverso", en: "Another method" },
  "peso-mancante": { it: "Peso mancante", en: "Missing weight" },
  "peso-illeggibile": { it: "Peso illeggibile", en: "Weight that cannot be read" },
  "valori-ripetuti": { it: "Valori ripetuti", en: "Repeated values" },
  "storico-impossibile": { it: "Storico impossibile", en: "Impossible past figures" },
  "giustificazione-mancante": { it: "Giustificazione mancante", en: "Missing reason" },
};

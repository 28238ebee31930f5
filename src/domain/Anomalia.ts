/** Stable codes (DOMAIN.md): add, never rename. The sentence and the remedy of each are in texts/. */
export const CODICI_ANOMALIA = [
  "verso-presunto",
  "consuntivo-mancante",
  "target-mancante",
  "in-ritardo",
  "anno-target",
  "pubblicato-diverso",
  "numero-come-data",
  "unita-incoerenti",
  "testo-non-interpretabile",
  "target-composto",
  "da-confermare",
  "pesi-non-100",
  "codice-duplicato",
  "stesso-indicatore-valori-diversi",
  "vicino-alla-soglia",
  "sal-scritto-a-mano",
  "indicatore-circolare",
  "errore-in-cella",
  "letture-diverse",
  "politica-inutilizzabile",
  "codice-altrove",
  "target-non-ultimo-approvato",
  "giustificazione-mancante",
  "storico-impossibile",
  "totale-diverso",
  "valori-ripetuti",
] as const;

export type CodiceAnomalia = (typeof CODICI_ANOMALIA)[number];

/** `errore`: the figure cannot stand; `conferma`: one answer is needed; `nota`: good to know. */
export type Gravita = "errore" | "conferma" | "nota";

export interface Anomalia {
  readonly codice: CodiceAnomalia;
  readonly gravita: Gravita;
  /** What the sentence needs: shares, serial dates, words, by the names texts/ uses. */
  readonly dati?: Readonly<Record<string, string | number>>;
}

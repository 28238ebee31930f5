/** Why the target and the consuntivo of one row give no SAL: a function in a cell says it on its error. */
const CODICI_SENZA_SAL = [
  "target-mancante",
  "anno-target",
  "unita-incoerenti",
  "testo-non-interpretabile",
  "target-composto",
  "da-confermare",
  "errore-in-cella",
] as const;

/** What they may leave open beside a SAL, or while it is still to come. */
const CODICI_CON_SAL = [
  "verso-presunto",
  "consuntivo-mancante",
  "in-ritardo",
  "numero-come-data",
  "vicino-alla-soglia",
] as const;

/** What may be wrong with the formulas that a sheet holds itself. */
export const CODICI_FORMULE = [
  "formula-interrotta",
  "formula-altra-riga",
  "formula-cella-vuota",
  "formula-con-numero",
  "intervallo-della-media",
  "righe-nascoste",
  "collegamento-esterno",
  "calcolo-manuale",
] as const;

/** Stable codes (DOMAIN.md): add, never rename. The sentence and the remedy of each are in texts/. */
export const CODICI_ANOMALIA = [
  ...CODICI_SENZA_SAL,
  ...CODICI_CON_SAL,
  "pubblicato-diverso",
  "pesi-non-100",
  "codice-duplicato",
  "stesso-indicatore-valori-diversi",
  "sal-scritto-a-mano",
  "indicatore-circolare",
  "letture-diverse",
  "politica-inutilizzabile",
  "codice-altrove",
  "target-non-ultimo-approvato",
  "giustificazione-mancante",
  "storico-impossibile",
  "totale-diverso",
  "valori-ripetuti",
  "colonna-incerta",
  "metodo-diverso",
  "peso-mancante",
  "peso-illeggibile",
  "periodo-parziale",
  "esito-scritto-diverso",
  "operatore-contro-parole",
  "riga-doppia",
  "consuntivo-non-deriva",
  "risultato-di-obiettivo",
  "media-impossibile",
  "importo-diverso",
  "ente-diverso",
  ...CODICI_FORMULE,
] as const;

/** What may be asked of a sheet as a whole, where no row and no heading is what it is about. */
export const CODICI_DEL_FOGLIO = [
  ...CODICI_FORMULE,
  "colonna-incerta",
  "metodo-diverso",
  "letture-diverse",
  "ente-diverso",
  "politica-inutilizzabile",
  "pesi-non-100",
  "peso-mancante",
  "peso-illeggibile",
  "da-confermare",
] as const satisfies readonly CodiceAnomalia[];

export type CodiceFormule = (typeof CODICI_FORMULE)[number];
export type CodiceDelFoglio = (typeof CODICI_DEL_FOGLIO)[number];
export type CodiceSenzaSal = (typeof CODICI_SENZA_SAL)[number];
export type CodiceMisura = CodiceSenzaSal | (typeof CODICI_CON_SAL)[number];
/**
 * What a function in a cell may say: its direction is never presumed, an error never reaches it as a value, and a
 * threshold belongs to the outcome.
 */
export type CodiceDiCella = Exclude<CodiceMisura, "verso-presunto" | "vicino-alla-soglia" | "errore-in-cella">;
export type CodiceAnomalia = (typeof CODICI_ANOMALIA)[number];

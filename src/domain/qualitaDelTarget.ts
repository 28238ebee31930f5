/** What a target is beside the figure that it starts from. */
export const CONFRONTI_BASELINE = ["migliore", "uguale", "peggiore", "senza baseline", "non numerico"] as const;
export type ConfrontoBaseline = (typeof CONFRONTI_BASELINE)[number];

/** Why a target cannot be measured as it is written; `parole`: only where the result is written with the same words. */
export type NonMisurabile = "relativo" | "composto" | "parole" | "mancante" | "errore";

/** How a figure that others give stands to them; `parentesi`: it depends on brackets that the formula has not. */
export type EsitoDerivata = "torna" | "parentesi" | "non torna";

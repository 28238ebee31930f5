import type { Soggetto } from "../../correzioni/Correzione";
import { DOSSIER } from "../../texts/relazione/relazioneDossier";

/** What the tables of the dossier have in common: they stand below each other on one sheet, those of single rows on another. */
export const COMUNI = {
  genere: "dossier",
  capitolo: "5",
  foglio: DOSSIER.foglio,
  mancanze: [],
  note: [],
  grafici: [],
} as const;

/** What a line of the dossier is about where it is about no row of a cruscotto. */
export function soggettoDelDossier(voce: string): Soggetto {
  return { foglio: DOSSIER.foglio, riga: null, colonna: null, voce, percorso: "", descrizione: "" };
}

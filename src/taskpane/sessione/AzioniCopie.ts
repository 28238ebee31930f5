import type { AnteprimaCollegamento, CopieTrovate } from "../../actions/foglio/collegaCopie";
import type { Originale, PostoSuFoglio } from "../../modifiche/planCollegamento";

/** What can be done about indicators that stand on several sheets; null where it could not be. */
export interface AzioniCopie {
  readonly confronta: () => Promise<CopieTrovate | null>;
  /** What linking the copies to the original would change. */
  readonly prepara: (originale: Originale, copie: readonly PostoSuFoglio[]) => Promise<AnteprimaCollegamento | null>;
  /** Links them, and compares the sheets again. */
  readonly collega: (vista: AnteprimaCollegamento) => Promise<CopieTrovate | null>;
}

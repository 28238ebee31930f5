import { useMemo } from "react";
import {
  anteprimaCollegamento,
  collegaCopie,
  confrontaCopie,
  type AnteprimaCollegamento,
} from "../actions/collegaCopie";
import type { IndicatoreRipetuto } from "../cruscotto/confrontaFogli";
import type { PostoSuFoglio } from "../modifiche/planCollegamento";
import type { Comandi } from "./useComandi";
import type { Foglio } from "./useFoglio";

/** What can be done about indicators that stand on several sheets; null and false where it could not be. */
export interface AzioniCopie {
  readonly confronta: () => Promise<readonly IndicatoreRipetuto[] | null>;
  /** What linking the copies to the original would change. */
  readonly prepara: (
    originale: PostoSuFoglio,
    copie: readonly PostoSuFoglio[],
  ) => Promise<AnteprimaCollegamento | null>;
  readonly collega: (vista: AnteprimaCollegamento) => Promise<boolean>;
}

/** The comparison of the sheets and the links between them, among the commands of the pane. */
export function useCopie(esegui: Comandi["esegui"], sospendi: Foglio["sospendi"]): AzioniCopie {
  return useMemo(() => {
    /** Only looks: its result is what is shown, and no sentence. */
    const look = async <T>(legge: () => Promise<T>): Promise<T | null> => {
      let letto: T | null = null;
      await esegui("confronta", async () => {
        letto = await legge();
        return null;
      });
      return letto;
    };
    return {
      confronta: () => look(confrontaCopie),
      prepara: (originale, copie) => look(() => anteprimaCollegamento(originale, copie)),
      collega: async (vista) => {
        const esito = await esegui("collega", () => sospendi(() => collegaCopie(vista)));
        return esito?.intento === "success";
      },
    };
  }, [esegui, sospendi]);
}

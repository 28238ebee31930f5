import { useMemo } from "react";
import type { Riuscita } from "../actions/viste/Azioni";
import { caricaComandi } from "../actions/caricaComandi";
import type { AnteprimaCollegamento } from "../actions/collegaCopie";
import type { Ascolto } from "../actions/viste/Passo";
import type { IndicatoreRipetuto } from "../confronto/confrontaFogli";
import type { PostoSuFoglio } from "../modifiche/planCollegamento";
import type { Comandi, Comando } from "./useComandi";
import type { Foglio } from "./useFoglio";

/** What can be done about indicators that stand on several sheets; null where it could not be. */
export interface AzioniCopie {
  readonly confronta: () => Promise<readonly IndicatoreRipetuto[] | null>;
  /** What linking the copies to the original would change. */
  readonly prepara: (
    originale: PostoSuFoglio,
    copie: readonly PostoSuFoglio[],
  ) => Promise<AnteprimaCollegamento | null>;
  /** Links them, and compares the sheets again. */
  readonly collega: (vista: AnteprimaCollegamento) => Promise<readonly IndicatoreRipetuto[] | null>;
}

/** The comparison of the sheets and the links between them, among the commands of the pane. */
export function useCopie(esegui: Comandi["esegui"], sospendi: Foglio["sospendi"]): AzioniCopie {
  return useMemo(() => {
    /** What is shown is the result; what is said is how the command ended, if anything is. */
    const look = async <T>(
      comando: Comando,
      legge: (ascolto: Ascolto) => Promise<T>,
      prima: () => Promise<Riuscita | null> = () => Promise.resolve(null),
    ): Promise<T | null> => {
      let letto: T | null = null;
      await esegui(comando, async (ascolto) => {
        const riuscita = await prima();
        letto = await legge(ascolto);
        return riuscita;
      });
      return letto;
    };
    return {
      confronta: () => look("confronta", async (ascolto) => (await caricaComandi()).confrontaCopie(ascolto)),
      prepara: (originale, copie) =>
        look("confronta", async () => (await caricaComandi()).anteprimaCollegamento(originale, copie)),
      collega: (vista) =>
        look(
          "collega",
          async (ascolto) => (await caricaComandi()).confrontaCopie(ascolto),
          () => sospendi(async () => (await caricaComandi()).collegaCopie(vista)),
        ),
    };
  }, [esegui, sospendi]);
}

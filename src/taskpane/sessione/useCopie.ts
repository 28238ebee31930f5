import { useMemo } from "react";
import type { Riuscita } from "../../actions/viste/Azioni";
import { caricaComandi } from "../../actions/caricaComandi";
import type { Ascolto } from "../../actions/viste/Passo";
import type { AzioniCopie } from "./AzioniCopie";
import type { Comando } from "../../texts/schermi/pannello/inCorso";
import type { Comandi } from "./useComandi";
import type { FoglioAttivo } from "./useFoglio";

/** The comparison of the sheets and the links between them, among the commands of the pane. */
export function useCopie(esegui: Comandi["esegui"], sospendi: FoglioAttivo["sospendi"]): AzioniCopie {
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

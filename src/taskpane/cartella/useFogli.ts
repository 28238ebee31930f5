import { useCallback, useRef, useState } from "react";
import { caricaParte } from "../../actions/caricaParte";
import { PerfError } from "../../actions/PerfError";
import type { CartellaInVista } from "../../actions/viste/FoglioInCartella";
import type { Passo } from "../../actions/viste/Passo";
import { reportDifetto } from "../sessione/avvisi";

interface StatoFogli {
  /** The last good reading; it stays in sight while a newer one is under way. */
  readonly vista: CartellaInVista | null;
  readonly errore: unknown;
  /** How far the reading has got, null while there is none. */
  readonly passo: Passo | null;
}

export interface LetturaFogli extends StatoFogli {
  readonly rileggi: () => Promise<void>;
  /** Reads again if something was written since the last reading. */
  readonly aggiorna: () => void;
  /** Stops the reading under way: what was read before stays. */
  readonly ferma: () => void;
}

/**
 * Every sheet of the workbook. They are read when somebody looks at them, and not again until a cell has changed.
 * @param mutazioni how many times cells have changed since the pane was opened
 */
export function useFogli(mutazioni: () => number): LetturaFogli {
  const [stato, setStato] = useState<StatoFogli>({ vista: null, errore: null, passo: null });
  const turno = useRef(0);
  const lette = useRef<number | null>(null);

  const rileggi = useCallback(async () => {
    const mio = ++turno.current;
    const prima = mutazioni();
    const isMio = () => mio === turno.current;
    setStato((vecchio) => ({ ...vecchio, passo: { fase: "lettura", fatti: 0, totale: 0 } }));
    try {
      const { vediCartella } = await caricaParte(
        () => import(/* webpackChunkName: "cartella" */ "../../actions/relazione/vediCartella"),
      );
      const vista = await vediCartella(async (passo) => {
        if (!isMio()) throw new PerfError("interrotto");
        setStato((vecchio) => ({ ...vecchio, passo }));
        await new Promise((resolve) => setTimeout(resolve));
      });
      if (!isMio()) return;
      lette.current = prima;
      setStato({ vista, errore: null, passo: null });
    } catch (errore) {
      reportDifetto(errore);
      if (isMio()) setStato((vecchio) => ({ ...vecchio, errore, passo: null }));
    }
  }, [mutazioni]);

  const aggiorna = useCallback(() => {
    if (lette.current !== mutazioni()) void rileggi();
  }, [mutazioni, rileggi]);

  const ferma = useCallback(() => {
    turno.current++;
    setStato((vecchio) => ({ ...vecchio, passo: null }));
  }, []);

  return { ...stato, rileggi, aggiorna, ferma };
}

import { useCallback, useEffect, useRef, useState } from "react";
import type { LetturaFoglio } from "../../actions/viste/Azioni";
import { leggiSelezione, osservaSelezione } from "../../actions/cartella/selezione";
import type { CellaSelezionata } from "../../excel/leggi/selezione";

/** An arrow key held down moves over many rows: only where it stops is read. */
const ATTESA_MS = 150;

/** The cell selected in Excel, read again when it moves and whenever the sheet has been read again. */
export function useSelezione(
  lettura: LetturaFoglio | null,
  onErrore: (errore: unknown) => void,
): CellaSelezionata | null {
  const [cella, setCella] = useState<CellaSelezionata | null>(null);
  const turno = useRef(0);

  const leggi = useCallback(async () => {
    const mio = ++turno.current;
    try {
      const letta = await leggiSelezione();
      if (mio === turno.current) setCella(letta);
    } catch (errore) {
      if (mio === turno.current) onErrore(errore);
    }
  }, [onErrore]);

  useEffect(() => {
    void leggi();
    return () => {
      turno.current++;
    };
  }, [lettura, leggi]);

  useEffect(() => {
    let attesa: ReturnType<typeof setTimeout> | undefined;
    const osservata = osservaSelezione(() => {
      clearTimeout(attesa);
      attesa = setTimeout(() => void leggi(), ATTESA_MS);
    });
    osservata.catch(onErrore);
    return () => {
      clearTimeout(attesa);
      osservata.then((smetti) => smetti()).catch(() => undefined);
    };
  }, [leggi, onErrore]);

  return cella;
}

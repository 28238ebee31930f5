import { useCallback, useEffect, useRef, useState } from "react";
import { anteprimaRicalcolo } from "../../actions/ricalcolaSal";
import type { Anteprima, LetturaFoglio } from "../../actions/Azioni";
import type { ModoScrittura } from "../../modifiche/planRicalcolo";

export interface AnteprimaAperta {
  /** Null while the preview is not on screen. */
  readonly anteprima: Anteprima | null;
  readonly modo: ModoScrittura;
  /** Computes the preview, in another mode if given, and puts it on screen. */
  readonly apri: (modo?: ModoScrittura) => Promise<void>;
  readonly chiudi: () => void;
}

/**
 * The preview of "Ricalcola SAL". It belongs to one reading of one sheet: when the sheet changes it is computed again,
 * when another sheet takes its place it closes.
 */
export function useAnteprima(lettura: LetturaFoglio | null, onErrore: (errore: unknown) => void): AnteprimaAperta {
  const [stato, setStato] = useState<{ anteprima: Anteprima; modo: ModoScrittura } | null>(null);
  const [modoScelto, setModoScelto] = useState<ModoScrittura>("perf");
  const turno = useRef(0);

  const apri = useCallback(
    async (modo: ModoScrittura = modoScelto) => {
      const mio = ++turno.current;
      const anteprima = await anteprimaRicalcolo(modo);
      if (mio !== turno.current) return;
      setModoScelto(modo);
      setStato({ anteprima, modo });
    },
    [modoScelto],
  );

  const chiudi = useCallback(() => {
    turno.current++;
    setStato(null);
  }, []);

  const foglio = lettura?.tipo === "cruscotto" ? lettura.misurato.cruscotto.foglio : null;
  const aperta = stato !== null && stato.anteprima.foglio === foglio ? stato : null;
  const isAperta = aperta !== null;
  const letta = useRef(lettura);
  useEffect(() => {
    if (letta.current === lettura) return;
    letta.current = lettura;
    if (isAperta) apri().catch(onErrore);
    else chiudi();
  }, [lettura, isAperta, apri, chiudi, onErrore]);

  return { anteprima: aperta?.anteprima ?? null, modo: aperta?.modo ?? modoScelto, apri, chiudi };
}

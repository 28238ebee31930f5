import { useCallback, useEffect, useRef, useState } from "react";
import type { Anteprima, LetturaFoglio } from "../../actions/Azioni";
import { anteprimaRicalcolo } from "../../actions/ricalcolaSal";
import type { ModoScrittura } from "../../modifiche/formulaDelModo";

export interface AnteprimaAperta {
  /** Null while the preview is not on screen. */
  readonly anteprima: Anteprima | null;
  /** The way of writing that is chosen, null until the workbook's own is known; the preview follows once computed. */
  readonly modo: ModoScrittura | null;
  /** Computes the preview, in another mode if given, and puts it on screen. */
  readonly apri: (modo?: ModoScrittura) => Promise<void>;
  readonly chiudi: () => void;
  /** Cells of the preview that the user leaves out. */
  readonly tolte: ReadonlySet<string>;
  readonly togli: (tolte: ReadonlySet<string>) => void;
}

const NESSUNA: ReadonlySet<string> = new Set();

/**
 * The preview of "Ricalcola SAL". It belongs to one reading of one sheet: when the sheet changes it is computed again,
 * when another sheet takes its place it closes.
 */
export function useAnteprima(lettura: LetturaFoglio | null, onErrore: (errore: unknown) => void): AnteprimaAperta {
  const [vista, setVista] = useState<Anteprima | null>(null);
  const [modo, setModo] = useState<ModoScrittura | null>(null);
  const [tolte, togli] = useState(NESSUNA);
  const turno = useRef(0);

  const apri = useCallback(
    async (scelto: ModoScrittura | null = modo) => {
      const mio = ++turno.current;
      setModo(scelto);
      try {
        const nuova = await anteprimaRicalcolo(scelto);
        if (mio !== turno.current) return;
        setVista(nuova);
        setModo(nuova.modo);
      } catch (errore) {
        setModo(modo);
        throw errore;
      }
    },
    [modo],
  );

  const chiudi = useCallback(() => {
    turno.current++;
    setVista(null);
    togli(NESSUNA);
  }, []);

  const foglio = lettura?.tipo === "cruscotto" ? lettura.misurato.cruscotto.foglio : null;
  const anteprima = vista?.foglio === foglio ? vista : null;
  const isAperta = anteprima !== null;
  const letta = useRef(lettura);
  useEffect(() => {
    if (letta.current === lettura) return;
    letta.current = lettura;
    if (isAperta) apri().catch(onErrore);
    else chiudi();
  }, [lettura, isAperta, apri, chiudi, onErrore]);

  return { anteprima, modo, apri, chiudi, tolte, togli };
}

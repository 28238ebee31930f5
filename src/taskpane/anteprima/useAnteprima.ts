import { useCallback, useEffect, useRef, useState } from "react";
import type { Anteprima, LetturaFoglio } from "../../actions/viste/Azioni";
import { caricaComandi } from "../../actions/caricaComandi";
import { caricaParte } from "../../actions/caricaParte";
import { tenuteDi } from "../../actions/viste/righeAnteprima";
import type { ModoScrittura } from "../../formule/sal/formulaDelModo";
import type { PannelloAnteprima } from "./PannelloAnteprima";
import type { AzioniAnteprima } from "./AzioniAnteprima";

/** What shows a preview and offers to write it. */
interface Schermo {
  readonly PannelloAnteprima: typeof PannelloAnteprima;
  readonly AzioniAnteprima: typeof AzioniAnteprima;
}

export interface AnteprimaAperta {
  /** Null while the preview is not on screen. */
  readonly anteprima: Anteprima | null;
  /** Loaded with the first preview; null before it. */
  readonly schermo: Schermo | null;
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

function caricaSchermo(): Promise<Schermo> {
  return caricaParte(async () => {
    const [righe, azioni] = await Promise.all([
      import(/* webpackChunkName: "anteprima" */ "./PannelloAnteprima"),
      import(/* webpackChunkName: "anteprima" */ "./AzioniAnteprima"),
    ]);
    return { ...righe, ...azioni };
  });
}

/**
 * The preview of "Ricalcola SAL". It belongs to one reading of one sheet: when the sheet changes it is computed again,
 * when another sheet takes its place it closes.
 */
export function useAnteprima(lettura: LetturaFoglio | null, onErrore: (errore: unknown) => void): AnteprimaAperta {
  const [vista, setVista] = useState<Anteprima | null>(null);
  const [modo, setModo] = useState<ModoScrittura | null>(null);
  const [tolte, togli] = useState(NESSUNA);
  const [schermo, setSchermo] = useState<Schermo | null>(null);
  const turno = useRef(0);
  const isNuova = useRef(true);

  const apri = useCallback(
    async (scelto: ModoScrittura | null = modo) => {
      const mio = ++turno.current;
      setModo(scelto);
      try {
        const [{ anteprimaRicalcolo }, caricato] = await Promise.all([caricaComandi(), caricaSchermo()]);
        const nuova = await anteprimaRicalcolo(scelto);
        if (mio !== turno.current) return;
        setSchermo(caricato);
        setVista(nuova);
        // What the user ticked holds as long as the preview is on screen.
        if (isNuova.current) togli(tenuteDi(nuova.righe));
        isNuova.current = false;
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
    isNuova.current = true;
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

  return { anteprima, schermo, modo, apri, chiudi, tolte, togli };
}

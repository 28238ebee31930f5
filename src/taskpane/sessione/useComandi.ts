import { useCallback, useRef, useState } from "react";
import type { Riuscita } from "../../actions/viste/Azioni";
import type { Ascolto, Passo } from "../../actions/viste/Passo";
import { PerfError } from "../../actions/PerfError";
import { conAscolto } from "../../actions/scrittura/ascolto";
import type { Comando } from "../../texts/schermi/pannello/inCorso";
import type { Lingua } from "../../texts/lingua";
import { avvisoDiErrore, avvisoDiRiuscita, reportDifetto, type Avviso } from "./avvisi";

export interface Comandi {
  readonly inCorso: Comando | null;
  /** How far the command under way has got, null where it does not say. */
  readonly passo: Passo | null;
  readonly avviso: Avviso | null;
  /**
   * Runs one command at a time: a second click while one is under way does nothing.
   * Resolves to how it ended, null where there is nothing to say.
   */
  readonly esegui: (comando: Comando, azione: (ascolto: Ascolto) => Promise<Riuscita | null>) => Promise<Avviso | null>;
  /** Stops the command under way at its next step. */
  readonly interrompi: () => void;
  readonly annuncia: (avviso: Avviso | null) => void;
}

/** The commands of the pane: one at a time, each ending in a sentence. */
export function useComandi(lingua: Lingua): Comandi {
  const [inCorso, setInCorso] = useState<Comando | null>(null);
  const [avviso, annuncia] = useState<Avviso | null>(null);
  const [passo, setPasso] = useState<Passo | null>(null);
  const occupato = useRef(false);
  const isInterrotto = useRef(false);

  const ascolto = useCallback(async (nuovo: Passo) => {
    setPasso(nuovo);
    // The step is drawn and the click that stops it is heard before the work goes on.
    await new Promise((resolve) => setTimeout(resolve));
    if (isInterrotto.current && nuovo.fase !== "ripresa") throw new PerfError("interrotto");
  }, []);
  const interrompi = useCallback(() => {
    isInterrotto.current = true;
  }, []);

  const esegui = useCallback(
    async (comando: Comando, azione: (ascolto: Ascolto) => Promise<Riuscita | null>) => {
      if (occupato.current) return null;
      occupato.current = true;
      isInterrotto.current = false;
      setInCorso(comando);
      annuncia(null);
      const esito = await concludi(() => conAscolto(ascolto, () => azione(ascolto)), lingua);
      annuncia(esito);
      setInCorso(null);
      setPasso(null);
      occupato.current = false;
      return esito;
    },
    [lingua, ascolto],
  );

  return { inCorso, passo, avviso, esegui, interrompi, annuncia };
}

async function concludi(azione: () => Promise<Riuscita | null>, lingua: Lingua): Promise<Avviso | null> {
  try {
    const riuscita = await azione();
    return riuscita && avvisoDiRiuscita(riuscita, lingua);
  } catch (errore) {
    reportDifetto(errore);
    return avvisoDiErrore(errore, lingua);
  }
}

import { useCallback, useRef, useState } from "react";
import type { Riuscita } from "../actions/Azioni";
import type { Lingua } from "../texts/lingua";
import { avvisoDiErrore, avvisoDiRiuscita, reportDifetto, type Avviso } from "./avvisi";

export type Comando =
  | "anteprima"
  | "ricalcola"
  | "semafori"
  | "sintesi"
  | "valori"
  | "ripristina"
  | "apri"
  | "relazione"
  | "file"
  | "word"
  | "copia"
  | "annulla"
  | "politica"
  | "risposta"
  | "confronta"
  | "collega";

export interface Comandi {
  readonly inCorso: Comando | null;
  readonly avviso: Avviso | null;
  /**
   * Runs one command at a time: a second click while one is under way does nothing.
   * Resolves to how it ended, null where there is nothing to say.
   */
  readonly esegui: (comando: Comando, azione: () => Promise<Riuscita | null>) => Promise<Avviso | null>;
  readonly annuncia: (avviso: Avviso | null) => void;
}

/** The commands of the pane: one at a time, each ending in a sentence. */
export function useComandi(lingua: Lingua): Comandi {
  const [inCorso, setInCorso] = useState<Comando | null>(null);
  const [avviso, annuncia] = useState<Avviso | null>(null);
  const occupato = useRef(false);

  const esegui = useCallback(
    async (comando: Comando, azione: () => Promise<Riuscita | null>) => {
      if (occupato.current) return null;
      occupato.current = true;
      setInCorso(comando);
      annuncia(null);
      const esito = await concludi(azione, lingua);
      annuncia(esito);
      setInCorso(null);
      occupato.current = false;
      return esito;
    },
    [lingua],
  );

  return { inCorso, avviso, esegui, annuncia };
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

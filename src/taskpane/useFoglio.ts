import { useCallback, useEffect, useRef, useState } from "react";
import type { LetturaFoglio } from "../actions/Azioni";
import { leggiFoglio } from "../actions/leggiFoglio";
import { osservaFoglio } from "../actions/osservaFoglio";
import { reportDifetto } from "./avvisi";

const ATTESA_MS = 400;

interface StatoFoglio {
  /** The last good reading; it stays in sight while a newer one is under way. */
  readonly lettura: LetturaFoglio | null;
  readonly errore: unknown;
  readonly inLettura: boolean;
}

export interface Foglio extends StatoFoglio {
  readonly rileggi: () => Promise<void>;
  /** Runs a command of ours: the changes it makes are read once, when it has ended. */
  readonly sospendi: <T>(comando: () => Promise<T>) => Promise<T>;
}

/** The active sheet, read again whenever it changes or another one takes its place. */
export function useFoglio(): Foglio {
  const [stato, setStato] = useState<StatoFoglio>({ lettura: null, errore: null, inLettura: true });
  const turno = useRef(0);
  const sospesi = useRef(0);
  const attesa = useRef<ReturnType<typeof setTimeout>>(undefined);

  const rileggi = useCallback(async () => {
    clearTimeout(attesa.current);
    const mio = ++turno.current;
    setStato((prima) => ({ ...prima, inLettura: true }));
    try {
      const lettura = await leggiFoglio();
      if (mio === turno.current) setStato({ lettura, errore: null, inLettura: false });
    } catch (errore) {
      reportDifetto(errore);
      if (mio === turno.current) setStato((prima) => ({ ...prima, errore, inLettura: false }));
    }
  }, []);

  const sospendi = useCallback(
    async <T>(comando: () => Promise<T>): Promise<T> => {
      sospesi.current++;
      turno.current++;
      try {
        return await comando();
      } finally {
        sospesi.current--;
        await rileggi();
      }
    },
    [rileggi],
  );

  useEffect(() => {
    let isAperto = true;
    void rileggi();
    const osservato = osservaFoglio(() => {
      if (sospesi.current > 0) return;
      clearTimeout(attesa.current);
      attesa.current = setTimeout(() => void rileggi(), ATTESA_MS);
    });
    osservato.catch((errore: unknown) => {
      reportDifetto(errore);
      if (isAperto) setStato((prima) => ({ ...prima, errore }));
    });
    return () => {
      isAperto = false;
      clearTimeout(attesa.current);
      turno.current++;
      osservato.then((smetti) => smetti()).catch(() => undefined);
    };
  }, [rileggi]);

  return { ...stato, rileggi, sospendi };
}

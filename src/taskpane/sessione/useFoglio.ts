import { useCallback, useEffect, useRef, useState } from "react";
import type { LetturaFoglio } from "../../actions/viste/Azioni";
import { caricaParte } from "../../actions/caricaParte";
import { osservaFoglio } from "../../actions/cartella/osservaFoglio";
import type { ContenutoFoglio } from "./ContenutoFoglio";
import { reportDifetto } from "./avvisi";
import { keepPreferenza, readPreferenza } from "./preferenze";

const ATTESA_MS = 400;
const INDICATORI_DI_UN_INIZIO = 40;

interface StatoFoglio {
  /** The last good reading; it stays in sight while a newer one is under way. */
  readonly lettura: LetturaFoglio | null;
  /** What shows a reading: it comes with the first. */
  readonly Contenuto: ContenutoFoglio | null;
  readonly errore: unknown;
  readonly inLettura: boolean;
  /** Cells have changed since that reading. */
  readonly isSuperata: boolean;
}

export interface FoglioAttivo extends StatoFoglio {
  /** Reads again as cells change, not only when asked. */
  readonly isSeguito: boolean;
  readonly segui: (isSeguito: boolean) => void;
  readonly rileggi: () => Promise<void>;
  /** How many times cells of the workbook have changed, by anybody, since the pane was opened. */
  readonly mutazioni: () => number;
  /** Runs a command of ours: the changes it makes are read once, when it has ended. */
  readonly sospendi: <T>(comando: () => Promise<T>) => Promise<T>;
}

/** A sheet just begun: there is no SAL that reading it again could move from under the eyes, and little to read. */
function isAppenaIniziato(lettura: LetturaFoglio): boolean {
  if (lettura.tipo === "ignorato") return lettura.motivo === "vuoto" || lettura.motivo === "senza-indicatori";
  const { indicatori } = lettura.misurato;
  return indicatori.length <= INDICATORI_DI_UN_INIZIO && indicatori.every(({ misura }) => misura.sal === null);
}

/** What reads the sheet and what shows it: neither is needed to draw the pane, so they are loaded beside it. */
async function caricaLettura() {
  const [{ leggiFoglio }, { VistaCruscotto: Cruscotto }] = await Promise.all([
    import(/* webpackChunkName: "lettura" */ "../../actions/cartella/leggiFoglio"),
    import(/* webpackChunkName: "lettura" */ "../cruscotto/VistaCruscotto"),
  ]);
  return { leggiFoglio, Contenuto: Cruscotto };
}

/**
 * The active sheet, read again when another one takes its place and, where the user asked for it or while it has just
 * been begun, when its cells change.
 */
export function useFoglio(): FoglioAttivo {
  const [stato, setStato] = useState<StatoFoglio>({
    ...{ lettura: null, Contenuto: null, errore: null },
    ...{ inLettura: true, isSuperata: false },
  });
  const [isSeguito, setSeguito] = useState(() => readPreferenza("segue") === "si");
  const seguito = useRef(isSeguito);
  const isInizio = useRef(false);
  const turno = useRef(0);
  const sospesi = useRef(0);
  const cambi = useRef(0);
  const spostamenti = useRef(0);
  const mutati = useRef(0);
  const mutazioni = useCallback(() => mutati.current, []);
  /** Of the last reading; null once a cell may have moved. */
  const unioni = useRef<LetturaFoglio["unioni"] | null>(null);
  const attesa = useRef<ReturnType<typeof setTimeout>>(undefined);

  const leggi = useCallback(async () => {
    clearTimeout(attesa.current);
    const mio = ++turno.current;
    const cambiPrima = cambi.current;
    const spostamentiPrima = spostamenti.current;
    setStato((prima) => ({ ...prima, inLettura: true }));
    try {
      const { leggiFoglio, Contenuto } = await caricaParte(caricaLettura);
      const lettura = await leggiFoglio(unioni.current);
      if (mio === turno.current) {
        unioni.current = spostamenti.current === spostamentiPrima ? lettura.unioni : null;
        isInizio.current = isAppenaIniziato(lettura);
        setStato({ lettura, Contenuto, errore: null, inLettura: false, isSuperata: cambi.current !== cambiPrima });
      }
    } catch (errore) {
      reportDifetto(errore);
      if (mio === turno.current) setStato((prima) => ({ ...prima, errore, inLettura: false }));
    }
  }, []);

  /** Whole: whoever asks for it, and what we have just written, may have merged or moved cells. */
  const rileggi = useCallback(async () => {
    unioni.current = null;
    await leggi();
  }, [leggi]);

  const sospendi = useCallback(
    async <T>(comando: () => Promise<T>): Promise<T> => {
      sospesi.current++;
      turno.current++;
      try {
        return await comando();
      } finally {
        mutati.current++;
        sospesi.current--;
        await rileggi();
      }
    },
    [rileggi],
  );

  const segui = useCallback(
    (nuovo: boolean) => {
      keepPreferenza("segue", nuovo ? "si" : "no");
      seguito.current = nuovo;
      setSeguito(nuovo);
      if (nuovo) void rileggi();
    },
    [rileggi],
  );

  useEffect(() => {
    let isAperto = true;
    void rileggi();
    const osservato = osservaFoglio((cosa) => {
      if (sospesi.current > 0) return;
      if (cosa !== "attivato") mutati.current++;
      if (cosa !== "modificato") {
        spostamenti.current++;
        unioni.current = null;
      }
      if (cosa !== "attivato" && !seguito.current && !isInizio.current) {
        cambi.current++;
        setStato((prima) => ({ ...prima, isSuperata: true }));
        return;
      }
      clearTimeout(attesa.current);
      attesa.current = setTimeout(() => void leggi(), ATTESA_MS);
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
  }, [leggi, rileggi]);

  return { ...stato, isSeguito, segui, rileggi, mutazioni, sospendi };
}

import { useCallback, useEffect, useRef, useState } from "react";
import type { LetturaFoglio } from "../../actions/viste/Azioni";
import { caricaParte } from "../../actions/caricaParte";
import { osservaFoglio } from "../../actions/cartella/osservaFoglio";
import type { ContenutoFoglio } from "./ContenutoFoglio";
import { reportDifetto } from "./avvisi";
import { keepPreferenza, readPreferenza } from "./preferenze";

const ATTESA_MS = 400;
const INDICATORI_DI_UN_INIZIO = 40;
/** A sheet of no more rows is read again as it is typed in, until the user says otherwise. */
const INDICATORI_SEGUITI = 500;

/** What the user said of following the cells; null while nothing. */
type Seguire = "si" | "no" | null;

function readSeguire(): Seguire {
  const scelto = readPreferenza("segue");
  return scelto === "si" || scelto === "no" ? scelto : null;
}

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

function isPiccolo(lettura: LetturaFoglio | null): boolean {
  return lettura?.tipo === "cruscotto" && lettura.misurato.indicatori.length <= INDICATORI_SEGUITI;
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
 * The active sheet, read again when another one takes its place and when its cells change: a large one only where the user
 * asked for it, a small one unless the user did not want it.
 */
export function useFoglio(): FoglioAttivo {
  const [stato, setStato] = useState<StatoFoglio>({
    ...{ lettura: null, Contenuto: null, errore: null },
    ...{ inLettura: true, isSuperata: false },
  });
  const [seguire, setSeguire] = useState(readSeguire);
  const isSeguito = seguire === null ? isPiccolo(stato.lettura) : seguire === "si";
  const detto = useRef(seguire);
  /** Of the last reading: it is followed where nobody said anything, or whatever was said. */
  const [isPoco, isInizio] = [useRef(false), useRef(false)];
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
        isPoco.current = isPiccolo(lettura);
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
      const scelto = nuovo ? "si" : "no";
      keepPreferenza("segue", scelto);
      detto.current = scelto;
      setSeguire(scelto);
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
      const isDaSeguire = isInizio.current || (detto.current === null ? isPoco.current : detto.current === "si");
      if (cosa !== "attivato" && !isDaSeguire) {
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

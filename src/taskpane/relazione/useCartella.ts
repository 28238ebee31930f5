import { useCallback, useEffect, useRef, useState } from "react";
import type { LetturaFoglio } from "../../actions/viste/Azioni";
import { leggiCartella, type CartellaLetta } from "../../actions/relazione/scegliRelazione";
import { reportDifetto } from "../sessione/avvisi";

interface StatoCartella {
  /** The last good reading; it stays in sight while a newer one is under way. */
  readonly letta: CartellaLetta | null;
  readonly errore: unknown;
  readonly inLettura: boolean;
}

interface Cartella extends StatoCartella {
  readonly rileggi: () => Promise<void>;
}

/** Every sheet of the workbook, read again whenever the pane has read the active one again. */
export function useCartella(lettura: LetturaFoglio | null): Cartella {
  const [stato, setStato] = useState<StatoCartella>({ letta: null, errore: null, inLettura: true });
  const turno = useRef(0);

  const rileggi = useCallback(async () => {
    const mio = ++turno.current;
    setStato((prima) => ({ ...prima, inLettura: true }));
    try {
      const letta = await leggiCartella();
      if (mio === turno.current) setStato({ letta, errore: null, inLettura: false });
    } catch (errore) {
      reportDifetto(errore);
      if (mio === turno.current) setStato((prima) => ({ ...prima, errore, inLettura: false }));
    }
  }, []);

  useEffect(() => {
    void rileggi();
    return () => {
      turno.current++;
    };
  }, [lettura, rileggi]);

  return { ...stato, rileggi };
}

import { useCallback, useState } from "react";
import type { AnteprimaFogli, ComandoFogli, TolteDeiFogli } from "../../actions/viste/AnteprimaFogli";
import { tenuteDi } from "../../actions/viste/righeAnteprima";
import { caricaComandi } from "../../actions/caricaComandi";
import type { ModoScrittura } from "../../formule/sal/formulaDelModo";
import type { Comandi } from "../sessione/useComandi";
import type { FoglioAttivo } from "../sessione/useFoglio";

export interface AnteprimaInsieme {
  /** Null while no preview is on screen. */
  readonly anteprima: AnteprimaFogli | null;
  readonly tolte: TolteDeiFogli;
  readonly togli: (foglio: string, tolte: ReadonlySet<string>) => void;
  /** Shows what a command would do on some sheets. */
  readonly apri: (comando: ComandoFogli, nomi: readonly string[], modo?: ModoScrittura) => Promise<void>;
  readonly chiudi: () => void;
  /** Writes what is shown, all at once; the preview closes when it is done. */
  readonly scrivi: () => Promise<void>;
}

/** The preview of a command on many sheets, among the commands of the pane. */
export function useAnteprimaFogli(esegui: Comandi["esegui"], sospendi: FoglioAttivo["sospendi"]): AnteprimaInsieme {
  const [anteprima, setAnteprima] = useState<AnteprimaFogli | null>(null);
  const [tolte, setTolte] = useState<TolteDeiFogli>(new Map());

  const apri = useCallback(
    async (comando: ComandoFogli, nomi: readonly string[], modo: ModoScrittura | null = null) => {
      await esegui("anteprima", async (ascolto) => {
        const nuova = await (await caricaComandi()).anteprimaFogli(comando, nomi, modo, ascolto);
        setAnteprima(nuova);
        // What the user ticked holds as long as the preview is on screen.
        setTolte(
          (prima) => new Map(nuova.fogli.map((uno) => [uno.foglio, prima.get(uno.foglio) ?? tenuteDi(uno.righe)])),
        );
        return null;
      });
    },
    [esegui],
  );
  const chiudi = useCallback(() => {
    setAnteprima(null);
    setTolte(new Map());
  }, []);
  const scrivi = useCallback(async () => {
    if (anteprima === null) return;
    const esito = await esegui(anteprima.comando, (ascolto) =>
      sospendi(async () => (await caricaComandi()).scriviFogli(anteprima, tolte, ascolto)),
    );
    if (esito !== null && esito.intento !== "error") chiudi();
  }, [anteprima, tolte, esegui, sospendi, chiudi]);
  const togli = useCallback(
    (foglio: string, nuove: ReadonlySet<string>) => setTolte((prima) => new Map([...prima, [foglio, nuove]])),
    [],
  );
  return { anteprima, tolte, togli, apri, chiudi, scrivi };
}

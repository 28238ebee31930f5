import { useCallback, useState, type ComponentType } from "react";
import type { SceltaRelazione } from "../actions/relazione";
import { caricaParte } from "../actions/caricaParte";
import type { Avviso } from "./avvisi";
import type { RelazioneProps } from "./relazione/Relazione";
import type { Comandi } from "./useComandi";
import type { Foglio } from "./useFoglio";

export interface SchermoRelazione {
  /** The screen once it is loaded and open, null while it is not. */
  readonly Schermo: ComponentType<RelazioneProps> | null;
  /** What is chosen on it; kept while it is closed. */
  readonly scelta: SceltaRelazione | null;
  readonly scegli: (scelta: SceltaRelazione) => void;
  readonly apri: () => Promise<Avviso | null>;
  readonly chiudi: () => void;
  /** Builds the Relazione as it was last chosen; opens the screen where it never was. */
  readonly ricostruisci: () => Promise<Avviso | null>;
}

/** The screen "Relazione", loaded the first time it is opened; not `lazy`, which never tries again after a failure. */
export function useSchermoRelazione(esegui: Comandi["esegui"], sospendi: Foglio["sospendi"]): SchermoRelazione {
  const [Schermo, setSchermo] = useState<ComponentType<RelazioneProps> | null>(null);
  const [scelta, scegli] = useState<SceltaRelazione | null>(null);
  const chiudi = useCallback(() => setSchermo(null), []);

  const mostra = async () => {
    const { Relazione } = await caricaParte(() => import("./relazione/Relazione"));
    setSchermo(() => Relazione);
    return null;
  };
  return {
    Schermo,
    scelta,
    scegli,
    chiudi,
    apri: () => esegui("apri", mostra),
    ricostruisci: () =>
      esegui("relazione", async () => {
        const { ricostruisciRelazione } = await caricaParte(() => import("../actions/scegliRelazione"));
        return (await sospendi(ricostruisciRelazione)) ?? (await mostra());
      }),
  };
}

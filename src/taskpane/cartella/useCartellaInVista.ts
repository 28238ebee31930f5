import { useState } from "react";
import { caricaComandi } from "../../actions/caricaComandi";
import type { FoglioInCartella } from "../../actions/viste/FoglioInCartella";
import type { Avviso } from "../sessione/avvisi";
import type { Comandi } from "../sessione/useComandi";
import type { FoglioAttivo } from "../sessione/useFoglio";
import { useAnteprimaFogli, type AnteprimaInsieme } from "./useAnteprimaFogli";
import { useFogli, type LetturaFogli } from "./useFogli";

type FoglioDiPerf = Extract<FoglioInCartella, { cosa: "perf" }>;

/** The workbook as its screen shows it; it is kept while the user is on another screen. */
export interface CartellaDelPannello {
  readonly fogli: LetturaFogli;
  readonly insieme: AnteprimaInsieme;
  /** Names of the sheets that are ticked. */
  readonly scelti: ReadonlySet<string>;
  readonly scegli: (scelti: ReadonlySet<string>) => void;
  /** Builds a sheet of ours again from what it is built from. */
  readonly ricostruisci: (foglio: FoglioDiPerf, onMaiScelta: () => void) => Promise<Avviso | null>;
}

/** @param ricostruisciRelazione builds the Relazione as it was last chosen */
export function useCartellaInVista(
  { mutazioni, sospendi }: Pick<FoglioAttivo, "mutazioni" | "sospendi">,
  esegui: Comandi["esegui"],
  ricostruisciRelazione: (onMaiScelta: () => void) => Promise<Avviso | null>,
): CartellaDelPannello {
  const fogli = useFogli(mutazioni);
  const insieme = useAnteprimaFogli(esegui, sospendi);
  const [scelti, scegli] = useState<ReadonlySet<string>>(new Set());
  const ricostruisci = ({ genere, fonti: [fonte] }: FoglioDiPerf, onMaiScelta: () => void) =>
    genere === "sintesi" && fonte !== undefined
      ? esegui("sintesi", () => sospendi(async () => (await caricaComandi()).quadroDiSintesi(fonte)))
      : ricostruisciRelazione(onMaiScelta);
  return { fogli, insieme, scelti, scegli, ricostruisci };
}

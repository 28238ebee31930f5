import { compareVersioni } from "../../../confronto/compareVersioni";
import type { IndicatoreMisurato } from "../../../misura/CruscottoMisurato";
import { anomalia } from "../../../domain/sal/Calcolo";
import { displayCella } from "../../../domain/numeri/displayCella";
import type { FoglioDiRelazione, VersioneApprovata } from "../../caselle/Materiale";
import { idVariata } from "../../caselle/posti";

/**
 * Marks the rows whose target is not that of the approved version: an act must say so, or the target is an old one.
 * Doubtful matches mark nothing, nor do rows whose act is typed on Variazioni.
 * Source: DOMAIN.md §2, target-non-ultimo-approvato.
 */
export function flagTarget(
  fogli: readonly FoglioDiRelazione[],
  approvata: VersioneApprovata | null,
): readonly FoglioDiRelazione[] {
  if (!approvata) return fogli;
  const approvati = new Map<IndicatoreMisurato, string>();
  const decisioneOf = (riga: Parameters<typeof idVariata>[0]) => approvata.decisioni.get(idVariata(riga));
  for (const una of compareVersioni(approvata.fogli, fogli, (riga) => decisioneOf(riga)?.risposta ?? null)) {
    if (una.tipo !== "abbinate" || una.come === "dubbio" || !una.targetDiverso) continue;
    if ((decisioneOf(una.dopo)?.atto ?? "") !== "") continue;
    approvati.set(una.dopo.uno, displayCella(una.prima.uno.indicatore.target));
  }
  const marca = (uno: IndicatoreMisurato): IndicatoreMisurato => {
    const approvato = approvati.get(uno);
    if (approvato === undefined) return uno;
    const trovata = anomalia("target-non-ultimo-approvato", "conferma", { approvato });
    return { ...uno, anomalie: [...uno.anomalie, trovata] };
  };
  return fogli.map((fonte) => ({
    ...fonte,
    misurato: { ...fonte.misurato, indicatori: fonte.misurato.indicatori.map(marca) },
  }));
}

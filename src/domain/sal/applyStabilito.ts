import { esitoOf } from "./esitoOf";
import type { Misura } from "../Misura";
import type { Politica } from "../metodo/Politica";
import type { Stabilito } from "../Stabilito";

/**
 * A measure as the user established it: what was asked of the rule is answered, what was measured is kept by the caller.
 * An outcome that is declared leaves the SAL and its questions as they are. Source: DOMAIN.md §2.
 */
export function applyStabilito(misura: Misura, stabilito: Stabilito, politica: Politica): Misura {
  const risposta = {
    ...misura,
    stabilito,
    anomalie: misura.anomalie.map((una) => ({ ...una, gravita: "nota" as const })),
  };
  switch (stabilito.tipo) {
    case "sal":
      return { ...risposta, sal: stabilito.sal, esito: esitoOf(stabilito.sal, politica.soglie), regola: "stabilito" };
    case "neutralizzato":
      return { ...risposta, sal: null, esito: "neutralizzato", regola: "stabilito" };
    case "non applicabile": {
      const sal = politica.nonApplicabile === "uno" ? 1 : null;
      return { ...risposta, sal, esito: "non applicabile", regola: "stabilito" };
    }
    case "esito":
      return { ...misura, stabilito, esito: stabilito.esito };
  }
}

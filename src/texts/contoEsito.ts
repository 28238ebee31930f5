import type { Esito } from "../domain/Misura";
import type { Lingua } from "./lingua";
import { nomeEsito } from "./nomiEsito";

/** What follows a number: one, then many. English has one form for both. */
const ITALIANI: Readonly<Record<Esito, readonly [uno: string, molti: string]>> = {
  raggiunto: ["raggiunto", "raggiunti"],
  parziale: ["parziale", "parziali"],
  "non raggiunto": ["non raggiunto", "non raggiunti"],
  "da rilevare": ["da rilevare", "da rilevare"],
  "calcolo da confermare": ["con il calcolo da confermare", "con il calcolo da confermare"],
  monitoraggio: ["in monitoraggio", "in monitoraggio"],
  "non applicabile": ["non applicabile", "non applicabili"],
  neutralizzato: ["neutralizzato", "neutralizzati"],
  eliminato: ["eliminato", "eliminati"],
};

/** An outcome as it is said of so many indicators, without the number. */
export function contoEsito(esito: Esito, quanti: number, lingua: Lingua): string {
  return lingua === "it" ? ITALIANI[esito][quanti === 1 ? 0 : 1] : nomeEsito(esito, lingua);
}

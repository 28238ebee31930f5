import { anomalieAperte } from "../../misura/anomalieAperte";
import type { CruscottoMisurato } from "../../misura/CruscottoMisurato";

/** How many open questions a sheet has, and how many of them the section of the check asks on its own lines. */
export interface Domande {
  readonly aperte: number;
  readonly inVerifica: number;
}

/** The one count of the open questions of a sheet. */
export function contaDomande(misurato: Pick<CruscottoMisurato, "anomalie" | "aggregati" | "indicatori">): Domande {
  const aperte = anomalieAperte(misurato);
  return {
    aperte: aperte.length,
    inVerifica: aperte.filter(({ codice }) => codice === "pubblicato-diverso").length,
  };
}

import type { Esito } from "../domain/Misura";

/** A row whose figure or outcome an answer changes, or that it is about; `dopo` is null once the row is excluded. */
export interface RigaRisposta {
  readonly riga: number;
  readonly nome: string;
  readonly prima: EsitoRiga;
  readonly dopo: EsitoRiga | null;
}

export interface EsitoRiga {
  readonly sal: number | null;
  readonly esito: Esito;
}

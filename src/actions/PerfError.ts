import type { CodiceErrore } from "../texts/schermi/esiti/esiti";

/** Why a command could not be carried out; the sentence and the way out are in texts/. */
export class PerfError extends Error {
  constructor(
    readonly codice: CodiceErrore,
    readonly dati: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(codice, options);
    this.name = "PerfError";
  }
}

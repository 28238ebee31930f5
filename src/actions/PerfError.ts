/** Why a command could not be carried out; the sentence and the way out are in texts/. */
export type CodiceErrore =
  | "foglio-non-cruscotto"
  | "foglio-protetto"
  | "foglio-cambiato"
  | "senza-colonna-sal"
  | "cella-in-modifica"
  | "excel-irraggiungibile";

export class PerfError extends Error {
  constructor(
    readonly codice: CodiceErrore,
    readonly dati: Readonly<Record<string, string | number>> = {},
  ) {
    super(codice);
    this.name = "PerfError";
  }
}

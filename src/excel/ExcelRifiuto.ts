/** Why Excel did not carry out a batch, in the only terms a user can act on. */
export type MotivoRifiuto = "cella-in-modifica" | "foglio-protetto" | "foglio-sparito" | "excel-irraggiungibile";

/** What Excel refused; its own error is the cause. */
export class ExcelRifiuto extends Error {
  constructor(
    readonly motivo: MotivoRifiuto,
    cause: unknown,
    /** The sheet it is about, where that is known; null for the one of the command. */
    readonly foglio: string | null = null,
  ) {
    super(motivo, { cause });
    this.name = "ExcelRifiuto";
  }
}

/** Why Excel did not carry out a batch, in the only terms a user can act on. */
export type MotivoRifiuto = "cella-in-modifica" | "foglio-protetto" | "foglio-sparito" | "excel-irraggiungibile";

/** What Excel refused; its own error is the cause. */
export class ExcelRifiuto extends Error {
  constructor(
    readonly motivo: MotivoRifiuto,
    cause: unknown,
  ) {
    super(motivo, { cause });
    this.name = "ExcelRifiuto";
  }
}

/** Why a file cannot be worked with: the sentence for the user is in texts/. */
export type CodicePacchetto = "non-xlsx" | "cifrato" | "danneggiato" | "troppo-grande";

/** A file that is not what it should be, never a defect of ours. */
export class PacchettoError extends Error {
  constructor(
    readonly codice: CodicePacchetto,
    /** The part of the package, or the sheet and the cell, that made it so: for whoever looks into the file. */
    readonly dove = "",
    options?: ErrorOptions,
  ) {
    super(dove === "" ? codice : `${codice}: ${dove}`, options);
    this.name = "PacchettoError";
  }
}

export function danneggiato(dove: string): PacchettoError {
  return new PacchettoError("danneggiato", dove);
}

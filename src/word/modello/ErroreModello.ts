import type { CodicePacchetto, PacchettoError } from "../../pacchetto/PacchettoError";

/** Why a document cannot be the template of another. */
export type MotivoModello = "non-docx" | "cifrato" | "danneggiato" | "troppo-grande" | "macro" | "strict" | "collegato";

const MOTIVI: Readonly<Record<CodicePacchetto, MotivoModello>> = {
  "non-xlsx": "non-docx",
  cifrato: "cifrato",
  danneggiato: "danneggiato",
  "troppo-grande": "troppo-grande",
};

/** A template that is not used: the sentence for the user is in texts/. */
export class ErroreModello extends Error {
  constructor(
    readonly motivo: MotivoModello,
    options?: ErrorOptions,
  ) {
    super(motivo, options);
    this.name = "ErroreModello";
  }
}

export const erroreDelPacchetto = (error: PacchettoError) => new ErroreModello(MOTIVI[error.codice], { cause: error });

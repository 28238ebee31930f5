/** Where a long command has got to. */
export type Passo =
  | { readonly fase: "lettura"; readonly fatti: number; readonly totale: number }
  | { readonly fase: "tabelle" }
  /** From here on it cannot be stopped: what is written is taken back with "Annulla". */
  | { readonly fase: "scrittura" };

/**
 * Is told of each step before it begins, and waited for; it throws PerfError("interrotto") when the user has asked to
 * stop, and nothing has been written then.
 */
export type Ascolto = (passo: Passo) => Promise<void>;

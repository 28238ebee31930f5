/** Where a long command has got to. */
export type Passo =
  | { readonly fase: "lettura"; readonly fatti: number; readonly totale: number }
  | { readonly fase: "tabelle" }
  /** So many requests have been sent; who stops it now has what is written taken back at once. */
  | { readonly fase: "scrittura"; readonly inviate: number }
  /** Excel refused, or somebody asked to stop: what is written is being taken back. */
  | { readonly fase: "ripresa" };

/**
 * Is told of each step before it begins, and waited for; it throws PerfError("interrotto") when the user has asked to
 * stop.
 */
export type Ascolto = (passo: Passo) => Promise<void>;

/** The outcomes that the user may declare against the figure; each is an Esito. */
export type EsitoDichiarato = "raggiunto" | "parziale" | "non raggiunto";

/** Why, and who says so: without both nothing is established. */
interface Responsabilita {
  readonly motivo: string;
  readonly autore: string;
}

/**
 * What the user established for a row instead of the rule (DOMAIN.md §2): a SAL typed by hand, a row neutralised by the
 * OIV (no SAL here, the original kept), an outcome declared against the figure (the SAL unchanged), a row that does not
 * apply.
 */
export type Stabilito = Responsabilita &
  (
    | { readonly tipo: "sal"; readonly sal: number }
    | { readonly tipo: "neutralizzato" }
    | { readonly tipo: "esito"; readonly esito: EsitoDichiarato }
    | { readonly tipo: "non applicabile" }
  );

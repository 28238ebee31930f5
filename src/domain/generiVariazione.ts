/** What a change is, the most telling first: of an objective with several rows the first that any of them has. */
export const GENERI_VARIAZIONE = [
  "nuovo",
  "eliminato",
  "riformulato",
  "indicatore cambiato",
  "abbassato",
  "rinviato",
  "alzato",
  "da chiarire",
] as const;
export type GenereVariazione = (typeof GENERI_VARIAZIONE)[number];

/** What a note says that happened to its row during the year. */
export const GENERI_NOTA = ["aggiornato", "modificato", "eliminato", "inserito", "rinviato"] as const;
export type GenereNota = (typeof GENERI_NOTA)[number];

/** What is to be looked at of a change. */
export type Segnalazione =
  /** The cruscotto has another target than the one the table says. */
  | { readonly tipo: "target diverso"; readonly tabella: string; readonly cruscotto: string }
  /** The table says that it was taken away; the cruscotto still measures it. */
  | { readonly tipo: "ancora presente" }
  /** The table says that it was added or changed; no row of the cruscotti is it. */
  | { readonly tipo: "senza riga" }
  /** Two objectives of the table have the code after the change. */
  | { readonly tipo: "codice doppio"; readonly codice: string }
  /** Its target was lowered or put off after a partial result that was bad already. */
  | {
      readonly tipo: "dopo un parziale";
      readonly valore: number;
      readonly suPrima: number;
      readonly suDopo: number | null;
    }
  /** It was put off when its day had passed. */
  | { readonly tipo: "dopo la scadenza" }
  /** No act approves it, or the act has no number. */
  | { readonly tipo: "atto mancante" }
  | { readonly tipo: "atto senza numero"; readonly atto: string };

export type Unita = "numero" | "percentuale" | "euro";
export type Operatore = ">=" | ">" | "<=" | "<" | "=";

/** What was reached, as understood. Percentages are shares, dates are Excel serials of whole days. */
export type Consuntivo =
  | {
      readonly tipo: "numero";
      readonly valore: number;
      readonly unita: Unita;
      /** The unit in words ("giorni"), null where none is written. */
      readonly parola: string | null;
      /** A point was taken for a decimal one. */
      readonly conPunto: boolean;
      /** The cell shows a date of the last century: a number that Excel formatted as a date. */
      readonly comeData: boolean;
    }
  | { readonly tipo: "data"; readonly seriale: number }
  | { readonly tipo: "si-no"; readonly valore: boolean }
  | { readonly tipo: "parole"; readonly testo: string }
  | { readonly tipo: "mancante" }
  | { readonly tipo: "errore"; readonly testo: string };

/** What was expected, as understood. */
export type Target =
  | {
      readonly tipo: "numero";
      readonly operatore: Operatore | null;
      readonly valore: number;
      readonly unita: Unita;
      /** "(+/- 0,05)": stated by the document, its meaning is not. */
      readonly tolleranza: number | null;
      readonly parola: string | null;
      readonly conPunto: boolean;
      readonly comeData: boolean;
    }
  | {
      readonly tipo: "intervallo";
      readonly minimo: number;
      readonly massimo: number;
      readonly unita: Unita;
      readonly parola: string | null;
    }
  | { readonly tipo: "data"; readonly seriale: number }
  | { readonly tipo: "si-no"; readonly valore: boolean }
  | { readonly tipo: "parole"; readonly operatore: Operatore | null; readonly testo: string }
  | { readonly tipo: "composto"; readonly testo: string }
  | { readonly tipo: "monitoraggio" }
  | { readonly tipo: "eliminato" }
  | { readonly tipo: "mancante" }
  | { readonly tipo: "errore"; readonly testo: string };

/** A target that a figure is measured against. */
export type TargetNumerico = Extract<Target, { tipo: "numero" | "intervallo" }>;

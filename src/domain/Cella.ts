/** One cell as it was read: what it holds and how it is formatted. Never a cell object of Excel. */
export type Cella =
  | { readonly tipo: "vuota" }
  | { readonly tipo: "numero"; readonly valore: number; readonly formato: string }
  | { readonly tipo: "testo"; readonly valore: string }
  | { readonly tipo: "booleano"; readonly valore: boolean }
  | { readonly tipo: "errore"; readonly valore: string };

export const CELLA_VUOTA: Cella = { tipo: "vuota" };

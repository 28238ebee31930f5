/** One cell as it was read: what it holds, how it is formatted and what it shows. Never a cell object of Excel. */
export type Cella =
  | { readonly tipo: "vuota" }
  | { readonly tipo: "numero"; readonly valore: number; readonly formato: string; readonly testo: string }
  | { readonly tipo: "testo"; readonly valore: string }
  | { readonly tipo: "booleano"; readonly valore: boolean }
  | { readonly tipo: "errore"; readonly valore: string };

export const CELLA_VUOTA: Cella = { tipo: "vuota" };

/** A published cruscotto that the page can open. */
interface Esempio {
  readonly file: string;
  readonly nome: string;
}

/** The first one is open when the page starts. */
export const ESEMPI = [
  { file: "arezzo-siena-2019.xlsx", nome: "Arezzo-Siena 2019" },
  { file: "pisa-2020.xlsx", nome: "Pisa 2020" },
] as const satisfies readonly Esempio[];

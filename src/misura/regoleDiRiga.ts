import { isPagamentiDirigenti } from "../domain/paroleDellaRiga";
import type { Politica } from "../domain/Politica";
import type { Indicatore } from "../cruscotto/Cruscotto";

/** Whether a row is the payment-time objective of managers, which is met or not (DL 13/2023, art. 4-bis). */
export function isDiPagamenti({ nome, descrizione, nota }: Pick<Indicatore, "nome" | "descrizione" | "nota">): boolean {
  return isPagamentiDirigenti(`${nome} ${descrizione} ${nota}`);
}

/** The body's method as the law changes it for a row. */
export function regoleDiRiga(indicatore: Indicatore, politica: Politica): Politica {
  return isDiPagamenti(indicatore) ? { ...politica, misura: "binaria" } : politica;
}

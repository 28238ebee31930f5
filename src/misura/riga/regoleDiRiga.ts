import { isPagamentiDirigenti, isTempiDiPagamento } from "../../domain/parole/paroleDellaRiga";
import type { Politica } from "../../domain/metodo/Politica";
import type { Indicatore } from "../../cruscotto/Cruscotto";

/** Words of payments, or letters with accents, which are told only once put right: few rows have either. */
const FORSE_PAGAMENTI = /pagament|[\u0080-\uffff]/i;

/**
 * Whether a row is the payment-time objective of managers, which is met or not (DL 13/2023, art. 4-bis): cited by the
 * row, or on a sheet of theirs.
 */
export function isDiPagamenti(
  uno: Pick<Indicatore, "nome" | "descrizione" | "nota"> & Partial<Pick<Indicatore, "isDiDirigente">>,
): boolean {
  const { nome, descrizione, nota, isDiDirigente = false } = uno;
  const isForse = FORSE_PAGAMENTI.test(nome) || FORSE_PAGAMENTI.test(descrizione) || FORSE_PAGAMENTI.test(nota);
  if (isForse && isPagamentiDirigenti(`${nome} ${descrizione} ${nota}`)) return true;
  return isDiDirigente && isTempiDiPagamento(`${nome} ${descrizione}`);
}

/** A method by which only what is met counts. */
export function binaria(politica: Politica): Politica {
  return { ...politica, misura: "binaria" };
}

/** The body's method as the law changes it for a row. */
export function regoleDiRiga(indicatore: Indicatore, politica: Politica): Politica {
  return isDiPagamenti(indicatore) ? binaria(politica) : politica;
}

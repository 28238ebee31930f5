import type { Indicatore, Nodo } from "../../cruscotto/Cruscotto";
import type { CodiceAnomalia } from "../../domain/codiciAnomalia";

/** Where a click leads, 0-based. */
export interface Posizione {
  readonly riga: number;
  readonly colonna: number;
}

export function cellaSalDi({ riga, colonne }: Indicatore): Posizione {
  return { riga, colonna: colonne.sal ?? colonne.nome };
}

export function cellaDi({ riga, colonnaSal, colonnaPeso, colonnaNome }: Nodo): Posizione {
  return { riga, colonna: colonnaSal ?? colonnaPeso ?? colonnaNome };
}

/** By which an answer names a heading: its SAL cell, or without one the cell of its name. */
export function postoInRisposta({ riga, colonnaSal, colonnaNome }: Nodo): Posizione {
  return { riga, colonna: colonnaSal ?? colonnaNome };
}

/** The cell that the user would look at, or mend, for an anomalia of this row. */
export function cellaAnomalia(indicatore: Indicatore, codice: CodiceAnomalia): Posizione {
  const { riga, colonne } = indicatore;
  if (SUL_TARGET.has(codice)) return { riga, colonna: colonne.target };
  if (SUL_CONSUNTIVO.has(codice)) return { riga, colonna: colonne.consuntivo ?? colonne.target };
  if (codice === "errore-in-cella" && indicatore.target.tipo === "errore") return { riga, colonna: colonne.target };
  if (codice === "errore-in-cella") return { riga, colonna: colonne.consuntivo ?? colonne.target };
  return cellaSalDi(indicatore);
}

const SUL_TARGET = new Set<CodiceAnomalia>([
  "target-mancante",
  "target-composto",
  "anno-target",
  "numero-come-data",
  "verso-presunto",
  "unita-incoerenti",
]);
const SUL_CONSUNTIVO = new Set<CodiceAnomalia>(["consuntivo-mancante", "in-ritardo", "testo-non-interpretabile"]);

/** Letters of a 0-based column. */
export function letteraColonna(colonna: number): string {
  const prime = colonna >= 26 ? letteraColonna(Math.floor(colonna / 26) - 1) : "";
  return prime + String.fromCharCode(65 + (colonna % 26));
}

/** The 0-based column of some letters. */
export function colonnaDi(lettere: string): number {
  return Array.from(lettere).reduce((somma, lettera) => somma * 26 + lettera.charCodeAt(0) - 64, 0) - 1;
}

import type { Indicatore, Nodo } from "./Cruscotto";

/** The cell that tells a row of a cruscotto from every other, 0-based: cruscotti side by side share the sheet's rows. */
export interface Posto {
  readonly riga: number;
  readonly colonna: number;
}

/** A place as the key of a map. */
export function chiaveDi({ riga, colonna }: Posto): string {
  return `${riga},${colonna}`;
}

/** The place of an indicator: the cell of its target, which every cruscotto has in a column of its own. */
export function postoOf({ riga, colonne }: Pick<Indicatore, "riga" | "colonne">): Posto {
  return { riga, colonna: colonne.target };
}

/** The place of a heading: its SAL cell; none without one. */
export function postoDelNodo({ riga, colonnaSal }: Pick<Nodo, "riga" | "colonnaSal">): Posto | null {
  return colonnaSal === null ? null : { riga, colonna: colonnaSal };
}

/** The place by which an answer names a heading: its SAL cell, or without one the cell of its name. */
export function postoDelTitolo({
  riga,
  colonnaSal,
  colonnaNome,
}: Pick<Nodo, "riga" | "colonnaSal" | "colonnaNome">): Posto {
  return { riga, colonna: colonnaSal ?? colonnaNome };
}

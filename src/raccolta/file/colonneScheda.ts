import type { SCHEDA } from "../../texts/relazione/scheda";

export type CampoDaCompilare = keyof typeof SCHEDA.colonne;

/** A column of a scheda, from the left; widths in characters. */
export interface ColonnaScheda {
  readonly campo: CampoDaCompilare;
  readonly larghezza: number;
  /** Whoever answers writes there; everything else is locked. */
  readonly isAperta?: true;
  /** Only what finds the row again when the file comes back. */
  readonly isNascosta?: true;
  /** Left out where no row of the scheda says anything there. */
  readonly isFacoltativa?: true;
}

export const COLONNE_SCHEDA: readonly ColonnaScheda[] = [
  { campo: "obiettivo", larghezza: 28 },
  { campo: "nome", larghezza: 40 },
  { campo: "descrizione", larghezza: 28, isFacoltativa: true },
  { campo: "contribuiscono", larghezza: 14, isFacoltativa: true },
  { campo: "udm", larghezza: 10, isFacoltativa: true },
  { campo: "target", larghezza: 14 },
  { campo: "precedente", larghezza: 14, isFacoltativa: true },
  { campo: "valore", larghezza: 15, isAperta: true },
  { campo: "fonte", larghezza: 22, isAperta: true },
  { campo: "causa", larghezza: 26, isAperta: true },
  { campo: "nota", larghezza: 22, isAperta: true },
  { campo: "chiave", larghezza: 12, isNascosta: true },
  { campo: "allora", larghezza: 12, isNascosta: true },
  { campo: "targetAllora", larghezza: 12, isNascosta: true },
];

/** The title and three lines of instructions stand above the headings. */
export const RIGA_INTESTAZIONI = 5;
/** What the file says of itself stands on the first row, in the column of the keys. */
export const RIGA_DATI = 0;

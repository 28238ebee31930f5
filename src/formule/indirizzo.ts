import { letteraOf } from "../cruscotto/griglia/letteraOf";

/** A1 address of a 0-based cell. */
export function indirizzoOf(riga: number, colonna: number): string {
  return `${letteraOf(colonna)}${riga + 1}`;
}

/** A sheet name as a formula writes it before the exclamation mark. */
export function foglioInFormula(nome: string): string {
  return `'${nome.replace(/'/g, "''")}'!`;
}

/** Contiguous runs of rows in ascending order, as [first, last]. */
export function runsOf(righe: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const riga of righe) {
    const ultimo = runs.at(-1);
    if (ultimo && riga === ultimo[1] + 1) ultimo[1] = riga;
    else runs.push([riga, riga]);
  }
  return runs;
}

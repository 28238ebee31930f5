import { letteraOf } from "./letteraOf";
import { PEZZI } from "./riferimenti";

/** Where the lines of a sheet are now, 0-based; null where nothing tells. */
export interface Spostamento {
  riga(prima: number): number | null;
  colonna(prima: number): number | null;
}

const indiceOf = (lettere: string): number =>
  Array.from(lettere).reduce((somma, lettera) => somma * 26 + lettera.charCodeAt(0) - 64, 0) - 1;

/**
 * A formula as it reads once the lines of its own sheet have moved; references to other sheets stay as they are. Null
 * where it points at a line of which nobody knows where it is.
 */
export function spostaFormula(formula: string, spostamento: Spostamento): string | null {
  const perse: string[] = [];
  const spostata = formula.replace(
    PEZZI,
    (
      intero: string,
      virgolette: string | undefined,
      foglio: string | undefined,
      fissaColonna: string,
      lettere: string,
      fissaRiga: string,
      numero: string,
    ) => {
      if (virgolette !== undefined || foglio !== undefined) return intero;
      const colonna = spostamento.colonna(indiceOf(lettere));
      const riga = spostamento.riga(Number(numero) - 1);
      if (colonna === null || riga === null) {
        perse.push(intero);
        return intero;
      }
      return `${fissaColonna}${letteraOf(colonna)}${fissaRiga}${riga + 1}`;
    },
  );
  return perse.length > 0 ? null : spostata;
}

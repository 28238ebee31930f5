import type { Cruscotto } from "../Cruscotto";
import type { SheetGrid } from "../griglia/SheetGrid";
import { addColonna, isSottoTesta, type ConColonna } from "./addColonna";

/** The word that a new column bears. */
export const INTESTAZIONE_SAL = "SAL";

/**
 * Where a SAL column would stand on a sheet that has none: an empty one beside the consuntivo, else beside the last
 * header, for each of the cruscotti side by side. Null where there is no room that leaves the sheet read as it is.
 * @param rileggi how the sheet reads once the column is there; null where it is no cruscotto
 */
export function addColonnaSal(
  grid: SheetGrid,
  cruscotto: Cruscotto,
  rileggi: (grid: SheetGrid) => Cruscotto | null,
): ConColonna | null {
  return addColonna(
    grid,
    cruscotto,
    {
      parole: INTESTAZIONE_SAL,
      isMancante: ({ consuntivo, hasSal }) => consuntivo !== null && !hasSal,
      posti: (teste) => [
        Math.max(...teste.map(({ consuntivo }) => consuntivo ?? -1)) + 1,
        Math.max(...teste.map(({ fine }) => fine)) + 1,
      ],
      isLetta: (prima, dopo, testa, colonna) => {
        const isSua = isSottoTesta(prima, testa) && prima.colonne.sal === null && !prima.isSalUnito;
        return (
          dopo.colonne.consuntivo === prima.colonne.consuntivo &&
          dopo.colonne.sal === (isSua ? colonna : prima.colonne.sal)
        );
      },
    },
    rileggi,
  );
}

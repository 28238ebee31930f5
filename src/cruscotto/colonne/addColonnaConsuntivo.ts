import type { Cruscotto, Testa } from "../Cruscotto";
import type { SheetGrid } from "../griglia/SheetGrid";
import { addColonna, isSottoTesta, type ConColonna } from "./addColonna";

/** The words that a new column of results bears. */
export const intestazioneConsuntivo = (anno: number | null): string =>
  anno === null ? "Consuntivo" : `Consuntivo ${anno}`;

/**
 * Where a column for the results would stand on a sheet that has none: an empty one beside the targets, else beside the
 * last header, else beyond everything that is written. Null where there is no room that leaves the sheet read as it is.
 * @param anno the year its header says, null where nothing says one
 * @param rileggi how the sheet reads once the column is there; null where it is no cruscotto
 */
export function addColonnaConsuntivo(
  grid: SheetGrid,
  cruscotto: Cruscotto,
  anno: number | null,
  rileggi: (grid: SheetGrid) => Cruscotto | null,
): ConColonna | null {
  const targetDi = (testa: Testa): number =>
    Math.max(
      testa.da,
      ...cruscotto.indicatori.filter((uno) => isSottoTesta(uno, testa)).map(({ colonne }) => colonne.target),
    );
  return addColonna(
    grid,
    cruscotto,
    {
      parole: intestazioneConsuntivo(anno),
      isMancante: ({ consuntivo }) => consuntivo === null,
      posti: (teste) => [
        Math.max(...teste.map(targetDi)) + 1,
        Math.max(...teste.map(({ fine }) => fine)) + 1,
        Math.max(...grid.celle.map(({ length }) => length)),
      ],
      isLetta: (prima, dopo, testa, colonna) => {
        const isSua = isSottoTesta(prima, testa) && prima.colonne.consuntivo === null;
        return (
          dopo.colonne.target === prima.colonne.target &&
          dopo.colonne.sal === prima.colonne.sal &&
          dopo.colonne.consuntivo === (isSua ? colonna : prima.colonne.consuntivo)
        );
      },
    },
    rileggi,
  );
}

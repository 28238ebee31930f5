import type { Cruscotto, Testa } from "../Cruscotto";
import { chiaveDi, postoOf } from "../Posto";
import type { SheetGrid } from "../griglia/SheetGrid";
import { Unioni } from "../griglia/Unioni";

/** A sheet as it would be with SAL columns, and the cells that bear their headers. */
interface ConColonnaSal {
  readonly grid: SheetGrid;
  /** 0-based. */
  readonly intestazioni: readonly { readonly riga: number; readonly colonna: number }[];
}

/** The word that a new column bears. */
export const INTESTAZIONE_SAL = "SAL";

/** The sheet with that word in some cells, which may lie beyond what was read. */
function withIntestazioni(grid: SheetGrid, righe: readonly number[], colonna: number): SheetGrid {
  const larghezza = grid.celle.reduce((massimo, { length }) => Math.max(massimo, length), colonna + 1);
  const widen = <T>(valori: readonly (readonly T[])[], vuoto: T): T[][] =>
    valori.map((riga) => Array.from({ length: larghezza }, (_, at) => riga[at] ?? vuoto));
  const celle = widen<SheetGrid["celle"][number][number]>(grid.celle, { tipo: "vuota" });
  for (const riga of righe) {
    const sua = celle[riga];
    if (sua) sua[colonna] = { tipo: "testo", valore: INTESTAZIONE_SAL };
  }
  return { ...grid, celle, formule: widen(grid.formule, ""), formati: widen(grid.formati, "General") };
}

/** Nothing stands in a column on the rows of some headers, nor is merged over it. */
function isLibera(unioni: Unioni, teste: readonly Testa[], colonna: number): boolean {
  return teste.every(({ riga: da, finoA }) => {
    for (let riga = da; riga < finoA; riga++) {
      if (unioni.areaAt(riga, colonna) !== null || unioni.ownAt(riga, colonna).tipo !== "vuota") return false;
    }
    return true;
  });
}

/** The columns to try, best first: beside the consuntivo, then beside the last header word. */
function colonneOf(unioni: Unioni, teste: readonly Testa[]): readonly number[] {
  const consuntivo = Math.max(...teste.map((testa) => testa.consuntivo ?? -1));
  const fine = Math.max(...teste.map((testa) => testa.fine));
  return [...new Set([consuntivo + 1, fine + 1])].filter((colonna) => isLibera(unioni, teste, colonna));
}

/** Whether a sheet is read as before, with the new column for the SAL of some rows. */
function isStesso(prima: Cruscotto, dopo: Cruscotto | null, { da, a }: Testa, colonna: number): boolean {
  if (dopo?.indicatori.length !== prima.indicatori.length || dopo.nodi.length !== prima.nodi.length) return false;
  return prima.indicatori.every((uno, at) => {
    const altro = dopo.indicatori[at];
    const isSuo = uno.colonne.target >= da && uno.colonne.target <= a && uno.colonne.sal === null && !uno.isSalUnito;
    return (
      altro?.nome === uno.nome &&
      altro.padre === uno.padre &&
      chiaveDi(postoOf(altro)) === chiaveDi(postoOf(uno)) &&
      altro.colonne.consuntivo === uno.colonne.consuntivo &&
      altro.colonne.sal === (isSuo ? colonna : uno.colonne.sal)
    );
  });
}

/**
 * Where a SAL column would stand on a sheet that has none: an empty one beside the consuntivo, else beside the last
 * header, for each of the cruscotti side by side. Null where there is no room that leaves the sheet read as it is.
 * @param rileggi how the sheet reads once the column is there; null where it is no cruscotto
 */
export function addColonnaSal(
  grid: SheetGrid,
  cruscotto: Cruscotto,
  rileggi: (grid: SheetGrid) => Cruscotto | null,
): ConColonnaSal | null {
  const unioni = new Unioni(grid);
  const senza = cruscotto.teste.filter(({ consuntivo, hasSal }) => consuntivo !== null && !hasSal);
  let letto = cruscotto;
  let con: ConColonnaSal = { grid, intestazioni: [] };
  for (const da of new Set(senza.map((testa) => testa.da))) {
    const teste = senza.filter((testa) => testa.da === da);
    const [prima] = teste;
    if (!prima) continue;
    const tentativi = colonneOf(unioni, teste).flatMap((colonna) =>
      (["ultima", "riga"] as const).map((quale) => ({ colonna, righe: teste.map((testa) => testa[quale]) })),
    );
    const riuscito = tentativi.flatMap(({ colonna, righe }) => {
      const provata = withIntestazioni(con.grid, righe, colonna);
      const dopo = rileggi(provata);
      return dopo && isStesso(letto, dopo, prima, colonna) ? [{ provata, dopo, colonna, righe }] : [];
    })[0];
    if (!riuscito) return null;
    const nuove = riuscito.righe.map((riga) => ({ riga, colonna: riuscito.colonna }));
    letto = riuscito.dopo;
    con = { grid: riuscito.provata, intestazioni: [...con.intestazioni, ...nuove] };
  }
  return con.intestazioni.length > 0 ? con : null;
}

import type { Cruscotto, Indicatore, Testa } from "../Cruscotto";
import { chiaveDi, postoOf } from "../Posto";
import type { SheetGrid } from "../griglia/SheetGrid";
import { Unioni } from "../griglia/Unioni";

/** A column that a sheet lacks: the word it bears, where it may stand, and how its rows read once it is there. */
interface ColonnaDaAggiungere {
  readonly parole: string;
  /** Whether the rows under a header lack it. */
  readonly isMancante: (testa: Testa) => boolean;
  /** The columns to try for some headers one above the other, best first. */
  readonly posti: (teste: readonly Testa[]) => readonly number[];
  /** Whether a row under the header reads as before, and has the column if it lacked it. */
  readonly isLetta: (prima: Indicatore, dopo: Indicatore, testa: Testa, colonna: number) => boolean;
}

/** A sheet as it would be with a column more, and the cells that bear its headers. */
export interface ConColonna {
  readonly grid: SheetGrid;
  /** 0-based. */
  readonly intestazioni: readonly { readonly riga: number; readonly colonna: number }[];
}

/** The sheet with a word in some cells, which may lie beyond what was read. */
function withIntestazioni(grid: SheetGrid, righe: readonly number[], colonna: number, parole: string): SheetGrid {
  const larghezza = grid.celle.reduce((massimo, { length }) => Math.max(massimo, length), colonna + 1);
  const widen = <T>(valori: readonly (readonly T[])[], vuoto: T): T[][] =>
    valori.map((riga) => Array.from({ length: larghezza }, (_, at) => riga[at] ?? vuoto));
  const celle = widen<SheetGrid["celle"][number][number]>(grid.celle, { tipo: "vuota" });
  for (const riga of righe) {
    const sua = celle[riga];
    if (sua) sua[colonna] = { tipo: "testo", valore: parole };
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

/** Whether a sheet is read as before, with the new column for the rows that lacked it. */
function isStesso(
  prima: Cruscotto,
  dopo: Cruscotto | null,
  testa: Testa,
  colonna: number,
  { isLetta }: ColonnaDaAggiungere,
): boolean {
  if (dopo?.indicatori.length !== prima.indicatori.length || dopo.nodi.length !== prima.nodi.length) return false;
  return prima.indicatori.every((uno, at) => {
    const altro = dopo.indicatori[at];
    return (
      altro?.nome === uno.nome &&
      altro.padre === uno.padre &&
      chiaveDi(postoOf(altro)) === chiaveDi(postoOf(uno)) &&
      isLetta(uno, altro, testa, colonna)
    );
  });
}

/** Whether the target of a row stands under a header. */
export const isSottoTesta = ({ colonne }: Indicatore, { da, a }: Testa): boolean =>
  colonne.target >= da && colonne.target <= a;

/** A column tried on the sheet, and how the sheet reads with it. */
interface Tentativo {
  readonly provata: SheetGrid;
  readonly dopo: Cruscotto;
  readonly colonna: number;
  readonly righe: readonly number[];
}

/** The first of some columns with which the sheet is read as before; reading it again is what costs. */
function primoRiuscito(
  grid: SheetGrid,
  letto: Cruscotto,
  teste: readonly [Testa, ...Testa[]],
  nuova: ColonnaDaAggiungere,
  rileggi: (grid: SheetGrid) => Cruscotto | null,
): Tentativo | null {
  const unioni = new Unioni(grid);
  for (const colonna of new Set(nuova.posti(teste))) {
    if (!isLibera(unioni, teste, colonna)) continue;
    for (const quale of ["ultima", "riga"] as const) {
      const righe = teste.map((testa) => testa[quale]);
      const provata = withIntestazioni(grid, righe, colonna, nuova.parole);
      const dopo = rileggi(provata);
      if (dopo && isStesso(letto, dopo, teste[0], colonna, nuova)) return { provata, dopo, colonna, righe };
    }
  }
  return null;
}

/**
 * Where a column that a sheet lacks would stand, for each of the cruscotti side by side. Null where there is no room that
 * leaves the sheet read as it is.
 * @param rileggi how the sheet reads once the column is there; null where it is no cruscotto
 */
export function addColonna(
  grid: SheetGrid,
  cruscotto: Cruscotto,
  nuova: ColonnaDaAggiungere,
  rileggi: (grid: SheetGrid) => Cruscotto | null,
): ConColonna | null {
  const senza = cruscotto.teste.filter(nuova.isMancante);
  let letto = cruscotto;
  let con: ConColonna = { grid, intestazioni: [] };
  for (const da of new Set(senza.map((testa) => testa.da))) {
    const [prima, ...altre] = senza.filter((testa) => testa.da === da);
    if (!prima) continue;
    const riuscito = primoRiuscito(con.grid, letto, [prima, ...altre], nuova, rileggi);
    if (!riuscito) return null;
    const nuove = riuscito.righe.map((riga) => ({ riga, colonna: riuscito.colonna }));
    letto = riuscito.dopo;
    con = { grid: riuscito.provata, intestazioni: [...con.intestazioni, ...nuove] };
  }
  return con.intestazioni.length > 0 ? con : null;
}

import { CELLA_VUOTA } from "../../../domain/Cella";
import type { SheetGrid } from "../../griglia/SheetGrid";
import { Unioni } from "../../griglia/Unioni";
import { findIntestazioni } from "./findIntestazioni";

/** A larger table has its indicators in its rows. */
const LATO_MASSIMO = 60;
const CIFRE_MINIME = 2;

/** The sheet with its columns as rows. */
function trasponi(grid: SheetGrid): SheetGrid {
  const larghezza = Math.max(0, ...grid.celle.map(({ length }) => length));
  const colonne = Array.from({ length: larghezza }, (_, colonna) => colonna);
  const gira = <A>(righe: readonly (readonly A[])[], vuota: A) =>
    colonne.map((colonna) => righe.map((riga) => riga[colonna] ?? vuota));
  return {
    ...grid,
    celle: gira(grid.celle, CELLA_VUOTA),
    formule: gira(grid.formule, ""),
    formati: gira(grid.formati, "General"),
    unioni: grid.unioni.map(({ riga, colonna, righe, colonne: larga }) => ({
      riga: colonna,
      colonna: riga,
      righe: larga,
      colonne: righe,
    })),
  };
}

/**
 * Whether a sheet without headings has them in its first columns: its indicators stand side by side, what is asked for
 * and what was got one below the other.
 */
export function isTrasposta(grid: SheetGrid): boolean {
  const lati = [grid.celle.length, ...grid.celle.map(({ length }) => length)];
  if (Math.max(...lati) > LATO_MASSIMO) return false;
  const girata = trasponi(grid);
  return findIntestazioni(girata, new Unioni(girata)).some(({ celle, ultima, genere }) => {
    const has = (cercato: string) => celle.some(({ ruolo, isDebole }) => ruolo === cercato && !isDebole);
    const cifre = girata.celle.slice(ultima + 1).filter((riga) => riga.some(({ tipo }) => tipo === "numero"));
    return genere === "cruscotto" && has("target") && cifre.length >= CIFRE_MINIME;
  });
}

import { cellAt, type SheetGrid } from "../../cruscotto/griglia/SheetGrid";
import { MARCHIO_FOGLIO_PERF } from "../../cruscotto/griglia/marchio";
import { displayCella } from "../../domain/numeri/displayCella";
import { fontiDellaScheda, isScheda } from "../../raccolta/file/leggiScheda";
import type { FoglioCostruito } from "../viste/FoglioCostruito";
import type { Costruzione } from "./costruzioni";
import { isNomePerf } from "./misuraFoglio";

/** How a formula may begin the address of a cell of that sheet. */
const rimandiA = (nome: string): readonly [string, RegExp] => {
  const senzaSegni = nome.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return [`'${nome.replaceAll("'", "''")}'!`, new RegExp(`(?:^|[^\\p{L}\\d_.'])${senzaSegni}!`, "iu")];
};

function fontiDelleFormule(grid: SheetGrid, nomi: readonly string[]): readonly string[] {
  const formule = grid.formule.flatMap((riga) => riga.filter((una) => una.includes("!")));
  return nomi.filter((nome) => {
    if (nome === grid.foglio || isNomePerf(nome)) return false;
    const [traVirgolette, nuda] = rimandiA(nome);
    const minuscola = traVirgolette.toLowerCase();
    return formule.some((una) => una.toLowerCase().includes(minuscola) || nuda.test(una));
  });
}

/**
 * What a sheet built by PERF is, and which sheets its figures come from: as the workbook keeps it, or as a scheda to be
 * filled in says itself, else those that its formulas point at.
 * @param nomi of the sheets of the workbook
 * @returns the sources in the order of their tabs; none where nothing says which
 */
export function costruitoDa(
  grid: SheetGrid,
  nomi: readonly string[],
  costruzioni: readonly Costruzione[],
): FoglioCostruito {
  const prima = displayCella(cellAt(grid, 0, 0));
  const costruzione = costruzioni.find(({ pagine }) => pagine.includes(prima));
  const isSua = isScheda(grid);
  const sue = costruzione ? Object.keys(costruzione.fonti) : isSua ? fontiDellaScheda(grid) : null;
  const fonti = sue ? nomi.filter((nome) => sue.includes(nome)) : fontiDelleFormule(grid, nomi);
  return { titolo: prima.slice(MARCHIO_FOGLIO_PERF.length).trim(), fonti, isScheda: isSua };
}

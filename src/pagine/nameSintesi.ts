import { MARCHIO_FOGLIO_PERF } from "../cruscotto/griglia/marchio";
import { cellAt, type SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { SINTESI } from "../texts/relazione/fogli";
import { nomeLibero } from "../formule/nomeLibero";

export const PREFISSO_SINTESI = "Sintesi – ";

/** The name of the summary of a sheet. */
export function nameSintesi(foglio: string, occupati: readonly string[]): string {
  return nomeLibero(`${PREFISSO_SINTESI}${foglio}`, occupati);
}

const CODA_ANNO = /^ – anno \d{4}$/;

/**
 * Whether a sheet is the summary that PERF made of that very sheet, whatever its year was: its title says so. Its
 * name does not, because 31 characters are shared by sheets with longer names.
 */
export function isSintesiOf(grid: SheetGrid, foglio: string): boolean {
  const titolo = cellAt(grid, 0, 0);
  const atteso = `${MARCHIO_FOGLIO_PERF}${SINTESI.titolo(foglio, null)}`;
  if (titolo.tipo !== "testo" || !titolo.valore.startsWith(atteso)) return false;
  const coda = titolo.valore.slice(atteso.length);
  return coda === "" || CODA_ANNO.test(coda);
}

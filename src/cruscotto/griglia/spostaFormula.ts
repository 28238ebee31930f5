import { letteraOf } from "./letteraOf";
import { PEZZI } from "./riferimenti";

/** Where the lines of a sheet are now, 0-based; null where nothing tells. */
export interface Spostamento {
  riga(prima: number): number | null;
  colonna(prima: number): number | null;
}

/** A reference to cells of the formula's own sheet, 0-based, and where it stands in the formula. */
interface Riferimento {
  readonly da: number;
  readonly a: number;
  readonly riga: number;
  readonly colonna: number;
  readonly fissaRiga: string;
  readonly fissaColonna: string;
}

const indiceOf = (lettere: string): number =>
  Array.from(lettere).reduce((somma, lettera) => somma * 26 + lettera.charCodeAt(0) - 64, 0) - 1;

/** The references of a formula to cells of its own sheet, from the left. */
export function riferimentiDi(formula: string): readonly Riferimento[] {
  return [...formula.matchAll(PEZZI)].flatMap((pezzo): Riferimento[] => {
    const [intero, virgolette, foglio, fissaColonna = "", lettere = "", fissaRiga = "", numero] = pezzo;
    if (virgolette !== undefined || foglio !== undefined) return [];
    const [da, riga, colonna] = [pezzo.index, Number(numero) - 1, indiceOf(lettere)];
    return [{ da, a: da + intero.length, riga, colonna, fissaRiga, fissaColonna }];
  });
}

/** The rows that a formula of a sheet names on that sheet. */
export function righeNominate(formula: string): readonly number[] {
  return riferimentiDi(formula).map(({ riga }) => riga);
}

/** Where the ends of a stretch of lines are now; null where lines have left it, or changed places with others. */
function tratto(da: number, a: number, ora: (linea: number) => number | null): readonly [number, number] | null {
  const [prima, ultima] = [Math.min(da, a), Math.max(da, a)];
  const linee = Array.from({ length: ultima - prima + 1 }, (_, at) => ora(prima + at));
  const note = linee.flatMap((linea) => linea ?? []);
  if (note.length < linee.length) return null;
  const bassa = note.reduce((minima, una) => Math.min(minima, una), Infinity);
  const alta = note.reduce((massima, una) => Math.max(massima, una), -1);
  const isInOrdine = note.every((una, at) => at === 0 || una > (note[at - 1] ?? una));
  if (!isInOrdine && alta - bassa + 1 !== note.length) return null;
  return da <= a ? [bassa, alta] : [alta, bassa];
}

/**
 * A formula as it reads once the lines of its own sheet have moved; references to other sheets stay as they are. Null
 * where it points at a line of which nobody knows where it is.
 * @param areTolte such a line was deleted: a cell on it is #REF!, as Excel writes it
 */
export function spostaFormula(formula: string, spostamento: Spostamento, areTolte = false): string | null {
  const riferimenti = riferimentiDi(formula);
  const riga = (linea: number) => spostamento.riga(linea);
  const colonna = (linea: number) => spostamento.colonna(linea);
  let scritta = "";
  let at = 0;
  const scrivi = (uno: Riferimento, suaRiga: number, suaColonna: number): void => {
    scritta += `${formula.slice(at, uno.da)}${uno.fissaColonna}${letteraOf(suaColonna)}${uno.fissaRiga}${suaRiga + 1}`;
    at = uno.a;
  };
  for (let quale = 0; quale < riferimenti.length; quale++) {
    const [uno, altro] = [riferimenti[quale], riferimenti[quale + 1]];
    if (!uno) continue;
    const isArea = altro !== undefined && formula.slice(uno.a, altro.da) === ":";
    const righe = tratto(uno.riga, isArea ? altro.riga : uno.riga, riga);
    const colonne = tratto(uno.colonna, isArea ? altro.colonna : uno.colonna, colonna);
    if (areTolte && !isArea && (!righe || !colonne)) {
      scritta += `${formula.slice(at, uno.da)}#REF!`;
      at = uno.a;
      continue;
    }
    if (!righe || !colonne) return null;
    scrivi(uno, righe[0], colonne[0]);
    if (!isArea) continue;
    scrivi(altro, righe[1], colonne[1]);
    quale++;
  }
  return scritta + formula.slice(at);
}

import type { SheetGrid } from "../cruscotto/SheetGrid";
import { displayCella } from "../domain/displayCella";
import type { Destinazione } from "./Materiale";

/** The words by which a sheet says whose cruscotto it is, the first that is found decides. */
const PAROLE: readonly (readonly [Destinazione, RegExp])[] = [
  ["azienda speciale", /\bazienda speciale\b/i],
  ["dirigente", /\bdirigent|\bsegretari[oa] general|\bposizion[ei] organizzativ|\bindividual|\b(?:po|eq)\b/i],
  ["ente", /\bstrategic|\bente\b/i],
  ["area", /\barea\b|\bsettore\b|\bservizi[o]?\b|\bufficio\b|\bdirezione\b|\bdipartimento\b|\boperativ/i],
];
/** So many rows of a sheet may hold its titles. */
const RIGHE_TITOLO = 3;

/**
 * Where a cruscotto goes, by the name of its sheet, else by its titles; the ente's when no word says otherwise.
 * The user's own mapping comes before.
 */
export function deduceDestinazione(grid: SheetGrid, isDiEnte: boolean): Destinazione {
  if (isDiEnte) return "ente";
  const titoli = grid.celle.slice(0, RIGHE_TITOLO).flatMap((riga) => riga.slice(0, 1).map(displayCella));
  for (const testo of [grid.foglio, ...titoli]) {
    const detta = PAROLE.find(([, parole]) => parole.test(testo));
    if (detta) return detta[0];
  }
  return "ente";
}

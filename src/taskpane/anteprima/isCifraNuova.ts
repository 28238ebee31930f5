import type { RigaAnteprima } from "../../actions/Azioni";

/** Half a percentage point: below it a printed "68%" and the 67,6% behind it are the same figure. */
const MEZZO_PUNTO = 0.005;

/**
 * Whether the reader of the sheet will find another figure in the cell, and not just the same one written as a formula.
 * A word such as "monitoraggio" stays where no SAL follows.
 */
export function isCifraNuova({ cambia, prima, dopo, sostituisce }: RigaAnteprima): boolean {
  if (!cambia) return false;
  if (sostituisce !== "nulla") return true;
  if (dopo === null) return typeof prima === "number";
  return typeof prima !== "number" || Math.abs(prima - dopo) > MEZZO_PUNTO;
}

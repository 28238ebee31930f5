import type { Politica } from "../domain/Politica";
import { POLITICA_STANDARD } from "../domain/politiche";

let inUso: Politica = POLITICA_STANDARD;

/** The calculation method of the workbook, as of the last reading. */
export function politicaInUso(): Politica {
  return inUso;
}

/** From now on, the method of the workbook. */
export function usaPolitica(politica: Politica): void {
  inUso = politica;
}

import type { Cella } from "../../domain/Cella";
import type { Verso } from "../../domain/Misura";
import type { Regole } from "../../domain/metodo/Politica";
import type { Consuntivo, Target } from "../../domain/Valore";

/** A cell as it was read and understood. */
interface LatoNativo<Letto> {
  readonly riferimento: string;
  readonly cella: Cella;
  /** Its number format: an empty cell has one too, and a number typed later will have it. */
  readonly formato: string;
  readonly letto: Letto;
}

/** All that a native formula depends on besides the two cells; a change of these asks for a new formula. */
export interface RigaNativa {
  readonly target: LatoNativo<Target>;
  readonly consuntivo: LatoNativo<Consuntivo>;
  /** Where the way to the target begins; null where no column says it. */
  readonly base: LatoNativo<Consuntivo> | null;
  /** The direction that was decided, whoever decided it. */
  readonly verso: Verso;
  readonly regole: Regole;
  /** Reference year of the dates; null checks none. */
  readonly anno: number | null;
  /** Cells and formulas count days from 1904. */
  readonly is1904?: boolean;
  /** The share measured now. */
  readonly sal: number | null;
}

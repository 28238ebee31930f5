import { CHIEDE, se, unoDi, UNO } from "../espressione/Espressione";
import { C, type Quota } from "./RegolaNumerica";

/** A target in words is met by the same words; of others nobody can say. */
export function stesseParole(parole: readonly Quota[]): Quota {
  return se([unoDi(C, parole)], UNO, CHIEDE);
}

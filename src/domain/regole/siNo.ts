import { CHIEDE, costante, se, UNO, unoDi, ZERO, type Valore } from "../espressione/Espressione";
import { C, type Quota } from "./RegolaNumerica";

/**
 * A target of yes or no: 1 and 0 stand for the words, and so do TRUE and FALSE.
 * @param si the words that mean yes, where words may stand in the cell
 */
export function siNo(atteso: boolean, si: readonly string[], no: readonly string[]): Quota {
  const [seSi, seNo] = atteso ? [UNO, ZERO] : [ZERO, UNO];
  const detto = (...valori: readonly Valore[]) => [unoDi(C, valori.map(costante))];
  return se(detto(...si, 1, true), seSi, se(detto(...no, 0, false), seNo, CHIEDE));
}

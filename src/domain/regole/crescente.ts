import { confronto, UNO, voce, ZERO } from "../espressione/Espressione";
import {
  contenuta,
  delSegno,
  distanza,
  MAI,
  piena,
  rapporto,
  seNegativi,
  seRaggiunto,
  T,
  type Quota,
  type RegolaNumerica,
  type ScelteNumeriche,
  type Segno,
} from "./RegolaNumerica";

/**
 * Higher is better: c/t, up to the cap. A target of zero has no share; under the severe rule of a strict bound, or
 * where only what is met counts, anything short of it is worth nothing.
 * @param isSevero a target with ">" under the severe rule
 */
export function crescente(segno: Segno, isSevero: boolean, { massimo, misura }: ScelteNumeriche): RegolaNumerica {
  const isBinaria = misura === "binaria";
  const chiede = isSevero || isBinaria ? MAI : seNegativi;
  const isRaggiunto = (c: Quota) => confronto(distanza(c, T), isSevero ? ">" : ">=", ZERO);
  if (segno < 0) return { condizioni: [delSegno(-1)], quota: (c) => seRaggiunto(isRaggiunto(c), UNO), chiede };
  if (segno === 0 && isSevero) {
    return { condizioni: [delSegno(0)], quota: (c) => seRaggiunto(confronto(c, ">", ZERO), UNO), chiede };
  }
  const condizioni = [delSegno(1)];
  if (isSevero || isBinaria) {
    return { condizioni, quota: (c) => seRaggiunto(isRaggiunto(c), piena(rapporto(c, T), massimo)), chiede };
  }
  const quota = (c: Quota) => contenuta(rapporto(c, T), massimo);
  if (massimo > 1) return { condizioni, quota, chiede };
  const stessa = [confronto(voce("grande"), "<=", ZERO), confronto(voce("piccola"), ">=", T)] as const;
  return { condizioni, quota, stessa, chiede };
}

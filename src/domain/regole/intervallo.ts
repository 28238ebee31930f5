import { confronto, dodici, funzione, se, tutte, UNO, voce, ZERO } from "../espressione/Espressione";
import {
  distanza,
  MAI,
  rapporto,
  seRaggiunto,
  type Quota,
  type RegolaNumerica,
  type ScelteNumeriche,
  type Segno,
} from "./RegolaNumerica";

const MINIMO: Quota = voce("minimo");
const MASSIMO: Quota = voce("massimo");

/**
 * Inside a range 1; below it c/minimo, above it massimo/c, to be confirmed; or nothing, where the rules say so.
 * @param segno that of the lower bound
 */
export function intervallo(segno: Segno, { fuoriIntervallo, misura }: ScelteNumeriche): RegolaNumerica {
  const isZero = fuoriIntervallo === "zero" || misura === "binaria";
  const chiede = isZero ? MAI : (sal: number) => sal < 1;
  if (isZero || segno <= 0) {
    const dentro = (c: Quota) =>
      tutte([confronto(distanza(c, MINIMO), ">=", ZERO), confronto(distanza(c, MASSIMO), "<=", ZERO)]);
    return { condizioni: [], quota: (c) => seRaggiunto(dentro(c), UNO), chiede };
  }
  const sotto = (c: Quota) => funzione("MAX", ZERO, dodici(rapporto(c, MINIMO)));
  const sopra = (c: Quota) => dodici(rapporto(MASSIMO, c));
  const quota = (c: Quota) =>
    se([confronto(c, "<", MINIMO)], sotto(c), se([confronto(c, ">", MASSIMO)], sopra(c), UNO));
  return { condizioni: [], quota, chiede };
}

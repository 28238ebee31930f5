import { confronto, dodici, funzione, se, UNO, ZERO } from "../espressione/Espressione";
import {
  delSegno,
  distanza,
  MAI,
  rapporto,
  seRaggiunto,
  T,
  type Quota,
  type RegolaNumerica,
  type ScelteNumeriche,
  type Segno,
} from "./RegolaNumerica";

/** An exact target: met when equal, else the nearer of c/t and t/c, to be confirmed. */
export function uguale(segno: Segno, { misura }: ScelteNumeriche): RegolaNumerica {
  const isBinaria = misura === "binaria";
  const vicina = (c: Quota) => dodici(funzione("MIN", rapporto(c, T), rapporto(T, c)));
  const quota = (c: Quota) =>
    segno > 0 && !isBinaria
      ? se([confronto(c, "<=", ZERO)], ZERO, vicina(c))
      : seRaggiunto(confronto(distanza(c, T), "=", ZERO), UNO);
  const condizioni = [segno > 0 ? delSegno(1) : confronto(T, "<=", ZERO)];
  return { condizioni, quota, chiede: isBinaria ? MAI : (sal) => sal < 1 };
}

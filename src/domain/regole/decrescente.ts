import { CHIEDE, confronto, conto, costante, dodici, se, UNO, voce, ZERO } from "../espressione/Espressione";
import {
  contenuta,
  delSegno,
  distanza,
  limitata,
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

/** Beyond the limit: by ratio, or along a line. */
function oltreIlLimite(c: Quota, forma: ScelteNumeriche["decrescente"]): Quota {
  return forma === "lineare" ? conto(UNO, "-", rapporto(conto(c, "-", T), T)) : rapporto(T, c);
}

/**
 * Lower is better: within the limit 1 (or more, where the cap lets it), beyond it t/c or 1-(c-t)/t. A target of zero is
 * met by zero; under the severe rule, or where only what is met counts, anything beyond is worth nothing.
 * @param isSevero a target with "<" under the severe rule
 */
export function decrescente(segno: Segno, isSevero: boolean, regole: ScelteNumeriche): RegolaNumerica {
  const { massimo, misura, decrescente: forma } = regole;
  const isBinaria = misura === "binaria";
  const chiede = isSevero || isBinaria ? MAI : seNegativi;
  const isRaggiunto = (c: Quota) => confronto(distanza(c, T), isSevero ? "<" : "<=", ZERO);
  const isSottoZero = (c: Quota) => confronto(c, isSevero ? "<" : "<=", ZERO);
  const quota = (c: Quota) => oltreIlLimite(c, forma);
  const daUnNullo = (c: Quota, suo: Quota): Quota => {
    if (massimo === 1 || forma === "lineare") return suo;
    // Nothing caps what is infinitely better than its limit: no figure follows.
    return se([confronto(c, "<=", ZERO)], massimo === Infinity ? CHIEDE : costante(massimo), suo);
  };
  if (segno < 0) return { condizioni: [delSegno(-1)], quota: (c) => seRaggiunto(isRaggiunto(c), UNO), chiede };
  if (isSevero || isBinaria) {
    const deiNulli = (c: Quota) => seRaggiunto(isSottoZero(c), UNO);
    // Worth one at least: a distance is nothing below the twelfth decimal, a ratio of figures as small is not.
    const deiPositivi = (c: Quota) => seRaggiunto(isRaggiunto(c), daUnNullo(c, piena(quota(c), massimo)));
    return { condizioni: [delSegno(segno)], quota: segno === 0 ? deiNulli : deiPositivi, chiede };
  }
  if (massimo === 1 && forma === "rapporto") {
    const breve = (c: Quota) => se([confronto(c, "<=", T)], UNO, dodici(quota(c)));
    const stessa = [confronto(voce("grande"), "<=", T)] as const;
    return { condizioni: [confronto(T, ">=", ZERO)], quota: breve, stessa, chiede };
  }
  if (segno === 0) return { condizioni: [delSegno(0)], quota: (c) => seRaggiunto(isSottoZero(c), UNO), chiede };
  const condizioni = [delSegno(1)];
  const proporzionale = (c: Quota) =>
    forma === "lineare" ? contenuta(quota(c), massimo) : daUnNullo(c, limitata(quota(c), massimo));
  return { condizioni, quota: proporzionale, chiede };
}

import { CHIEDE, confronto, costante, dodici, funzione, se, tutte, unaDelle, voce } from "../espressione/Espressione";
import { FATTORE_PLAUSIBILE, QUOTA_PLAUSIBILE } from "../valori/resolveUnita";
import { delSegno, rapporto, segnoOf, T, type Quota, type RegolaNumerica } from "./RegolaNumerica";

const VICINO = costante(1 / FATTORE_PLAUSIBILE);
const LONTANO = costante(FATTORE_PLAUSIBILE);
const TROPPO = costante(QUOTA_PLAUSIBILE);

const GRANDE: Quota = voce("grande");
const PICCOLA: Quota = voce("piccola");

/** A percentage beside a plain number, which may be a share (0,04 is 4%) or percentage points (97,65 is 97,65%). */
export interface Miste {
  readonly t: number;
  /** The target is the percentage. */
  readonly isQuota: boolean;
}

/** A target that is a share of one whole: nothing is more than twice as much. */
const hasMassimo = ({ t, isQuota }: Miste) => isQuota && t <= 1;

const volte = (lettura: Quota, isPositiva: boolean): Quota =>
  dodici(isPositiva ? rapporto(lettura, T) : funzione("ABS", rapporto(lettura, T)));

/** That the greater reading is the only plausible one. */
function soloGrande(miste: Miste, isPositiva: boolean): readonly Quota[] {
  return [
    confronto(volte(GRANDE, isPositiva), ">=", VICINO),
    confronto(volte(PICCOLA, isPositiva), "<", VICINO),
    ...(hasMassimo(miste) ? [confronto(GRANDE, "<=", TROPPO)] : []),
  ];
}

/** That the smaller reading is the only plausible one. */
function soloPiccola(miste: Miste, isPositiva: boolean): readonly Quota[] {
  const isLontana = confronto(volte(GRANDE, isPositiva), ">", LONTANO);
  return [
    confronto(volte(PICCOLA, isPositiva), ">=", VICINO),
    confronto(volte(PICCOLA, isPositiva), "<=", LONTANO),
    ...(hasMassimo(miste)
      ? [unaDelle([isLontana, confronto(GRANDE, ">", TROPPO)]), confronto(PICCOLA, "<=", TROPPO)]
      : [isLontana]),
  ];
}

/** The share where both readings give the same, or where one of them only is plausible; elsewhere it asks. */
export function quotaMista(miste: Miste, { quota, stessa }: RegolaNumerica): Quota {
  const uguali = [confronto(quota(GRANDE), "=", quota(PICCOLA))];
  if (miste.t === 0) return se(uguali, quota(GRANDE), CHIEDE);
  const isPositiva = stessa !== undefined;
  const isGrande = unaDelle([...(stessa ?? uguali), tutte(soloGrande(miste, isPositiva))]);
  return se([isGrande], quota(GRANDE), se(soloPiccola(miste, isPositiva), quota(PICCOLA), CHIEDE));
}

/** What must go on holding of the target for `quotaMista` to be the same. */
export function condizioniMiste({ t, isQuota }: Miste): readonly Quota[] {
  const segno = delSegno(segnoOf(t));
  if (!isQuota || t <= 0) return [segno];
  return t <= 1 ? [segno, confronto(T, "<=", costante(1))] : [confronto(T, ">", costante(1))];
}

import { confronto, conto, ZERO } from "../espressione/Espressione";
import type { Verso } from "../Misura";
import {
  B,
  contenuta,
  distanza,
  limitata,
  MAI,
  rapporto,
  seRaggiunto,
  T,
  type Quota,
  type RegolaNumerica,
  type ScelteNumeriche,
} from "./RegolaNumerica";

/**
 * How much of the way from the base to the target was made: (c-b)/(t-b), nothing where it went backwards, up to the
 * cap. Figures may be negative: only distances are divided. A target that does not improve on its base has no share.
 */
export function daBase(verso: Verso, { massimo, misura }: ScelteNumeriche): RegolaNumerica {
  const isCrescente = verso === "crescente";
  const strada = (c: Quota) => rapporto(conto(c, "-", B), conto(T, "-", B));
  const isRaggiunto = (c: Quota) => confronto(distanza(c, T), isCrescente ? ">=" : "<=", ZERO);
  const quota = (c: Quota) =>
    misura === "binaria" ? seRaggiunto(isRaggiunto(c), limitata(strada(c), massimo)) : contenuta(strada(c), massimo);
  return { condizioni: [confronto(T, isCrescente ? ">" : "<", B)], quota, chiede: MAI };
}

import { confronto, conto } from "../espressione/Espressione";
import type { Verso } from "../Misura";
import { B, contenuta, MAI, rapporto, T, type RegolaNumerica, type ScelteNumeriche } from "./RegolaNumerica";

/**
 * How much of the way from the base to the target was made: (c-b)/(t-b), nothing where it went backwards, up to the
 * cap. Figures may be negative: only distances are divided. A target that does not improve on its base has no share.
 */
export function daBase(verso: Verso, { massimo }: Pick<ScelteNumeriche, "massimo">): RegolaNumerica {
  return {
    condizioni: [confronto(T, verso === "crescente" ? ">" : "<", B)],
    quota: (c) => contenuta(rapporto(conto(c, "-", B), conto(T, "-", B)), massimo),
    chiede: MAI,
  };
}

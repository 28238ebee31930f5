import { confronto, conto, costante, se, UNO, ZERO } from "../espressione/Espressione";
import type { Regole } from "../metodo/Politica";
import { C, T, type Quota } from "./RegolaNumerica";

const entro = (giorni: number): Quota => confronto(C, "<=", giorni === 0 ? T : conto(T, "+", costante(giorni)));

/** What a day is worth against the one it was due on: 1 within the tolerance, then what its band gives, then nothing. */
export function data({ giorniTolleranza, fasce }: Regole["ritardo"]): Quota {
  const dopo = fasce
    .filter(({ entroGiorni }) => entroGiorni > giorniTolleranza)
    .reduceRight<Quota>((resto, { entroGiorni, sal }) => se([entro(entroGiorni)], costante(sal), resto), ZERO);
  return se([entro(giorniTolleranza)], UNO, dopo);
}

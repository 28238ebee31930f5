import type { Nodo } from "../../cruscotto/Cruscotto";
import { nodiSopra } from "../../cruscotto/nodi";
import type { FoglioDiRelazione } from "../caselle/Materiale";

/** Objectives that gather no other objective: what is counted, once each for sheet, area and code. */
export function obiettiviOf({ misurato }: Pick<FoglioDiRelazione, "misurato">): readonly Nodo[] {
  const { nodi } = misurato.cruscotto;
  const obiettivi = nodi.filter(({ livello }) => livello === "obiettivo");
  const conAltriSotto = new Set(obiettivi.flatMap(({ padre }) => nodiSopra(nodi, padre).map(({ id }) => id)));
  return obiettivi.filter(({ id }) => !conAltriSotto.has(id));
}

import type { Nodo } from "../../cruscotto/Cruscotto";
import type { FoglioDiRelazione } from "../caselle/Materiale";

/** The headings above one, from the nearest. */
export function sopra(nodo: Nodo, nodi: readonly Nodo[]): readonly Nodo[] {
  const padre = nodo.padre === null ? undefined : nodi[nodo.padre];
  return padre ? [padre, ...sopra(padre, nodi)] : [];
}

/** Objectives that gather no other objective: what is counted, once each for sheet, area and code. */
export function obiettiviOf({ misurato }: Pick<FoglioDiRelazione, "misurato">): readonly Nodo[] {
  const { nodi } = misurato.cruscotto;
  const obiettivi = nodi.filter(({ livello }) => livello === "obiettivo");
  const conAltriSotto = new Set(obiettivi.flatMap((nodo) => sopra(nodo, nodi).map(({ id }) => id)));
  return obiettivi.filter(({ id }) => !conAltriSotto.has(id));
}

import { groupBy } from "../domain/groupBy";
import type { Nodo } from "./Cruscotto";

type Figlio = Pick<Nodo, "padre">;

/**
 * The headings above something, from the nearest; the way up the tree of a cruscotto.
 * @param nodi every heading, each at the place that its id says
 * @param padre what it hangs under; null is the ente
 */
export function nodiSopra<N extends Figlio>(nodi: readonly N[], padre: number | null): readonly N[] {
  const sopra: N[] = [];
  for (let id = padre; id !== null;) {
    const nodo: N | undefined = nodi[id];
    if (!nodo) break;
    sopra.push(nodo);
    id = nodo.padre;
  }
  return sopra;
}

/** The names of the headings from the top down to a node, that one included. */
export function percorsoOf(nodi: readonly Nodo[], id: number | null): readonly string[] {
  return nodiSopra(nodi, id)
    .map(({ nome }) => nome)
    .reverse();
}

/** The way down: what hangs directly under a heading, or under the ente (null), in its order. */
export function figliDi<N extends Figlio, R extends { readonly indicatore: Figlio }>(
  nodi: readonly N[],
  indicatori: readonly R[],
): (padre: number | null) => { readonly nodi: readonly N[]; readonly indicatori: readonly R[] } {
  const nodiByPadre = groupBy(nodi, ({ padre }) => padre);
  const indicatoriByPadre = groupBy(indicatori, ({ indicatore }) => indicatore.padre);
  return (padre) => ({ nodi: nodiByPadre.get(padre) ?? [], indicatori: indicatoriByPadre.get(padre) ?? [] });
}

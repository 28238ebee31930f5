import type { Nodo } from "../Cruscotto";

/** The names of the headings from the top down to a node, that one included. */
export function percorsoOf(nodi: readonly Nodo[], id: number | null): readonly string[] {
  const nodo = id === null ? undefined : nodi[id];
  return nodo ? [...percorsoOf(nodi, nodo.padre), nodo.nome] : [];
}

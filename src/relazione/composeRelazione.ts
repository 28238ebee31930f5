import { cascadingOf } from "./cascading";
import { dettaglioOf } from "./dettaglio";
import { esitiOf } from "./esiti";
import type { Materiale } from "./Materiale";
import { mappaOf, quadroOf } from "./quadro";
import { scostamentiOf } from "./scostamenti";
import type { GenereTabella, Tabella } from "./Tabella";

/** The tables of a Relazione in the order of its index; the detail of every sheet is always there: the rest points at it. */
export function composeRelazione(materiale: Materiale, scelte: ReadonlySet<GenereTabella>): readonly Tabella[] {
  const tutte = [
    quadroOf(materiale),
    mappaOf(materiale),
    ...esitiOf(materiale),
    cascadingOf(materiale),
    scostamentiOf(materiale),
    ...materiale.fogli.map(dettaglioOf),
  ];
  return tutte.filter((tabella): tabella is Tabella => {
    return tabella !== null && (tabella.genere === "dettaglio" || scelte.has(tabella.genere));
  });
}

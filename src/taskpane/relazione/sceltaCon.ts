import type { FoglioOfferto } from "../../actions/relazione/scegliRelazione";
import type { SceltaRelazione } from "../../actions/relazione/SceltaRelazione";
import type { Destinazione } from "../../relazione/caselle/Materiale";
import { TABELLE, type GenereTabella } from "../../domain/GenereTabella";

/** The choice with a kind of table ticked or not; all of them is "every table", also those of the versions to come. */
export function sceltaConTabella(scelta: SceltaRelazione, genere: GenereTabella, isScelta: boolean): SceltaRelazione {
  const prima = new Set(scelta.tabelle ?? TABELLE);
  const tabelle = TABELLE.filter((una) => (una === genere ? isScelta : prima.has(una)));
  return { ...scelta, tabelle: tabelle.length === TABELLE.length ? null : tabelle };
}

/** The choice with a sheet in it or left out. */
export function sceltaConFoglio(scelta: SceltaRelazione, nome: string, isIncluso: boolean): SceltaRelazione {
  const altri = scelta.esclusi.filter((escluso) => escluso !== nome);
  return { ...scelta, esclusi: isIncluso ? altri : [...altri, nome] };
}

/** The choice with a sheet in another place; what its own words say is not kept as a correction. */
export function sceltaConDestinazione(
  scelta: SceltaRelazione,
  { nome, dedotta }: Pick<FoglioOfferto, "nome" | "dedotta">,
  destinazione: Destinazione,
): SceltaRelazione {
  const altre = Object.entries(scelta.destinazioni).filter(([foglio]) => foglio !== nome);
  const sue = destinazione === dedotta ? altre : [...altre, [nome, destinazione] as const];
  return { ...scelta, destinazioni: Object.fromEntries(sue) };
}

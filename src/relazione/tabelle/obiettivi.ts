import type { Nodo } from "../../cruscotto/Cruscotto";
import { NOME_CON_CODICE } from "../../cruscotto/colonne/parole/ruoli";
import { nodiSopra } from "../../cruscotto/nodi";
import { normalize } from "../../domain/normalize";
import type { FoglioDiRelazione } from "../caselle/Materiale";

/** Objectives that gather no other objective. */
export function obiettiviOf({ misurato }: Pick<FoglioDiRelazione, "misurato">): readonly Nodo[] {
  const { nodi } = misurato.cruscotto;
  const obiettivi = nodi.filter(({ livello }) => livello === "obiettivo");
  const conAltriSotto = new Set(obiettivi.flatMap(({ padre }) => nodiSopra(nodi, padre).map(({ id }) => id)));
  return obiettivi.filter(({ id }) => !conAltriSotto.has(id));
}

/** What makes two headings one objective: its code and name, in one area; null for one without a code. */
function chiaveOf({ nome, codice, padre }: Nodo, nodi: readonly Nodo[]): string | null {
  const hasCodice = codice !== null || NOME_CON_CODICE.test(nome);
  const area = nodiSopra(nodi, padre).find(({ livello }) => livello === "area");
  return hasCodice ? `${area?.id ?? ""}|${normalize(nome)}` : null;
}

/**
 * What is counted: objectives once for each sheet, area and code. One that comes back under another prospettiva with the
 * same result is one; with another result nobody can tell which of them it has, and both count.
 */
export function obiettiviContati(fonte: Pick<FoglioDiRelazione, "misurato">): readonly Nodo[] {
  const { cruscotto, aggregati } = fonte.misurato;
  const salDi = new Map(aggregati.map(({ nodo, media }) => [nodo.id, media.sal]));
  const visti = new Set<string>();
  return obiettiviOf(fonte).filter((nodo) => {
    const vista = `${chiaveOf(nodo, cruscotto.nodi) ?? nodo.id} ${salDi.get(nodo.id) ?? ""}`;
    return !visti.has(vista) && visti.add(vista);
  });
}

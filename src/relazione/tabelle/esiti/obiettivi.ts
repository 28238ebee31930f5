import type { Nodo } from "../../../cruscotto/Cruscotto";
import { NOME_CON_CODICE } from "../../../cruscotto/colonne/parole/ruoli";
import { nodiSopra } from "../../../cruscotto/nodi";
import { isPocoMisurato } from "../../../domain/sal/copertura";
import { groupBy } from "../../../domain/groupBy";
import { normalize } from "../../../domain/testo/normalize";
import type { FoglioDiRelazione } from "../../caselle/Materiale";

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

/** An objective that is counted: the heading it is counted by, among all those where it stands. */
interface ObiettivoContato {
  readonly nodo: Nodo;
  readonly quante: number;
}

/**
 * What is counted: objectives once for each sheet, area and code. One that comes back under several prospettive is one,
 * and counts with its lowest result; where one of its parts is measured too little for an outcome, that part stands.
 */
export function obiettiviContati(fonte: Pick<FoglioDiRelazione, "misurato">): readonly ObiettivoContato[] {
  const { cruscotto, aggregati } = fonte.misurato;
  const medie = new Map(aggregati.map(({ nodo, media }) => [nodo.id, media]));
  const valeDi = ({ id }: Nodo): number => {
    const media = medie.get(id);
    return media === undefined ? Infinity : media.sal === null || isPocoMisurato(media) ? -1 : media.sal;
  };
  const gruppi = groupBy(obiettiviOf(fonte), (nodo) => chiaveOf(nodo, cruscotto.nodi) ?? `nodo ${nodo.id}`);
  return [...gruppi.values()].map(([primo, ...altri]) => ({
    nodo: altri.reduce((minimo, uno) => (valeDi(uno) < valeDi(minimo) ? uno : minimo), primo),
    quante: 1 + altri.length,
  }));
}

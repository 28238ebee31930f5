import type { Politica } from "../../domain/metodo/Politica";
import type { AssePriorita } from "../../domain/metodo/Generi";
import type { Nodo } from "../../cruscotto/Cruscotto";
import { nodiSopra } from "../../cruscotto/nodi";
import { groupBy } from "../../domain/groupBy";
import type { AggregatoMisurato, IndicatoreMisurato, PrioritaMisurata } from "../CruscottoMisurato";
import { mediaOf, SENZA_PESO, voceOfMedia } from "./mediaOf";

/** The priority that the number of a programme says: its first digit (Pisa: "PROGRAMMA 106" is of priority 1). */
export function prioritaDi(programma: string): string | null {
  return /\d/.exec(programma.replace(/^.*?\bprogramm[ai]\b/i, ""))?.[0] ?? null;
}

/** The rows below a heading, at any depth. */
function righeSotto(nodo: Nodo, nodi: readonly Nodo[], indicatori: readonly IndicatoreMisurato[]) {
  return indicatori.filter(({ indicatore }) => nodiSopra(nodi, indicatore.padre).some(({ id }) => id === nodo.id));
}

/** The priority of an objective: what the method says of its code, else what its programmes agree on. */
function assign(
  { eccezioni }: AssePriorita,
  { nodo }: AggregatoMisurato,
  nodi: readonly Nodo[],
  indicatori: readonly IndicatoreMisurato[],
): string | null {
  const detta = nodo.codice === null ? undefined : eccezioni[nodo.codice];
  if (detta !== undefined) return detta;
  const sopra = nodo.padre === null ? undefined : nodi[nodo.padre];
  const programmi = [
    sopra?.livello === "programma" ? sopra.nome : "",
    ...righeSotto(nodo, nodi, indicatori).map(({ indicatore }) => indicatore.programma ?? ""),
  ];
  const dette = new Set(programmi.flatMap((programma) => prioritaDi(programma) ?? []));
  const [sola] = dette;
  return dette.size === 1 ? (sola ?? null) : null;
}

/**
 * The same objectives by strategic priority, each a plain mean (Pisa), and those that belong to none.
 * Null where the method has no such axis.
 */
export function measurePriorita(
  aggregati: readonly AggregatoMisurato[],
  indicatori: readonly IndicatoreMisurato[],
  politica: Politica,
): { readonly priorita: readonly PrioritaMisurata[]; readonly senza: readonly string[] } | null {
  const asse = politica.medie.priorita;
  if (!asse) return null;
  const nodi = aggregati.map(({ nodo }) => nodo);
  const obiettivi = aggregati.filter(({ nodo }) => nodo.livello === "obiettivo");
  const gruppi = groupBy(obiettivi, (aggregato) => assign(asse, aggregato, nodi, indicatori));
  const senza = (gruppi.get(null) ?? []).map(({ nodo }) => nodo.codice ?? nodo.nome);
  const priorita = [...gruppi]
    .flatMap(([numero, suoi]) => (numero === null ? [] : [{ numero, suoi }]))
    .sort((a, b) => (a.numero < b.numero ? -1 : 1))
    .map(({ numero, suoi }): PrioritaMisurata => {
      const voci = suoi.map(({ nodo, media }) =>
        voceOfMedia(nodo.nome, SENZA_PESO, media, { tipo: "nodo", id: nodo.id }),
      );
      return {
        numero,
        nome: asse.nomi[numero] ?? null,
        obiettivi: suoi.map(({ nodo }) => nodo.id),
        media: mediaOf(voci, politica),
      };
    });
  return { priorita, senza };
}

import type { Anomalia } from "../domain/Anomalia";
import { anomalia } from "../domain/Calcolo";
import { normalize } from "../domain/normalize";
import type { Politica } from "../domain/Politica";
import { round12 } from "../domain/round12";
import { acceptAnomalia } from "./acceptAnomalia";
import { codiceDuplicato } from "./confrontaRighe";
import { domandeDelFoglio } from "./colonneIncerte";
import type { CorrezioniRiga } from "../correzioni/CorrezioniRiga";
import type { Cruscotto, Nodo } from "../cruscotto/Cruscotto";
import type { AggregatoMisurato, CruscottoMisurato, IndicatoreMisurato, Voce } from "./CruscottoMisurato";
import { groupByPadre } from "../domain/groupByPadre";
import { isNelleMedie, mediaOf, voceOf, voceOfMedia } from "./mediaOf";
import { measureEnte } from "./measureEnte";
import { measurePriorita } from "./measurePriorita";
import { percorsoOf } from "../cruscotto/righe/percorsoOf";
import { chiaveDi, postoDelNodo } from "../cruscotto/Posto";
import { parsePubblicato } from "../domain/parsePubblicato";
import { comparePublished, publishedCella, scalaSalOf } from "./published";

const TOLLERANZA_PESI = 0.005;

function pesiAnomalie(pesi: readonly (number | null)[]): readonly Anomalia[] {
  const detti = pesi.filter((peso): peso is number => peso !== null);
  const somma = round12(detti.reduce((totale, peso) => totale + peso, 0));
  if (detti.length === 0 || somma === 0 || round12(Math.abs(somma - 1)) <= TOLLERANZA_PESI) return [];
  return [anomalia("pesi-non-100", "conferma", { somma })];
}

/** The weight that the method gives a prospettiva beats the one on the sheet. */
function withPeso(nodo: Nodo, { medie }: Politica): Nodo {
  if (nodo.livello !== "prospettiva") return nodo;
  const detto = Object.entries(medie.pesiProspettive).find(([nome]) => normalize(nome) === normalize(nodo.nome));
  return detto ? { ...nodo, peso: detto[1] } : nodo;
}

/** The means of all headings, bottom up, and the ente's. */
export function measureNodi(
  cruscotto: Cruscotto,
  indicatori: readonly IndicatoreMisurato[],
  politica: Politica,
  correzioni: ReadonlyMap<string, CorrezioniRiga>,
): Pick<CruscottoMisurato, "aggregati" | "priorita" | "ente" | "anomalie"> {
  const nodi = cruscotto.nodi.map((nodo) => withPeso(nodo, politica));
  const nodiByPadre = groupByPadre(nodi, (nodo) => nodo.padre);
  const indicatoriByPadre = groupByPadre(indicatori, ({ indicatore }) => indicatore.padre);
  const aggregati = new Map<number, AggregatoMisurato>();
  const scala = scalaSalOf(cruscotto, correzioni);

  const vociOf = (padre: number | null): Voce[] => [
    ...(nodiByPadre.get(padre) ?? []).map((nodo) => voceOfNodo(nodo)),
    ...(indicatoriByPadre.get(padre) ?? []).filter(isNelleMedie).map(voceOf),
  ];
  const pesiSotto = (padre: number | null) => [
    ...(nodiByPadre.get(padre) ?? []).map(({ peso }) => peso),
    ...(indicatoriByPadre.get(padre) ?? []).map(({ indicatore }) => indicatore.peso),
  ];
  const voceOfNodo = (nodo: Nodo): Voce => {
    const media = mediaOf(vociOf(nodo.id), politica);
    const posto = postoDelNodo(nodo);
    const correzione = posto === null ? undefined : correzioni.get(chiaveDi(posto));
    const cella = publishedCella(nodo.sal, nodo.salFormula, correzione?.pubblicato ?? null);
    const pubblicato = nodo.colonnaSal === null ? null : parsePubblicato(cella, scala);
    const confronto = comparePublished(media.sal, pubblicato);
    const diverso = confronto === "diverso" || confronto === "non misurato";
    aggregati.set(nodo.id, {
      nodo,
      media,
      percorso: percorsoOf(cruscotto.nodi, nodo.id),
      pubblicato,
      confronto,
      anomalie: [
        ...(diverso ? [anomalia("pubblicato-diverso", "conferma", { pubblicato: pubblicato?.valore ?? 0 })] : []),
        ...pesiAnomalie(pesiSotto(nodo.id)),
        ...codiceDuplicato(nodo, nodi),
      ].map((una) => acceptAnomalia(una, correzione?.accettate ?? [])),
    });
    return voceOfMedia(nodo.nome, nodo.peso, media, { tipo: "nodo", id: nodo.id });
  };

  const voci = vociOf(null);
  const inOrdine = nodi.flatMap((nodo) => aggregati.get(nodo.id) ?? []);
  const assePriorita = measurePriorita(inOrdine, indicatori, politica);
  const priorita = assePriorita?.priorita ?? [];
  const { ente, anomalie } = measureEnte({ voci, aggregati: inOrdine, indicatori, priorita }, politica);
  const senzaPriorita = priorita.length === 0 ? [] : (assePriorita?.senza ?? []);
  return {
    aggregati: inOrdine,
    priorita,
    ente,
    anomalie: [
      ...domandeDelFoglio(cruscotto),
      ...pesiAnomalie(pesiSotto(null)),
      ...(senzaPriorita.length > 0
        ? [anomalia("da-confermare", "nota", { motivo: "senza-priorita", quali: senzaPriorita.join(", ") })]
        : []),
      ...anomalie,
    ],
  };
}

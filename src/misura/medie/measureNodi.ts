import type { CodiceDelFoglio } from "../../domain/codiciAnomalia";
import type { Anomalia } from "../../domain/Anomalia";
import { anomalia } from "../../domain/sal/Calcolo";
import { normalize } from "../../domain/testo/normalize";
import type { Politica } from "../../domain/metodo/Politica";
import { acceptAnomalia } from "../riga/acceptAnomalia";
import { codiciDuplicati } from "../compareRighe";
import { domandeDelFoglio } from "../riga/colonneIncerte";
import type { CorrezioniRiga } from "../../correzioni/CorrezioniRiga";
import type { Cruscotto, Nodo } from "../../cruscotto/Cruscotto";
import type { AggregatoMisurato, CruscottoMisurato, IndicatoreMisurato, Voce } from "../CruscottoMisurato";
import { isNelleMedie, mediaOf, senzaPesoTra, voceOf, voceOfMedia } from "./mediaOf";
import { measureEnte } from "./measureEnte";
import { risultatiEnte } from "./risultatoEnte";
import { measurePriorita } from "./measurePriorita";
import { arePesiDi, isPesoIntero, pesiDetti, sommaPesi } from "./pesiDelFoglio";
import { figliDi, percorsoOf } from "../../cruscotto/nodi";
import { chiaveDi, postoDelTitolo } from "../../cruscotto/Posto";
import { parsePubblicato } from "../../domain/valori/parsePubblicato";
import { comparePublished, publishedCella, scalaSalOf } from "../riga/published";

const PUNTI = /\b(?:punt[ieo]\w*|scores?|points?)\b/i;

function pesiAnomalie(pesi: readonly (number | null)[]): readonly Anomalia<CodiceDelFoglio>[] {
  const detti = pesiDetti(pesi);
  if (detti.length === 0 || isPesoIntero(detti)) return [];
  return [anomalia("pesi-non-100", "conferma", { somma: sommaPesi(detti) })];
}

/** So many names say enough of which. */
const NOMI_MASSIMI = 3;

function nomiOf(voci: readonly Voce[], nomeDi: (voce: Voce) => string): string {
  const altri = voci.length - NOMI_MASSIMI;
  const nomi = voci.slice(0, NOMI_MASSIMI).map(nomeDi).join(", ");
  return altri > 0 ? `${nomi} +${altri}` : nomi;
}

/** What is asked of the weights of a mean: those that are no weight, and those that are missing beside others. */
function domandeSuiPesi(voci: readonly Voce[]): readonly Anomalia<CodiceDelFoglio>[] {
  const illeggibili = voci.filter(({ pesoScritto }) => pesoScritto !== "");
  if (illeggibili.length > 0) {
    const quali = nomiOf(illeggibili, ({ nome, pesoScritto }) => `«${nome}»: ${pesoScritto}`);
    return [anomalia("peso-illeggibile", "conferma", { quali })];
  }
  const senza = senzaPesoTra(voci);
  const quali = nomiOf(senza, ({ nome }) => `«${nome}»`);
  return senza.length === 0 ? [] : [anomalia("peso-mancante", "conferma", { quanti: senza.length, quali })];
}

/** The weight that the method gives a prospettiva beats the one on the sheet. */
function withPeso(nodo: Nodo, { medie }: Politica): Nodo {
  if (nodo.livello !== "prospettiva") return nodo;
  const detto = Object.entries(medie.pesiProspettive).find(([nome]) => normalize(nome) === normalize(nodo.nome));
  return detto ? { ...nodo, peso: detto[1], pesoScritto: "" } : nodo;
}

/** The means of all headings, bottom up, and the ente's. */
export function measureNodi(
  cruscotto: Cruscotto,
  indicatori: readonly IndicatoreMisurato[],
  politica: Politica,
  correzioni: ReadonlyMap<string, CorrezioniRiga>,
): Pick<CruscottoMisurato, "aggregati" | "priorita" | "ente" | "anomalie"> {
  const nodi = cruscotto.nodi.map((nodo) => withPeso(nodo, politica));
  const figli = figliDi(nodi, indicatori);
  const aggregati = new Map<number, AggregatoMisurato>();
  const scala = scalaSalOf(cruscotto, correzioni);
  const duplicati = codiciDuplicati(nodi);

  // Points that a row may get make any whole.
  const areInPunti = cruscotto.colonne.some(({ ruolo, intestazione }) => ruolo === "peso" && PUNTI.test(intestazione));
  /** What stands right below a heading; `isSciolta`: in the place of headings without a weight, what is below them. */
  const vociOf = (padre: number | null, isSciolta: boolean): readonly Voce[] => {
    const sotto = figli(padre);
    const voci = [
      ...sotto.nodi.map((nodo) => voceOfNodo(nodo, isSciolta)),
      ...sotto.indicatori.filter(isNelleMedie).map(voceOf),
    ];
    return isSciolta ? voci.flatMap((voce) => sciogli(voce)) : voci;
  };
  const sciogli = (voce: Voce): readonly Voce[] =>
    voce.da.tipo === "nodo" && voce.peso === null ? (aggregati.get(voce.da.id)?.media.voci ?? []) : [voce];
  const pesiSotto = (padre: number | null) => {
    const sotto = figli(padre);
    const correnti = sotto.indicatori.filter(({ indicatore }) => !indicatore.isSuperato);
    return [...sotto.nodi.map(({ peso }) => peso), ...correnti.map(({ indicatore }) => indicatore.peso)];
  };
  const anomalieDeiPesi = (
    padre: number | null,
    voci: readonly Voce[],
    isSciolta: boolean,
  ): readonly Anomalia<CodiceDelFoglio>[] => {
    const domande = domandeSuiPesi(voci);
    return domande.length > 0 || areInPunti || isSciolta ? domande : pesiAnomalie(pesiSotto(padre));
  };
  const voceOfNodo = (nodo: Nodo, isSopraSciolta: boolean): Voce => {
    const isDiSopra = isSopraSciolta && nodo.peso === null;
    const isSciolta = isDiSopra || arePesiDi(figli, nodo.id, areInPunti);
    const media = mediaOf(vociOf(nodo.id, isSciolta), politica);
    const correzione = correzioni.get(chiaveDi(postoDelTitolo(nodo)));
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
        ...(isDiSopra ? [] : anomalieDeiPesi(nodo.id, media.voci, isSciolta)),
        ...duplicati(nodo),
      ].map((una) => acceptAnomalia(una, correzione?.accettate ?? [])),
    });
    return voceOfMedia(nodo.nome, nodo, media, { tipo: "nodo", id: nodo.id });
  };

  const vociPerLivelli = (padre: number | null): readonly Voce[] => [
    ...figli(padre).nodi.map((nodo) =>
      voceOfMedia(nodo.nome, nodo, mediaOf(vociPerLivelli(nodo.id), politica), { tipo: "nodo", id: nodo.id }),
    ),
    ...figli(padre).indicatori.filter(isNelleMedie).map(voceOf),
  ];
  const isSciolta = arePesiDi(figli, null, areInPunti);
  const voci = vociOf(null, isSciolta);
  const perLivelli = isSciolta ? vociPerLivelli(null) : null;
  const inOrdine = nodi.flatMap((nodo) => aggregati.get(nodo.id) ?? []);
  const assePriorita = measurePriorita(inOrdine, indicatori, politica);
  const priorita = assePriorita?.priorita ?? [];
  const scritti = risultatiEnte(cruscotto, indicatori);
  const figure = { voci, perLivelli, aggregati: inOrdine, indicatori, priorita, scritti };
  const { ente, anomalie } = measureEnte(figure, politica);
  const senzaPriorita = priorita.length === 0 ? [] : (assePriorita?.senza ?? []);
  return {
    aggregati: inOrdine,
    priorita,
    ente,
    anomalie: [
      ...domandeDelFoglio(cruscotto),
      ...anomalieDeiPesi(null, voci, isSciolta),
      ...(senzaPriorita.length > 0
        ? [anomalia("da-confermare", "nota", { motivo: "senza-priorita", quali: senzaPriorita.join(", ") })]
        : []),
      ...anomalie,
    ],
  };
}

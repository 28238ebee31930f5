import type { Anomalia } from "../domain/Anomalia";
import { anomalia } from "../domain/Calcolo";
import { esitoOf, giudizioOf } from "../domain/esitoOf";
import type { Politica } from "../domain/Politica";
import { round12 } from "../domain/round12";
import { weightedMean } from "../domain/weightedMean";
import type { CorrezioniRiga } from "./CorrezioniRiga";
import type { Cruscotto, Nodo } from "./Cruscotto";
import type { Addendo, AggregatoMisurato, CruscottoMisurato, IndicatoreMisurato, Media } from "./CruscottoMisurato";
import { groupByPadre } from "./groupByPadre";
import { percorsoOf } from "./percorsoOf";
import { comparePublished, publishedCella, publishedIn } from "./published";

interface Voce {
  readonly nome: string;
  readonly sal: number | null;
  readonly peso: number | null;
  /** Indicators measured and expected below it. */
  readonly misurati: number;
  readonly attesi: number;
}

const FUORI_DALLE_MEDIE = new Set(["monitoraggio", "eliminato", "non applicabile", "neutralizzato"]);
const TOLLERANZA_PESI = 0.005;
/** Two readings of a mean that differ by this much print differently: 0,05 points. */
const DIFFERENZA_LETTURE = 0.0005;

/** Whether a row takes part in the means: not a monitoring, deleted, circular or superseded one. */
export function isNelleMedie({ misura, indicatore }: IndicatoreMisurato): boolean {
  const isFuori = misura.sal === null && FUORI_DALLE_MEDIE.has(misura.esito);
  return !isFuori && !indicatore.isCircolare && !indicatore.isSuperato;
}

function voceOf(misurato: IndicatoreMisurato): Voce {
  const { sal } = misurato.misura;
  return {
    nome: misurato.indicatore.nome,
    sal,
    peso: misurato.indicatore.peso,
    misurati: sal === null ? 0 : 1,
    attesi: 1,
  };
}

function mediaOf(voci: readonly Voce[], politica: Politica): Media {
  const sal = weightedMean(voci);
  const hasPesi = voci.some((voce) => voce.peso !== null);
  const addendi = voci.flatMap((voce): Addendo[] =>
    voce.sal === null ? [] : [{ nome: voce.nome, sal: voce.sal, peso: hasPesi ? (voce.peso ?? 0) : null }],
  );
  const misurati = voci.reduce((somma, voce) => somma + voce.misurati, 0);
  const attesi = voci.reduce((somma, voce) => somma + voce.attesi, 0);
  const senza = attesi === 0 ? "monitoraggio" : "da rilevare";
  return { sal, esito: sal === null ? senza : esitoOf(sal, politica.soglie), misurati, attesi, addendi };
}

function pesiAnomalie(pesi: readonly (number | null)[]): readonly Anomalia[] {
  const detti = pesi.filter((peso): peso is number => peso !== null);
  const somma = round12(detti.reduce((totale, peso) => totale + peso, 0));
  if (detti.length === 0 || somma === 0 || Math.abs(somma - 1) <= TOLLERANZA_PESI) return [];
  return [anomalia("pesi-non-100", "conferma", { somma })];
}

/** The means of all headings, bottom up, and the ente's. */
export function measureNodi(
  cruscotto: Cruscotto,
  indicatori: readonly IndicatoreMisurato[],
  politica: Politica,
  correzioni: ReadonlyMap<number, CorrezioniRiga>,
): Pick<CruscottoMisurato, "aggregati" | "ente" | "anomalie"> {
  const nodiByPadre = groupByPadre(cruscotto.nodi, (nodo) => nodo.padre);
  const indicatoriByPadre = groupByPadre(indicatori, ({ indicatore }) => indicatore.padre);
  const aggregati = new Map<number, AggregatoMisurato>();

  const vociOf = (padre: number | null): Voce[] => [
    ...(nodiByPadre.get(padre) ?? []).map((nodo) => voceOfNodo(nodo)),
    ...(indicatoriByPadre.get(padre) ?? []).filter(isNelleMedie).map(voceOf),
  ];
  const voceOfNodo = (nodo: Nodo): Voce => {
    const media = mediaOf(vociOf(nodo.id), politica);
    const cella = publishedCella(nodo.sal, nodo.salFormula, correzioni.get(nodo.riga)?.pubblicato ?? null);
    const pubblicato = nodo.colonnaSal === null ? null : publishedIn(cella);
    const confronto = comparePublished(media.sal, pubblicato);
    const diverso = confronto === "diverso" || confronto === "non misurato";
    const figli = [
      ...(nodiByPadre.get(nodo.id) ?? []),
      ...(indicatoriByPadre.get(nodo.id) ?? []).map((i) => i.indicatore),
    ];
    aggregati.set(nodo.id, {
      nodo,
      media,
      percorso: percorsoOf(cruscotto.nodi, nodo.id),
      pubblicato,
      confronto,
      anomalie: [
        ...(diverso ? [anomalia("pubblicato-diverso", "conferma", { pubblicato: pubblicato?.valore ?? 0 })] : []),
        ...pesiAnomalie(figli.map(({ peso }) => peso)),
      ],
    });
    return { nome: nodo.nome, peso: nodo.peso, ...media };
  };

  const ente = mediaOf(vociOf(null), politica);
  return {
    aggregati: cruscotto.nodi.flatMap((nodo) => aggregati.get(nodo.id) ?? []),
    ente: { ...ente, giudizio: giudizioOf(ente.sal, politica.scalaGiudizio) },
    anomalie: [
      ...(cruscotto.domande.length > 0 ? [anomalia("da-confermare", "conferma", { motivo: "colonne" })] : []),
      ...pesiAnomalie((nodiByPadre.get(null) ?? []).map(({ peso }) => peso)),
      ...lettureDiverse(indicatori, ente.sal),
    ],
  };
}

/** Where no weight decides, the mean by levels and the flat mean of the rows are both readings of "the mean". */
function lettureDiverse(indicatori: readonly IndicatoreMisurato[], perLivelli: number | null): readonly Anomalia[] {
  if (perLivelli === null || indicatori.some(({ indicatore }) => indicatore.peso !== null)) return [];
  const perRighe = weightedMean(indicatori.filter(isNelleMedie).map(({ misura }) => ({ sal: misura.sal, peso: null })));
  if (perRighe === null || Math.abs(perRighe - perLivelli) < DIFFERENZA_LETTURE) return [];
  return [anomalia("letture-diverse", "nota", { perLivelli, perRighe })];
}

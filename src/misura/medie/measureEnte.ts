import type { CodiceDelFoglio } from "../../domain/codiciAnomalia";
import type { Anomalia } from "../../domain/Anomalia";
import { anomalia } from "../../domain/sal/Calcolo";
import { giudizioOf } from "../../domain/sal/esitoOf";
import type { Medie, Politica } from "../../domain/metodo/Politica";
import { round12 } from "../../domain/numeri/round12";
import type { Nodo } from "../../cruscotto/Cruscotto";
import type {
  AggregatoMisurato,
  CruscottoMisurato,
  IndicatoreMisurato,
  Media,
  PrioritaMisurata,
  Voce,
} from "../CruscottoMisurato";
import { nodiSopra } from "../../cruscotto/nodi";
import { isNelleMedie, isProvvisoria, mediaOf, SENZA_PESO, senzaPesi, voceOf, voceOfMedia } from "./mediaOf";
import { comparePublished } from "../riga/published";
import { risultatoDiverso, type RisultatoEnte } from "./risultatoEnte";

/** Two readings of a mean that differ by this much print differently: 0,05 points. */
const DIFFERENZA_LETTURE = 0.0005;

/** An objective of strategy: its code begins as the method says, or its own words say it. */
export function isStrategico({ livello, codice, nome }: Nodo, codici: readonly string[]): boolean {
  const parola = (codice ?? nome).trim().toUpperCase();
  const hasCodice = codici.some(
    (uno) => parola.startsWith(uno.toUpperCase()) && /^[\s._-]*\d/.test(parola.slice(uno.length)),
  );
  return livello === "obiettivo" && (hasCodice || /^obiettivo strategico\b/i.test(nome));
}

/** An objective that stands under an area of strategy, and holds no other: those that Firenze counts. */
function isSottoAreaStrategica({ nodo }: AggregatoMisurato, nodi: readonly Nodo[]): boolean {
  if (nodo.livello !== "obiettivo" || /\boperativ/i.test(nodo.nome)) return false;
  if (nodi.some(({ padre, livello }) => padre === nodo.id && livello === "obiettivo")) return false;
  return nodiSopra(nodi, nodo.padre).some(({ nome }) => /^(?:area|ambito|linea) strategic[ao]\b/i.test(nome));
}

/** The objectives of strategy of a sheet: those that say it of themselves, else those of its areas of strategy. */
function strategiciIn(
  aggregati: readonly AggregatoMisurato[],
  codici: readonly string[],
): readonly AggregatoMisurato[] {
  const detti = aggregati.filter(({ nodo }) => isStrategico(nodo, codici));
  const nodi = aggregati.map(({ nodo }) => nodo);
  return detti.length > 0 ? detti : aggregati.filter((uno) => isSottoAreaStrategica(uno, nodi));
}

interface Figure {
  readonly voci: readonly Voce[];
  /** The headings right below the ente, where the weights of the sheet say that `voci` are the rows instead. */
  readonly perLivelli: readonly Voce[] | null;
  readonly aggregati: readonly AggregatoMisurato[];
  readonly indicatori: readonly IndicatoreMisurato[];
  readonly priorita: readonly PrioritaMisurata[];
  /** What the body writes of the ente on the sheet. */
  readonly scritti: readonly RisultatoEnte[];
}

const voceDi = ({ nodo, media }: AggregatoMisurato): Voce =>
  voceOfMedia(nodo.nome, nodo, media, { tipo: "nodo", id: nodo.id });

/** What a method makes the ente's mean of; nothing where the sheet has none of it. */
function vociDelMetodo(
  { voci, aggregati, indicatori, priorita }: Figure,
  { medie }: Politica,
  ente: Medie["ente"] = medie.ente,
): readonly Voce[] {
  switch (ente) {
    case "livelli":
      return voci;
    case "righe":
      return senzaPesi(indicatori.filter(isNelleMedie).map(voceOf));
    case "priorita":
      return priorita.map(({ numero, nome, media }) =>
        voceOfMedia(nome ?? numero, SENZA_PESO, media, { tipo: "priorita", numero }),
      );
    case "obiettivi strategici":
      return strategiciIn(aggregati, medie.codiciStrategici).map(voceDi);
  }
}

/** Where weights are of the whole sheet the mean by levels is another figure: both are named. */
function pesiDelFoglio({ voci, perLivelli }: Figure, politica: Politica): readonly Anomalia<CodiceDelFoglio>[] {
  const [perRighe, livelli] = [mediaOf(voci, politica).sal, mediaOf(perLivelli ?? voci, politica).sal];
  if (perRighe === null || livelli === null || round12(Math.abs(perRighe - livelli)) < DIFFERENZA_LETTURE) return [];
  return [anomalia("letture-diverse", "nota", { perLivelli: livelli, perRighe, motivo: "pesi-del-foglio" })];
}

/** Where no weight decides, the mean by levels and the flat mean of the rows are both readings of "the mean". */
function lettureDiverse(figure: Figure, politica: Politica): readonly Anomalia<CodiceDelFoglio>[] {
  const { voci, indicatori, scritti } = figure;
  if (politica.medie.ente !== "livelli") return [];
  if (figure.perLivelli !== null) return pesiDelFoglio(figure, politica);
  const pesi = [...voci.map(({ peso }) => peso), ...indicatori.map(({ indicatore }) => indicatore.peso)];
  if (pesi.some((peso) => peso !== null)) return [];
  const perLivelli = mediaOf(voci, politica).sal;
  const perRighe = mediaOf(senzaPesi(indicatori.filter(isNelleMedie).map(voceOf)), politica).sal;
  if (perRighe === null || perLivelli === null) return [];
  if (round12(Math.abs(perRighe - perLivelli)) < DIFFERENZA_LETTURE) return [];
  const che = (media: number) => scritti.find(({ pubblicato }) => comparePublished(media, pubblicato) === "coincide");
  const pubblicata = che(perLivelli) ? undefined : che(perRighe)?.pubblicato.valore;
  return pubblicata === undefined
    ? [anomalia("letture-diverse", "nota", { perLivelli, perRighe })]
    : [anomalia("letture-diverse", "conferma", { perLivelli, perRighe, pubblicata })];
}

/** The ente's mean as the method makes it; by levels, and asking, where the sheet has nothing the method names. */
export function measureEnte(
  figure: Figure,
  politica: Politica,
): { readonly ente: CruscottoMisurato["ente"]; readonly anomalie: readonly Anomalia<CodiceDelFoglio>[] } {
  const delMetodo = vociDelMetodo(figure, politica);
  const isSenza = delMetodo.length === 0 && figure.voci.length > 0;
  const media: Media = mediaOf(isSenza ? figure.voci : delMetodo, politica);
  const { ente } = politica.medie;
  const senza =
    isSenza && ente !== "livelli" ? [anomalia("da-confermare", "conferma", { motivo: `ente-${ente}` })] : [];
  const letture = lettureDiverse(figure, politica);
  // The proposal of the mean of the rows says already that it is the written one.
  const diverso = letture.some(({ gravita }) => gravita === "conferma")
    ? []
    : risultatoDiverso(media, figure.scritti, (uno) => vociDelMetodo(figure, politica, uno), politica);
  return {
    ente: { ...media, giudizio: isProvvisoria(media) ? null : giudizioOf(media.sal, politica.scalaGiudizio) },
    anomalie: [...senza, ...letture, ...diverso],
  };
}

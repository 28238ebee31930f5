import type { Anomalia } from "../../domain/Anomalia";
import { groupByCausa } from "../../domain/causaOf";
import { fraseCausa, testoAnomalia } from "../../texts/anomalie/anomalie";
import { NOMI_ANOMALIE } from "../../texts/anomalie/nomiAnomalie";
import { spiegaMisura } from "../../texts/spiegazioni/spiega";
import { isAperta } from "../../misura/anomalieAperte";
import { senzaSuperati } from "../../misura/senzaSuperati";
import type { CruscottoMisurato } from "../../misura/CruscottoMisurato";

/** One thing to see, where it stands; `riga` is 1-based, null for what is of the whole sheet. */
interface Voce {
  readonly una: Anomalia;
  readonly foglio: string;
  readonly riga: number | null;
  /** The sentence behind the SAL of its row, "" where it would say the same again. */
  readonly spiegazione: string;
}

function vociDi(misurato: CruscottoMisurato): readonly Voce[] {
  const {
    cruscotto: { foglio },
    indicatori,
    aggregati,
    anomalie,
  } = senzaSuperati(misurato);
  const voci: readonly Voce[] = [
    ...anomalie.map((una) => ({ una, foglio, riga: null, spiegazione: "" })),
    ...aggregati.flatMap(({ nodo, anomalie: sue }) =>
      sue.map((una) => ({ una, foglio, riga: nodo.riga + 1, spiegazione: "" })),
    ),
    ...indicatori.flatMap(({ indicatore, misura, anomalie: sue }) =>
      sue.map((una) => ({
        una,
        foglio,
        riga: indicatore.riga + 1,
        spiegazione: misura.sal === null ? "" : spiegaMisura(misura, "it"),
      })),
    ),
  ];
  return voci.filter(({ una }) => isAperta(una));
}

type Tratto = readonly [da: number, a: number];

/** Whole numbers, growing, with those that follow each other as one stretch. */
function trattiDi(numeri: readonly number[]): readonly Tratto[] {
  const tratti: [number, number][] = [];
  for (const numero of [...new Set(numeri)].sort((a, b) => a - b)) {
    const ultimo = tratti.at(-1);
    if (ultimo && numero === ultimo[1] + 1) ultimo[1] = numero;
    else tratti.push([numero, numero]);
  }
  return tratti;
}

function testoTratti(tratti: readonly Tratto[]): string {
  return tratti.map(([da, a]) => (da === a ? String(da) : `${da}–${a}`)).join(", ");
}

const rigaDi = ({ una, foglio, riga, spiegazione }: Voce) =>
  `«${foglio}»${riga === null ? "" : ` riga ${riga}`}: ${testoAnomalia(una, "it")} ${spiegazione}`.trimEnd();

/** So few of one cause say more one by one than their number does. */
const DETTE_PER_INTERO = 3;

/**
 * What concerns several sheets at once, in the same way: what is of one row of the workbook stands alone.
 * @param verbose also each, with its own figures
 */
export function daVedereInsieme(anomalie: readonly Anomalia[], verbose: boolean): readonly string[] {
  return groupByCausa(anomalie, (una) => una).flatMap((gruppo) => {
    const [prima] = gruppo;
    const tutte = gruppo.map((una) => testoAnomalia(una, "it"));
    if (gruppo.length <= DETTE_PER_INTERO) return tutte.map((una) => `  ${una}`);
    const frase = fraseCausa(prima, "it") ?? NOMI_ANOMALIE[prima.codice].it;
    return verbose
      ? [`  ${frase}. ${gruppo.length} volte:`, ...tutte.map((una) => `    ${una}`)]
      : [`  ${frase}. ${gruppo.length} volte (--verbose dice quali).`];
  });
}

/** What the anomalie of one cause say: the same sentence, or what their sentences have in common. */
function fraseDi(gruppo: readonly Voce[], prima: Voce): string {
  const frasi = new Set(gruppo.map(({ una }) => testoAnomalia(una, "it")));
  if (frasi.size === 1) return testoAnomalia(prima.una, "it");
  return `${fraseCausa(prima.una, "it") ?? NOMI_ANOMALIE[prima.una.codice].it}.`;
}

/** So many stretches of rows tell where to look; of more, the first say what they are like. */
const TRATTI_MASSIMI = 12;
const TRATTI_DETTI = 6;

/** "2–5, 8"; of many stretches the first, and how many rows the others are. */
export function righeDette(righe: readonly number[]): string {
  const tratti = trattiDi(righe);
  if (tratti.length <= TRATTI_MASSIMI) return testoTratti(tratti);
  const detti = tratti.slice(0, TRATTI_DETTI);
  const altre = tratti.slice(TRATTI_DETTI).reduce((somma, [da, a]) => somma + a - da + 1, 0);
  return `${testoTratti(detti)} e altre ${altre} (--verbose le elenca)`;
}

function doveDi(gruppo: readonly Voce[]): string {
  const fogli = [...new Set(gruppo.map(({ foglio }) => foglio))];
  return fogli
    .map((nome) => {
      const righe = gruppo.flatMap(({ foglio, riga }) => (foglio === nome && riga !== null ? [riga] : []));
      return `«${nome}»${righe.length === 0 ? "" : ` ${righeDette(righe)}`}`;
    })
    .join("; ");
}

/**
 * What asks something, once a cause however many rows share it: what they have in common, how many, where.
 * @param verbose also each row, with its own figures
 */
export function daVedere(fogli: readonly CruscottoMisurato[], verbose: boolean): readonly string[] {
  const gruppi = groupByCausa(fogli.flatMap(vociDi), ({ una }) => una);
  return gruppi.flatMap((gruppo) => {
    const [prima] = gruppo;
    if (gruppo.length === 1) return [`  ${rigaDi(prima)}`];
    const quante = gruppo.every(({ riga }) => riga !== null) ? `${gruppo.length} righe` : `${gruppo.length} volte`;
    return [
      `  ${fraseDi(gruppo, prima)} ${quante}: ${doveDi(gruppo)}`,
      ...(verbose ? gruppo.map((voce) => `    ${rigaDi(voce)}`) : []),
    ];
  });
}

import { hasCopertura } from "../../domain/sal/copertura";
import type { CodiceAnomalia } from "../../domain/codiciAnomalia";
import type { Esito } from "../../domain/Misura";
import { esitoOf } from "../../domain/sal/esitoOf";
import type { Politica } from "../../domain/metodo/Politica";
import { weightedMean } from "../../domain/sal/weightedMean";
import type { Addendo, IndicatoreMisurato, Media, Voce } from "../CruscottoMisurato";

const FUORI_DALLE_MEDIE = new Set(["monitoraggio", "eliminato", "non applicabile", "neutralizzato"]);

/** Whether a row takes part in the means: not a monitoring, deleted, circular or superseded one. */
export function isNelleMedie({ misura, indicatore }: IndicatoreMisurato): boolean {
  const isFuori = misura.sal === null && FUORI_DALLE_MEDIE.has(misura.esito);
  return !isFuori && !indicatore.isCircolare && !indicatore.isSuperato;
}

/** What one answer would change of a SAL that is measured. */
const CAMBIANO: readonly CodiceAnomalia[] = ["verso-presunto", "operatore-contro-parole"];

function isInSospeso({ misura, anomalie }: IndicatoreMisurato): boolean {
  return misura.sal !== null && anomalie.some((una) => una.gravita === "conferma" && CAMBIANO.includes(una.codice));
}

export function voceOf(misurato: IndicatoreMisurato): Voce {
  const { indicatore, misura } = misurato;
  return {
    nome: indicatore.nome,
    sal: misura.sal,
    esito: misura.esito,
    peso: indicatore.peso,
    misurati: misura.sal === null ? 0 : 1,
    attesi: 1,
    inSospeso: isInSospeso(misurato) ? 1 : 0,
    pesoScritto: indicatore.pesoScritto,
    da: { tipo: "riga", misurato },
  };
}

/** A heading or a priority as a child of a mean, with its weight. */
export function voceOfMedia(
  nome: string,
  { peso, pesoScritto }: Pick<Voce, "peso" | "pesoScritto">,
  { sal, esito, misurati, attesi, inSospeso }: Media,
  da: Voce["da"],
): Voce {
  return { nome, peso, pesoScritto, sal, esito, misurati, attesi, inSospeso, da };
}

/** A child that counts as much as any other. */
export const SENZA_PESO = { peso: null, pesoScritto: "" } as const;

/** The children without a weight, where others have one. */
export function senzaPesoTra(voci: readonly Voce[]): readonly Voce[] {
  return voci.some(({ peso }) => peso !== null)
    ? voci.filter(({ peso, pesoScritto }) => peso === null && pesoScritto === "")
    : [];
}

/** Where no child has a SAL: nothing to expect, a question to answer first, or results still to come. */
function esitoSenzaSal(voci: readonly Voce[], attesi: number): Esito {
  if (attesi === 0) return "monitoraggio";
  return voci.some(({ esito }) => esito === "calcolo da confermare") ? "calcolo da confermare" : "da rilevare";
}

/** The mean of its children, weighted where any of them has a weight, with its coverage and its arithmetic. */
export function mediaOf(voci: readonly Voce[], { soglie }: Pick<Politica, "soglie">): Media {
  const hasPesi = voci.some(({ peso }) => peso !== null);
  const addendi: Addendo[] = [];
  let [misurati, attesi, inSospeso, illeggibili, senzaPeso] = [0, 0, 0, 0, 0];
  for (const voce of voci) {
    const { nome, sal, peso, pesoScritto } = voce;
    if (sal !== null) addendi.push({ nome, sal, peso: hasPesi ? (peso ?? 0) : null });
    misurati += voce.misurati;
    attesi += voce.attesi;
    inSospeso += voce.inSospeso;
    if (pesoScritto !== "") illeggibili += 1;
    else if (hasPesi && peso === null) senzaPeso += 1;
  }
  const isSenzaPesi = illeggibili > 0;
  const sal = isSenzaPesi ? null : weightedMean(voci);
  return {
    sal,
    esito: sal !== null ? esitoOf(sal, soglie) : isSenzaPesi ? "calcolo da confermare" : esitoSenzaSal(voci, attesi),
    voci,
    misurati,
    attesi,
    addendi: isSenzaPesi ? [] : addendi,
    // The weights of one mean are asked about once, however many they are.
    inSospeso: inSospeso + Math.sign(illeggibili) + Math.sign(senzaPeso),
    isSenzaPesi,
  };
}

/** The same children, each counting as much as another. */
export function senzaPesi(voci: readonly Voce[]): readonly Voce[] {
  return voci.map((voce) => ({ ...voce, ...SENZA_PESO }));
}

/** Whether a mean is no headline yet: it hangs on answers, or too little of it is measured. */
export function isProvvisoria({
  inSospeso,
  misurati,
  attesi,
}: Pick<Media, "inSospeso" | "misurati" | "attesi">): boolean {
  return inSospeso > 0 || !hasCopertura({ misurati, attesi });
}

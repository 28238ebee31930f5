import type { Esito } from "../domain/Misura";
import { esitoOf } from "../domain/esitoOf";
import type { Politica } from "../domain/Politica";
import { weightedMean } from "../domain/weightedMean";
import type { Addendo, IndicatoreMisurato, Media, Voce } from "./CruscottoMisurato";

const FUORI_DALLE_MEDIE = new Set(["monitoraggio", "eliminato", "non applicabile", "neutralizzato"]);

/** Whether a row takes part in the means: not a monitoring, deleted, circular or superseded one. */
export function isNelleMedie({ misura, indicatore }: IndicatoreMisurato): boolean {
  const isFuori = misura.sal === null && FUORI_DALLE_MEDIE.has(misura.esito);
  return !isFuori && !indicatore.isCircolare && !indicatore.isSuperato;
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
    da: { tipo: "riga", misurato },
  };
}

/** A heading or a priority as a child of a mean. */
export function voceOfMedia(
  nome: string,
  peso: number | null,
  { sal, esito, misurati, attesi }: Media,
  da: Voce["da"],
): Voce {
  return { nome, peso, sal, esito, misurati, attesi, da };
}

/** Where no child has a SAL: nothing to expect, a question to answer first, or results still to come. */
function esitoSenzaSal(voci: readonly Voce[], attesi: number): Esito {
  if (attesi === 0) return "monitoraggio";
  return voci.some(({ esito }) => esito === "calcolo da confermare") ? "calcolo da confermare" : "da rilevare";
}

/** The mean of its children, weighted where any of them has a weight, with its coverage and its arithmetic. */
export function mediaOf(voci: readonly Voce[], { soglie }: Pick<Politica, "soglie">): Media {
  const sal = weightedMean(voci);
  const hasPesi = voci.some((voce) => voce.peso !== null);
  const addendi = voci.flatMap((voce): Addendo[] =>
    voce.sal === null ? [] : [{ nome: voce.nome, sal: voce.sal, peso: hasPesi ? (voce.peso ?? 0) : null }],
  );
  const misurati = voci.reduce((somma, voce) => somma + voce.misurati, 0);
  const attesi = voci.reduce((somma, voce) => somma + voce.attesi, 0);
  return {
    sal,
    esito: sal === null ? esitoSenzaSal(voci, attesi) : esitoOf(sal, soglie),
    voci,
    misurati,
    attesi,
    addendi,
  };
}

/** The same children, each counting as much as another. */
export function senzaPesi(voci: readonly Voce[]): readonly Voce[] {
  return voci.map((voce) => ({ ...voce, peso: null }));
}

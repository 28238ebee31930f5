import type { Unita } from "../../domain/Valore";
import { formatData } from "../../domain/numeri/calendario";
import { formatNumero, formatQuota } from "../formato";
import type { Lingua } from "../lingua";

/** A figure of a row on a day. */
interface CifraAlGiorno {
  readonly giorno: number;
  readonly cifra: { readonly valore: number; readonly unita: Unita } | null;
}

/** What a trend is told from. */
interface DettiAndamento {
  readonly prima: CifraAlGiorno;
  readonly ultimo: CifraAlGiorno;
  readonly variazione: number | null;
  readonly proiezione: { readonly al: number; readonly valore: number; readonly quota: number | null } | null;
}

const PAROLE = {
  it: {
    punti: "punti",
    dal: (prima: string, ultimo: string, quanto: string) => `dal ${prima} al ${ultimo}: ${quanto}`,
    fermo: "nessun cambiamento",
    proiezione: (al: string, valore: string, quota: string) =>
      `proiezione al ${al}, se il passo resta questo: ${valore}${quota === "" ? "" : ` (${quota} del target di oggi)`}`,
  },
  en: {
    punti: "points",
    dal: (prima: string, ultimo: string, quanto: string) => `from ${prima} to ${ultimo}: ${quanto}`,
    fermo: "no change",
    proiezione: (al: string, valore: string, quota: string) =>
      `projection to ${al}, if the pace stays this: ${valore}${quota === "" ? "" : ` (${quota} of today's target)`}`,
  },
} as const;

/** What is read of a projection: no more decimals than a guess bears. */
const DECIMALI = 1;

/** A figure in its unit. */
function cifraInUnita(valore: number, unita: Unita, lingua: Lingua, decimali = 4): string {
  if (unita === "percentuale") return formatQuota(valore, lingua, decimali);
  return unita === "euro" ? `€ ${formatNumero(valore, lingua, 2)}` : formatNumero(valore, lingua, decimali);
}

/** How much a figure moved, signed; between shares a hundredth is one point. */
function variazioneInUnita(variazione: number, unita: Unita, lingua: Lingua): string {
  const segno = variazione > 0 ? "+" : "";
  if (unita !== "percentuale") return `${segno}${cifraInUnita(variazione, unita, lingua)}`;
  return `${segno}${formatNumero(variazione * 100, lingua, DECIMALI)} ${PAROLE[lingua].punti}`;
}

/** Where a row would end its year at its pace, as a projection; "" where there is none. */
export function fraseProiezione({ ultimo, proiezione }: DettiAndamento, lingua: Lingua): string {
  if (!proiezione || !ultimo.cifra) return "";
  const { al, valore, quota } = proiezione;
  const suo = cifraInUnita(valore, ultimo.cifra.unita, lingua, DECIMALI);
  return PAROLE[lingua].proiezione(formatData(al), suo, quota === null ? "" : formatQuota(quota, lingua));
}

/**
 * How a row moved between two days, in words; "" where its figures cannot be compared.
 * @example fraseVariazione(..., "it") //=> "dal 30/04/2020 al 31/08/2020: +4"
 */
export function fraseVariazione({ prima, ultimo, variazione }: DettiAndamento, lingua: Lingua): string {
  if (variazione === null || !ultimo.cifra) return "";
  const parole = PAROLE[lingua];
  const quanto = variazione === 0 ? parole.fermo : variazioneInUnita(variazione, ultimo.cifra.unita, lingua);
  return parole.dal(formatData(prima.giorno), formatData(ultimo.giorno), quanto);
}

import { formatNumero, formatQuota, formatSal } from "./formato";
import type { Lingua } from "./lingua";

/** What a mean was made of: shares, with their weights where weights decide. */
export interface MediaDaSpiegare {
  readonly sal: number | null;
  readonly misurati: number;
  readonly attesi: number;
  readonly addendi: readonly { readonly sal: number; readonly peso: number | null }[];
}

const ADDENDI_MASSIMI = 8;

const PAROLE = {
  it: {
    nessuna: "Nessuna media: ancora nessun SAL misurato.",
    pesiNulli: "Nessuna media: i SAL misurati hanno tutti peso zero.",
    uno: "un solo SAL",
    semplice: (quanti: number) => `media semplice di ${quanti}`,
    altri: (quanti: number) => (quanti === 1 ? "… (un altro)" : `… (altri ${quanti})`),
    copertura: (misurati: number, attesi: number) => ` Copertura: ${misurati} su ${attesi}.`,
  },
  en: {
    nessuna: "No mean: no SAL has been measured yet.",
    pesiNulli: "No mean: the measured SALs all weigh zero.",
    uno: "one SAL alone",
    semplice: (quanti: number) => `plain mean of ${quanti}`,
    altri: (quanti: number) => `… (${quanti} more)`,
    copertura: (misurati: number, attesi: number) => ` Coverage: ${misurati} of ${attesi}.`,
  },
} as const;

/** The terms of a mean and what they are divided by. */
function contoOf({ addendi }: MediaDaSpiegare, lingua: Lingua): string {
  const parole = PAROLE[lingua];
  const isPesata = addendi.some(({ peso }) => peso !== null);
  if (addendi.length === 1 && !isPesata) return parole.uno;
  const primi = addendi.slice(0, ADDENDI_MASSIMI).map(({ sal, peso }) => {
    const punti = formatNumero(sal * 100, lingua, 1);
    return isPesata ? `${formatQuota(peso ?? 0, lingua)} × ${punti}` : punti;
  });
  const oltre = addendi.length - primi.length;
  const somma = [...primi, ...(oltre > 0 ? [parole.altri(oltre)] : [])].join(" + ");
  if (!isPesata) return `${parole.semplice(addendi.length)}: (${somma}) / ${addendi.length}`;
  const pesi = addendi.reduce((totale, { peso }) => totale + (peso ?? 0), 0);
  return Math.abs(pesi - 1) > 1e-9 ? `(${somma}) / ${formatQuota(pesi, lingua)}` : somma;
}

/**
 * The arithmetic of a mean, with its coverage when it is not whole.
 * @example spiegaMedia(media, "it") //=> "67,6% = 30% × 91,8 + 20% × 89 + 25% × 89 + 25% × 0."
 */
export function spiegaMedia(media: MediaDaSpiegare, lingua: Lingua): string {
  const parole = PAROLE[lingua];
  const copertura = media.misurati < media.attesi ? parole.copertura(media.misurati, media.attesi) : "";
  if (media.sal === null) return media.addendi.length > 0 ? parole.pesiNulli : parole.nessuna;
  return `${formatSal(media.sal, lingua)} = ${contoOf(media, lingua)}.${copertura}`;
}

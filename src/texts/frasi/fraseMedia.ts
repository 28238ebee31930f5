import { formatNumero, formatQuota, formatSal } from "../formato";
import type { Lingua } from "../lingua";

/** What a mean was made of: shares, with their weights where weights decide. */
export interface MediaDaSpiegare {
  readonly sal: number | null;
  readonly misurati: number;
  readonly attesi: number;
  readonly addendi: readonly { readonly sal: number; readonly peso: number | null }[];
}

/** The words of the sentences behind a mean, in one language. */
export interface ParoleMedia {
  readonly nessuna: string;
  readonly pesiNulli: string;
  readonly uno: string;
  readonly semplice: (quanti: number) => string;
  readonly altri: (quanti: number) => string;
  readonly copertura: (misurati: number, attesi: number) => string;
}

interface TestiMedia {
  readonly lingua: Lingua;
  readonly media: ParoleMedia;
}

const ADDENDI_MASSIMI = 8;

/** The terms of a mean and what they are divided by. */
function contoOf({ addendi }: MediaDaSpiegare, { lingua, media: parole }: TestiMedia): string {
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

/** The arithmetic of a mean, with its coverage when it is not whole. */
export function fraseMedia(media: MediaDaSpiegare, testi: TestiMedia): string {
  const { lingua, media: parole } = testi;
  const copertura = media.misurati < media.attesi ? parole.copertura(media.misurati, media.attesi) : "";
  if (media.sal === null) return media.addendi.length > 0 ? parole.pesiNulli : parole.nessuna;
  return `${formatSal(media.sal, lingua)} = ${contoOf(media, testi)}.${copertura}`;
}

import { formatNumero, formatQuota } from "./formato";
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
    nessuna: "Nessuna media: ancora nessun indicatore misurato.",
    semplice: (quanti: number) => `media semplice di ${quanti}`,
    altri: (quanti: number) => `… (altri ${quanti})`,
    pesi: (somma: string) => `, diviso la somma dei pesi ${somma}`,
    copertura: (misurati: number, attesi: number) => ` Misurati ${misurati} indicatori su ${attesi}.`,
  },
  en: {
    nessuna: "No mean: no indicator has been measured yet.",
    semplice: (quanti: number) => `plain mean of ${quanti}`,
    altri: (quanti: number) => `… (${quanti} more)`,
    pesi: (somma: string) => `, divided by the sum of the weights ${somma}`,
    copertura: (misurati: number, attesi: number) => ` ${misurati} of ${attesi} indicators measured.`,
  },
} as const;

/**
 * The arithmetic of a mean, with its coverage when it is not whole.
 * @example spiegaMedia(media, "it") //=> "67,6% = 30% × 91,8 + 20% × 89 + 25% × 89 + 25% × 0."
 */
export function spiegaMedia(media: MediaDaSpiegare, lingua: Lingua): string {
  const parole = PAROLE[lingua];
  if (media.sal === null) return parole.nessuna;
  const isPesata = media.addendi.some(({ peso }) => peso !== null);
  const primi = media.addendi.slice(0, ADDENDI_MASSIMI).map(({ sal, peso }) => {
    const punti = formatNumero(sal * 100, lingua, 1);
    return isPesata ? `${formatQuota(peso ?? 0, lingua)} × ${punti}` : punti;
  });
  const oltre = media.addendi.length - primi.length;
  const addendi = [...primi, ...(oltre > 0 ? [parole.altri(oltre)] : [])];
  const somma = media.addendi.reduce((totale, { peso }) => totale + (peso ?? 0), 0);
  const divisore = isPesata && Math.abs(somma - 1) > 1e-9 ? parole.pesi(formatQuota(somma, lingua)) : "";
  const conto = isPesata
    ? `${addendi.join(" + ")}${divisore}`
    : `${parole.semplice(media.addendi.length)}: (${addendi.join(" + ")}) / ${media.addendi.length}`;
  const copertura = media.misurati < media.attesi ? parole.copertura(media.misurati, media.attesi) : "";
  return `${formatQuota(media.sal, lingua)} = ${conto}.${copertura}`;
}

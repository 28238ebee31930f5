import { parseNumero } from "../numeri/parseNumero";
import type { Unita } from "../Valore";

/** A figure written inside a sentence, with what stands around it in its own clause. */
export interface Cifra {
  readonly valore: number;
  readonly unita: Unita;
  readonly parola: string | null;
  /** Written as an article ("un progetto", "nessun reclamo"): a count only beside the thing that is counted. */
  readonly isArticolo: boolean;
  readonly inizio: number;
  readonly fine: number;
  /** The words between the previous figure or the start of the clause and this one. */
  readonly prima: string;
  /** The words between this figure and the next one or the end of the clause. */
  readonly dopo: string;
}

const MESE = "(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)[a-z]*";
const GIORNO_IN_CIFRE = "\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?(?:\\d{4}|\\d{2})(?!\\d)";
const GIORNO_IN_PAROLE = `\\d{1,2}[°º]?\\s${MESE}\\s\\d{4}`;

/** The days of a text, in digits or in words. */
export const GIORNI = new RegExp(`(?<![\\w/.])(?:${GIORNO_IN_CIFRE}|${GIORNO_IN_PAROLE})`, "gi");

const NUMERI_DI_ATTO = "(?:nn?[.°]*\\s*)?\\d+(?:\\s?(?:[-/,]|e)\\s?\\d+)*";
const LEGGI =
  "(?:legg[ei]|decret[oi](?:[ -](?:legge|legislativo|ministeriale))?|d\\.?\\s?lgs\\.?|d\\.?p\\.?r\\.?|d\\.?p\\.?c\\.?m\\.?|d\\.?m\\.?|d\\.?l\\.|l\\.\\s?r\\.|l\\.|reg\\.|regolamento|direttiva|art(?:t?\\.|icol[oi])|comm[ai]|circolare|iso|uni)";
const ATTI =
  "(?:delib(?:er[ae]|erazion[ei]|\\.)|determin[ae]|determinazion[ei]|del\\.|det\\.|ordinanza|sentenza|verbal[ei]|provvedimento|nota|rep\\.|d\\.?g\\.?[cr]?\\.?|d\\.?d\\.?|g\\.?c\\.?|prot(?:ocollo|\\.)|cig|cup|mandato)";
const DI_CHI =
  "(?:\\s(?:camerale|presidenziale|dirigenziale|di|del|della|giunta|consiglio|g\\.?c\\.?|presidente|segretario|generale|ue|ce|ministeriale))*";

/** Numbers that name something and count nothing: acts and laws, days and years, codes, versions, steps, hours. */
const NON_CIFRE: readonly RegExp[] = [
  new RegExp(
    `(?<!\\w)(?:${LEGGI}|${ATTI})${DI_CHI}\\s*${NUMERI_DI_ATTO}(?:\\sdel\\s(?:${GIORNO_IN_CIFRE}|${GIORNO_IN_PAROLE}|\\d{4}))?`,
    "gi",
  ),
  GIORNI,
  new RegExp(`(?<![\\w.,])(?:\\d{1,2}(?:,| e| -)\\s?)*\\d{1,2}\\s${MESE}(?!\\w)`, "gi"),
  /(?<![\w.,])\d+\s?\/\s?\d+(?![\w,])/g,
  /(?<![\w.,€])(?<!€ )(?:19|20)\d\d(?:\s?[-/]\s?(?:\d{4}|\d{2}))?(?![\w%]|[.,]\d)/g,
  /(?<![\w.,])\d+\s?[-–]\s?\d+(?![\w,])/g,
  /(?<!\w)(?!n\d)[a-z]+[-_]?\d[\w.]*/gi,
  /(?<!\w)\d+(?!(?:gg|giorni|h|ore|mesi|anni)(?!\w))[a-z]\w*/gi,
  /(?<!covid|\w)(?:covid)\s\d+/gi,
  /(?<![\w.,])\d\.0(?![\d,])/g,
  /(?<![\w.,])\d+\s?[°^ªº]/g,
  /(?:^|[;\n]\s*)\d{1,2}\)/g,
  /(?<!\w)(?:ore\s)\d{1,2}[.:]\d{2}/gi,
  /\d{1,2}:\d{2}/g,
  /(?<![\w.,])\d+\s(?:semestre|sem\.|trimestre|trim\.|quadrimestre)/gi,
  /(?<!\w)(?:fase|azione|misura|lotto|punto|indicatore|obiettivo|asse|linea|pag\.|pagina|area|codice|versione|edizione|scheda|tabella|sezione|allegato)\s(?:n\.?\s?)?\d+/gi,
  /(?<![\w.,])[\d.,]+\s?(?:mila|milion[ei]|mln|miliard[oi])(?!\w)/gi,
];

const SEGNAPOSTO = "#";

/** The text with every number that is no figure blanked out, position by position. */
function maskNonCifre(testo: string, forme: readonly RegExp[]): string {
  return forme.reduce((coperto, forma) => coperto.replace(forma, (found) => SEGNAPOSTO.repeat(found.length)), testo);
}

/** The text without acts and laws, whose days are not those of what was done. */
export function maskAtti(testo: string): string {
  return maskNonCifre(testo, NON_CIFRE.slice(0, 1));
}

const IN_LETTERE: Readonly<Record<string, number>> = {
  zero: 0,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  sei: 6,
  sette: 7,
  otto: 8,
  nove: 9,
  dieci: 10,
  undici: 11,
  dodici: 12,
};

const CIFRE =
  /(?<![\w.,/#])(?:(?:€|euro)\s?)?-?(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+|\.\d{1,2}(?!\d))?)(?![\d/])(?:\s?(?:%|€)|\s(?:euro|giorni|giorno|gg\.?|ore|mesi|anni|punti)(?!\w)|(?:gg|h)(?!\w))?/gi;
const LETTERE = new RegExp(
  `(?<![\\p{L}\\d#])(?:${Object.keys(IN_LETTERE).join("|")}|un[ao]?|nessun[ao]?)(?![\\p{L}\\d#])`,
  "giu",
);

/** Where a clause ends; a sentence may begin without a full stop before it. */
const CONFINE =
  /[;()\n•]|[.,](?=\s|$)|\s(?:ed?|ma|mentre|di cui)\s|\s[-–]\s|\s(?=(?:Il|Lo|La|I|Gli|Le|Nel|Nella|Con)\s)/g;

interface Trovata {
  readonly inizio: number;
  readonly fine: number;
  readonly letta: Pick<Cifra, "valore" | "unita" | "parola" | "isArticolo">;
}

function findTrovate(coperto: string): readonly Trovata[] {
  const inCifre = [...coperto.matchAll(CIFRE)].flatMap((found): Trovata[] => {
    const numero = parseNumero(found[0]);
    if (!numero) return [];
    const { valore, unita, parola } = numero;
    const letta = { valore, unita, parola, isArticolo: false };
    return [{ inizio: found.index, fine: found.index + found[0].length, letta }];
  });
  const inLettere = [...coperto.matchAll(LETTERE)].map((found): Trovata => {
    const numero = IN_LETTERE[found[0].toLowerCase()];
    const valore = numero ?? (/^n/i.test(found[0]) ? 0 : 1);
    const letta = { valore, unita: "numero" as const, parola: null, isArticolo: numero === undefined };
    return { inizio: found.index, fine: found.index + found[0].length, letta };
  });
  return [...inCifre, ...inLettere].sort((a, b) => a.inizio - b.inizio);
}

/**
 * The figures of a sentence, from left to right. Laws, resolutions, days, years, codes and the like are no figures.
 * @example findCifre("Delibera n. 4 del 21 gennaio 2020: 13 seminari")[0].valore //=> 13
 */
export function findCifre(testo: string): readonly Cifra[] {
  const coperto = maskNonCifre(testo, NON_CIFRE).replace(/(?<!\w)n(?:[.°]|r\.)\s*(?=\d)/gi, (found) =>
    " ".repeat(found.length),
  );
  const trovate = findTrovate(coperto);
  const confini = [...coperto.matchAll(CONFINE)].map(({ index, 0: segno }) => ({ da: index, a: index + segno.length }));
  return trovate.map(({ inizio, fine, letta }, at) => {
    const prec = trovate.slice(0, at).findLast((una) => !una.letta.isArticolo)?.fine ?? 0;
    const succ = trovate.slice(at + 1).find((una) => !una.letta.isArticolo)?.inizio ?? testo.length;
    const da = Math.max(prec, ...confini.filter((confine) => confine.a <= inizio).map((confine) => confine.a));
    const a = Math.min(succ, ...confini.filter((confine) => confine.da >= fine).map((confine) => confine.da));
    return { ...letta, inizio, fine, prima: coperto.slice(da, inizio), dopo: coperto.slice(fine, a) };
  });
}

const PAROLE_PRIMA = 6;
const PAROLE_DOPO = 4;

/** The words around a stretch of text, within its clause: what a reader needs to recognise it. */
export function quote(
  testo: string,
  { inizio, fine, prima, dopo }: Omit<Cifra, "valore" | "unita" | "parola" | "isArticolo">,
): string {
  const sinistra = testo
    .slice(inizio - prima.length, inizio)
    .split(/(?<=\s)/)
    .slice(-PAROLE_PRIMA)
    .join("");
  const destra = testo
    .slice(fine, fine + dopo.length)
    .split(/(?=\s)/)
    .slice(0, PAROLE_DOPO)
    .join("");
  const brano = (sinistra + testo.slice(inizio, fine) + destra).replace(/\s+/g, " ");
  return brano.replace(/^[\s:,;.]+|(?:\s(?:[aei]|su|di|in|da|il|la|le|del|della))*[\s:,;]*$/g, "");
}

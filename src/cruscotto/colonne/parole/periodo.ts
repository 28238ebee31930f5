import { normalize } from "../../../domain/testo/normalize";
import { conEsercizi } from "./readAnno";

const MESI: readonly RegExp[] = [
  /\b(?:gen(?:naio)?|jan(?:uary)?)\b/,
  /\bfeb(?:braio|ruary)?\b/,
  /\bmar(?:zo|ch)?\b/,
  /\bapr(?:ile|il)?\b/,
  /\b(?:mag(?:gio)?|may)\b/,
  /\b(?:giu(?:gno)?|june?)\b/,
  /\b(?:lug(?:lio)?|july?)\b/,
  /\b(?:ago(?:sto)?|aug(?:ust)?)\b/,
  /\b(?:sett?(?:embre)?|sep(?:tember)?)\b/,
  /\b(?:ott(?:obre)?|oct(?:ober)?)\b/,
  /\bnov(?:embre|ember)?\b/,
  /\b(?:dic(?:embre)?|dec(?:ember)?)\b/,
];
const ROMANI: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  primo: 1,
  secondo: 2,
  terzo: 3,
  quarto: 4,
  quinto: 5,
  sesto: 6,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
};
const DATA = /\b\d{1,2}[/.-](\d{1,2})(?:[/.-](?:20)?\d\d)?\b/;
/** Between the first and the last of some months, or days: "gen-mar", "1/1 - 31/3", "dal 1/1 al 30/6". */
const FINO_A = String.raw`\s*(?:-|–|—|/|\bal?\b|\bto\b)\s*`;
const NOME_DI_MESE = MESI.map(({ source }) => source.replaceAll(String.raw`\b`, "")).join("|");
const DA_MESE = new RegExp(String.raw`\b(?:${NOME_DI_MESE})\b\.?${FINO_A}(?=(?:${NOME_DI_MESE})\b)`);
const DA_GIORNO = new RegExp(String.raw`${DATA.source}${FINO_A}(?=\d{1,2}[/.-]\d)`);
const PARTE =
  /\b(?:(primo|secondo|terzo|quarto|quinto|sesto|first|second|third|fourth|1st|2nd|3rd|4th|iv|i{1,3})[°^]?|(\d{1,2})\s?[°^o]?|[tqsh](\d)|(\d)[tqsh])(?=[\s.]|$|sem|trim|quad|bim|mes)/;
const LUNGHEZZE: readonly (readonly [number, RegExp])[] = [
  [6, /sem|\b[sh]\d|\b\d[sh]\b|half/],
  [4, /quad/],
  [3, /trim|\b[tq]\d|\b\d[tq]\b|quarter/],
  [2, /bim/],
  [1, /\bmes[ei]|month/],
];

const SOLA_PARTE =
  /^(?:(?:al|fino al|a tutto il) )?(?:(?:[ivx]{1,4}|\d)\s?[°^o]?\s*(?:sem|trim|quad|bim).*|(?:primo|secondo|terzo|quarto|quinto|sesto) (?:sem|trim|quad|bim).*|(?:first|second|third|fourth|1st|2nd|3rd|4th) (?:quarter|half).*|[iv]{1,3}|[tqsh][1-4]|[1-4][tqsh]|(?:sem|trim|quad|bim|quarter|half)[a-z]*\.? (?:[ivx]{1,4}|\d)[°^]?|\d{1,2}[/.]\d{1,2}.*)$/;

/** A text made comparable, with the end alone of a run of months or days: "Consuntivo gen-mar" is one of March. */
const finali = (text: string): string =>
  normalize(conEsercizi(text)).replace(/[ºª]/g, "°").replace(DA_MESE, "").replace(DA_GIORNO, "");

const ANNO_SOLO = /^20\d\d$/;
const TUTTO =
  /^(?:tot(?:ale|\.)?|total|anno|annuale|annuo|intero anno|(?:a )?fine anno|year|full ?year|year ?end|annual|fy|ytd)(?: ?20\d\d)?$/;

/** The whole, beside its parts: "I sem | II sem | Anno", "Q1 | ... | FY". */
export const isTuttoLAnno = (text: string): boolean => TUTTO.test(normalize(text));

/** A part of the year and nothing else, and no bare year, which months and quarters are parts of. */
export const isMeseOTrimestre = (text: string): boolean => isParteDellAnno(text) && !ANNO_SOLO.test(text);

/** Whether a header cell is a part of the year and nothing else: "I trim.", "al 30/06/2024", "Giugno", "Q2". */
export function isParteDellAnno(text: string): boolean {
  const testo = finali(text)
    .replace(/[ -]?\b20\d\d$|(?<=[a-z.])[-/ ]\d\d$/, "")
    .replace(/^20\d\d[ -]/, "");
  return SOLA_PARTE.test(testo) || MESI.some((mese) => testo.replace(mese, "").replace(".", "").trim() === "");
}

/** The year and the month in which what a text names ends; null where it names none. */
interface Periodo {
  readonly anno: number | null;
  readonly mese: number | null;
}

/**
 * The year, and the last month of the month, quarter, half or date, that a text names.
 * @param isPeriodo the text is a period and nothing else: a bare "IV" is a quarter
 * @example readPeriodo("Consuntivo II trim. 2024") //=> { anno: 2024, mese: 6 }
 */
export function readPeriodo(text: string, isPeriodo = false): Periodo {
  const testo = finali(text);
  const anno = Number(/\b(20\d\d)\b/.exec(testo)?.[1] ?? 0) || null;
  const data = DATA.exec(testo)?.[1];
  if (data !== undefined) return { anno, mese: Math.min(12, Number(data)) };
  const resto = testo.replace(/-?\b20\d\d\b/g, " ");
  const mese = MESI.findIndex((uno) => uno.test(resto)) + 1;
  if (mese > 0) return { anno, mese };
  const detta = LUNGHEZZE.find(([, forma]) => forma.test(resto))?.[0];
  const parte = detta === undefined && !isPeriodo ? null : PARTE.exec(resto);
  const numero = parte ? (ROMANI[parte[1] ?? ""] ?? Number(parte[2] ?? parte[3] ?? parte[4])) : 0;
  return { anno, mese: numero > 0 ? Math.min(12, numero * (detta ?? 3)) : null };
}

/** The day on which what a text names ends: the day itself where it says one, else the last of its month. */
export interface FineDelPeriodo extends Periodo {
  /** Day of the month, null where the period ends with its month. */
  readonly giorno: number | null;
}

const GIORNO = /\b(\d{1,2})(?:[/.-]\d{1,2}(?:[/.-]|\b)|[°o]?\s+(?:of )?[a-z]{3,9}\b)/;

/**
 * When the period that a heading names ends.
 * @example readFine("Consuntivo al 15/05/2021") //=> { anno: 2021, mese: 5, giorno: 15 }
 * @example readFine("II trimestre") //=> { anno: null, mese: 6, giorno: null }
 */
export function readFine(text: string, isPeriodo = false): FineDelPeriodo {
  const { anno, mese } = readPeriodo(text, isPeriodo);
  const testo = finali(text);
  const isConGiorno = DATA.test(testo) || MESI.some((uno) => uno.test(testo));
  const giorno = mese === null || !isConGiorno ? 0 : Number(GIORNO.exec(testo)?.[1] ?? 0);
  return { anno, mese, giorno: giorno >= 1 && giorno <= 31 ? giorno : null };
}

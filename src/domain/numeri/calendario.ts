import { testoBreve } from "../testo/testoBreve";

/** Dates are Excel serials of whole days in the 1900 system; all arithmetic is in UTC. */
const GIORNO_MS = 86_400_000;
const EPOCA_MS = Date.UTC(1899, 11, 30);

const MESI = [
  "gennaio",
  "febbraio",
  "marzo",
  "aprile",
  "maggio",
  "giugno",
  "luglio",
  "agosto",
  "settembre",
  "ottobre",
  "novembre",
  "dicembre",
];

/**
 * The first serial that can be a date of the ciclo della performance, 1 January 2000: a cell that shows an earlier day
 * holds a number that was formatted as a date (Firenze: 70 shown as 10/03/1900; 1.140 shows 12/02/1903).
 */
export const PRIMO_GIORNO = 36_526;
/** Excel counts a 29 February 1900 that never was: the serials before it show the day after their own. */
const GIORNO_MAI_STATO = 60;

/** The serial of a day, or null when the calendar has no such day ("29.02.2021"). */
export function serialOf(anno: number, mese: number, giorno: number): number | null {
  const date = new Date(Date.UTC(anno, mese - 1, giorno));
  const isReal = date.getUTCFullYear() === anno && date.getUTCMonth() === mese - 1 && date.getUTCDate() === giorno;
  const giorni = Math.round((date.getTime() - EPOCA_MS) / GIORNO_MS);
  return isReal ? (giorni > 0 && giorni <= GIORNO_MAI_STATO ? giorni - 1 : giorni) : null;
}

function dateOf(seriale: number): Date {
  const giorni = Math.floor(seriale);
  return new Date(EPOCA_MS + (giorni > 0 && giorni < GIORNO_MAI_STATO ? giorni + 1 : giorni) * GIORNO_MS);
}

export function annoOf(seriale: number): number {
  return dateOf(seriale).getUTCFullYear();
}

/** The same day and month in another year; 29 February becomes the last day of its month. */
export function sameGiornoIn(anno: number, seriale: number): number {
  const date = dateOf(seriale);
  const [mese, giorno] = [date.getUTCMonth() + 1, date.getUTCDate()];
  return serialOf(anno, mese, giorno) ?? serialOf(anno, mese, giorno - 1) ?? seriale;
}

/**
 * A serial as Italians write it.
 * @example formatData(43830) //=> "31/12/2019"
 */
export function formatData(seriale: number): string {
  const date = dateOf(seriale);
  const due = (parte: number) => String(parte).padStart(2, "0");
  return `${due(date.getUTCDate())}/${due(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}

/**
 * A serial as machines write it.
 * @example formatIso(43830) //=> "2019-12-31"
 */
export function formatIso(seriale: number): string {
  return dateOf(seriale).toISOString().slice(0, 10);
}

const NUMERICA = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const A_PAROLE = /^(\d{1,2})[°º]?[\s-]*([a-z]{3,9})\.?[\s-]*(\d{4}|\d{2})$/;
/** What people write around a day; a time of the day changes nothing. */
const PRIMA = /^(?:(?:entro(?: e non oltre)?|in data)\s+)?(?:il\s+|la data del\s+)?(?:giorno\s+)?/;
const DOPO = /(?:[\st]\d{1,2}:\d{2}(?::\d{2})?)?\.?$/;

/** 1-based month from its name, whole or cut short ("sett", "dic"); 0 when it is none. */
function meseOf(parola: string): number {
  return MESI.findIndex((mese) => parola.length >= 3 && mese.startsWith(parola)) + 1;
}

/**
 * The serial of a date typed as text, null when the text is no real date.
 * Two-digit years are of this century.
 * @example parseData("31.12.2019") //=> 43830
 * @example parseData("29.02.2021") //=> null
 */
export function parseData(text: string): number | null {
  const plain = (testoBreve(text) ?? "").toLowerCase().replace(PRIMA, "").replace(DOPO, "");
  const iso = ISO.exec(plain);
  if (iso) return serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numerica = NUMERICA.exec(plain);
  const found = numerica ?? A_PAROLE.exec(plain);
  if (!found) return null;
  const mese = numerica ? Number(found[2]) : meseOf(found[2] ?? "");
  const anno = Number(found[3]);
  return mese === 0 ? null : serialOf(anno < 100 ? anno + 2000 : anno, mese, Number(found[1]));
}

/** Dates are Excel serials of whole days in the 1900 system; all arithmetic is in UTC. */
const GIORNO_MS = 86_400_000;
const EPOCA_MS = Date.UTC(1899, 11, 30);

const MESI = ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"];

/** A serial of the year 1900: a number that was formatted as a date, not a date anybody meant. */
export function isGiornoDel1900(seriale: number): boolean {
  return seriale < 367;
}

/** The serial of a day, or null when the calendar has no such day ("29.02.2021"). */
export function serialOf(anno: number, mese: number, giorno: number): number | null {
  const date = new Date(Date.UTC(anno, mese - 1, giorno));
  const isReal = date.getUTCFullYear() === anno && date.getUTCMonth() === mese - 1 && date.getUTCDate() === giorno;
  return isReal ? Math.round((date.getTime() - EPOCA_MS) / GIORNO_MS) : null;
}

function dateOf(seriale: number): Date {
  return new Date(EPOCA_MS + Math.floor(seriale) * GIORNO_MS);
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

const NUMERICA = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/;
const A_PAROLE = /^(\d{1,2})[\s-]([a-z]{3,9})[\s-](\d{4}|\d{2})$/;

/**
 * The serial of a date typed as text, null when the text is no real date.
 * Two-digit years are of this century.
 * @example parseData("31.12.2019") //=> 43830
 * @example parseData("29.02.2021") //=> null
 */
export function parseData(text: string): number | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^(entro\s+)?(il\s+)?(giorno\s+)?/, "");
  const numerica = NUMERICA.exec(plain);
  const aParole = numerica ? null : A_PAROLE.exec(plain);
  const found = numerica ?? aParole;
  if (!found) return null;
  const mese = numerica ? Number(found[2]) : MESI.indexOf((found[2] ?? "").slice(0, 3)) + 1;
  const anno = Number(found[3]);
  return mese === 0 ? null : serialOf(anno < 100 ? anno + 2000 : anno, mese, Number(found[1]));
}

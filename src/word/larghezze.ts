import type { GenereColonna } from "../relazione/caselle/Tabella";

/** Widths in twentieths of a point: what Word lays tables out with. A4 with margins of 2 cm. */
export const A4 = { breve: 11_906, lungo: 16_838, margine: 1_134 } as const;
const LARGHEZZA = { verticale: A4.breve - 2 * A4.margine, orizzontale: A4.lungo - 2 * A4.margine } as const;

/** Sizes of the text of tables, in half points, from the best: a smaller one only where words would break. */
const CORPI = [18, 17, 16, 15, 14] as const;
/** The smallest that a portrait page is kept for. */
const CORPO_VERTICALE = 16;
type Corpo = (typeof CORPI)[number];

/** A mean character is about half as wide as it is tall; headers are bold. */
const twipPerCarattere = (corpo: number) => corpo * 5.6;
const BORDI = 180;
/** No word is worth more: Word breaks it. */
const PAROLA_MASSIMA = 22;
const PIENA: Readonly<Record<GenereColonna, number>> = {
  testo: 18,
  lungo: 50,
  numero: 24,
  conteggio: 8,
  quota: 8,
  sal: 10,
  campo: 40,
};
/** What columns of texts need: to be read, or to be written in while they are blank. */
const MINIMI: Partial<Readonly<Record<GenereColonna, number>>> = { lungo: 16, campo: 15 };
/** Beyond so many times its width a portrait page makes rows too tall to be read across. */
const STRETTA = 1.4;

interface ColonnaDaLargare {
  readonly genere: GenereColonna;
  readonly titolo: string;
  readonly testi: readonly string[];
}

export interface Disposizione {
  readonly isOrizzontale: boolean;
  /** Of each column, in twips. */
  readonly larghezze: readonly number[];
  /** Size of the text, in half points. */
  readonly corpo: Corpo;
}

/** A sign and its figure are never parted; the words that stand where a SAL is missing may be. */
const CIFRA = /^\S*\d\S*$/;

function parolaPiuLunga(testo: string): number {
  return Math.max(0, ...testo.split(/[ \n\t/]+|(?<=-)/).map(({ length }) => length));
}

function caratteriMinimi({ genere, titolo, testi }: ColonnaDaLargare): number {
  const piuLunga = (testo: string) => (CIFRA.test(testo) ? testo.length : parolaPiuLunga(testo));
  const parole = Math.max(parolaPiuLunga(titolo), ...testi.map(piuLunga));
  return Math.min(PAROLA_MASSIMA, Math.max(parole, MINIMI[genere] ?? 3));
}

/** How wide a column would like to be: as nine cells of ten are long, up to what its kind is worth. */
function caratteriVoluti(colonna: ColonnaDaLargare, minimi: number): number {
  const lunghezze = colonna.testi
    .map(({ length }) => length)
    .filter((lunghezza) => lunghezza > 0)
    .sort((a, b) => a - b);
  const novanta = lunghezze[Math.floor((lunghezze.length - 1) * 0.9)] ?? 0;
  return Math.max(minimi, Math.min(novanta, PIENA[colonna.genere]));
}

const sommaOf = (numeri: readonly number[]) => numeri.reduce((somma, uno) => somma + uno, 0);

/**
 * Gives what is left over the smallest widths to the columns that want more, in proportion; what none of them wants goes
 * to those of texts, where rows are tall.
 */
function distribute(
  minime: readonly number[],
  volute: readonly number[],
  elastiche: readonly boolean[],
  totale: number,
) {
  const [minimo, voluto] = [sommaOf(minime), sommaOf(volute)];
  if (minimo >= totale) return minime.map((minima) => Math.floor((minima * totale) / minimo));
  if (voluto >= totale) {
    const quota = (totale - minimo) / (voluto - minimo);
    return minime.map((minima, at) => Math.floor(minima + quota * ((volute[at] ?? 0) - minima)));
  }
  const quante = elastiche.filter(Boolean).length;
  const parte = (totale - voluto) / (quante === 0 ? volute.length : quante);
  return volute.map((voluta, at) => Math.floor(voluta + (quante === 0 || elastiche[at] === true ? parte : 0)));
}

/** Which way the page of a table lies, how wide its columns are and how large its text is. */
export function disponi(colonne: readonly ColonnaDaLargare[]): Disposizione {
  const minimi = colonne.map(caratteriMinimi);
  const voluti = colonne.map((colonna, at) => caratteriVoluti(colonna, minimi[at] ?? 0));
  const inTwip = (caratteri: readonly number[], corpo: number) =>
    caratteri.map((n) => n * twipPerCarattere(corpo) + BORDI);
  const [primo] = CORPI;
  const isOrizzontale =
    sommaOf(inTwip(minimi, CORPO_VERTICALE)) > LARGHEZZA.verticale ||
    sommaOf(inTwip(voluti, primo)) > LARGHEZZA.verticale * STRETTA;
  const totale = isOrizzontale ? LARGHEZZA.orizzontale : LARGHEZZA.verticale;
  const corpo = CORPI.find((uno) => sommaOf(inTwip(minimi, uno)) <= totale) ?? CORPI[CORPI.length - 1] ?? primo;
  const elastiche = colonne.map(({ genere }) => genere === "lungo" || genere === "campo");
  const larghezze = distribute(inTwip(minimi, corpo), inTwip(voluti, corpo), elastiche, totale);
  return { isOrizzontale, larghezze, corpo };
}

import type { GenereColonna } from "../relazione/caselle/Tabella";

/** A page as it is laid out, in twentieths of a point: what Word counts in. */
export interface PaginaWord {
  readonly larghezza: number;
  readonly altezza: number;
  readonly margini: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

/** The two ways a page of a document lies. */
export interface Carta {
  readonly verticale: PaginaWord;
  readonly orizzontale: PaginaWord;
}

const A4 = { breve: 11_906, lungo: 16_838 } as const;
/** 2 cm, in the short document 1,5. */
const MARGINE = { integrale: 1_134, sintetica: 851 } as const;

/** The page of a document without a template. */
export function cartaDi(isSintetica: boolean): Carta {
  const margine = isSintetica ? MARGINE.sintetica : MARGINE.integrale;
  const margini = { top: margine, right: margine, bottom: margine, left: margine };
  return {
    verticale: { larghezza: A4.breve, altezza: A4.lungo, margini },
    orizzontale: { larghezza: A4.lungo, altezza: A4.breve, margini },
  };
}

/** What the margins of a page leave. */
export const larghezzaUtile = ({ larghezza, margini }: PaginaWord) => larghezza - margini.left - margini.right;

/** Sizes of the text of tables, in half points, from the best: a smaller one only where words would break. */
const CORPI = [18, 17, 16, 15, 14] as const;
/** The smallest that a portrait page is kept for. */
const CORPO_VERTICALE = 16;
const CORPO_MINIMO = 14;
type Corpo = (typeof CORPI)[number];

/** A mean character is about half as wide as it is tall; headers are bold. */
const twipPerCarattere = (corpo: number) => corpo * 5.6;
const BORDI = 180;
/** No word is worth more: Word breaks it. */
const PAROLA_MASSIMA = 22;
/** In the short document a long word gives way to an upright page. */
const PAROLA_BREVE = 15;
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
const MINIMI_BREVI: typeof MINIMI = { lungo: 5, campo: 12 };
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
  const parole = Math.max(parolaPiuLunga(titolo), ...testi.map(piuLunga));
  return Math.min(PAROLA_MASSIMA, Math.max(parole, MINIMI[genere] ?? 3));
}

const piuLunga = (testo: string) => (CIFRA.test(testo) ? testo.length : parolaPiuLunga(testo));
/** Bold letters are wider. */
const inGrassetto = (caratteri: number) => Math.ceil(caratteri * 1.12);
/** So many of the cells of a column keep their longest word whole. */
const QUASI_TUTTE = 0.9;

/** In the short document a rare long word gives way; figures, the names of the rows and the headers keep theirs. */
function caratteriBrevi({ genere, titolo, testi }: ColonnaDaLargare, at: number): number {
  const parole = testi
    .filter((testo) => testo !== "")
    .map(piuLunga)
    .sort((a, b) => a - b);
  const quasi = parole[Math.ceil(parole.length * QUASI_TUTTE) - 1] ?? 0;
  const cifra = inGrassetto(Math.max(0, ...testi.filter((testo) => CIFRA.test(testo)).map(({ length }) => length)));
  const testa = inGrassetto(parolaPiuLunga(titolo));
  // Short names ("PROGRAMMA 101") are read as one.
  const nomi = Math.max(0, ...testi.map(({ length }) => length));
  const nome = nomi <= PAROLA_BREVE ? inGrassetto(nomi) : (parole.at(-1) ?? 0);
  const corpo = at === 0 ? nome : genere === "sal" ? inGrassetto(quasi) : quasi;
  return Math.max(Math.min(PAROLA_BREVE, Math.max(corpo, cifra, testa)), MINIMI_BREVI[genere] ?? 3);
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

/** Steps in which the free width of an upright page is given away. */
const PASSI = 60;

/** Lines of a row: those of its tallest cell. */
const righeDi = (lunghezze: readonly number[], caratteri: readonly number[]) =>
  lunghezze.reduce((alte, lunga, at) => Math.max(alte, Math.ceil(lunga / Math.max(1, caratteri[at] ?? 1))), 1);

/**
 * The widths that make a table the shortest: what the smallest leave free goes, step by step, to the column that takes away
 * most lines.
 */
export function accorcia(
  colonne: readonly ColonnaDaLargare[],
  minime: readonly number[],
  totale: number,
  corpo: Corpo,
): readonly number[] {
  const quante = Math.max(0, ...colonne.map(({ testi }) => testi.length));
  const righe = Array.from({ length: quante }, (_, riga) => colonne.map(({ testi }) => testi[riga]?.length ?? 0));
  const inCaratteri = (larghezza: number) => Math.floor((larghezza - BORDI) / twipPerCarattere(corpo));
  const larghezze = [...minime];
  const libero = totale - sommaOf(minime);
  const passo = Math.floor(libero / PASSI);
  const altezza = () => {
    const caratteri = larghezze.map(inCaratteri);
    return sommaOf(righe.map((lunghezze) => righeDi(lunghezze, caratteri)));
  };
  for (let dato = 0; passo > 0 && dato + passo <= libero; dato += passo) {
    const alte = larghezze.map((larghezza, at) => {
      larghezze[at] = larghezza + passo;
      const alta = altezza();
      larghezze[at] = larghezza;
      // Between equals, the fullest column: several steps together may take a line away.
      const piena = Math.max(
        0,
        ...righe.map((lunghezze) => (lunghezze[at] ?? 0) / Math.max(1, inCaratteri(larghezza))),
      );
      return { at, alta, piena };
    });
    const [migliore] = alte.sort((a, b) => a.alta - b.alta || b.piena - a.piena);
    if (migliore) larghezze[migliore.at] = (larghezze[migliore.at] ?? 0) + passo;
  }
  const resto = totale - sommaOf(larghezze);
  return larghezze.map((larghezza, at) => (at === 0 ? larghezza + resto : larghezza));
}

/** The sizes of a short document: a page lies wide only where words would break at the smallest. */
const CORPI_BREVI: readonly Corpo[] = [16, 15, 14];

/** Which way the page of a table lies, how wide its columns are and how large its text is. */
export function disponi(colonne: readonly ColonnaDaLargare[], isSintetica: boolean, carta: Carta): Disposizione {
  const minimi = colonne.map(isSintetica ? caratteriBrevi : caratteriMinimi);
  const voluti = colonne.map((colonna, at) => caratteriVoluti(colonna, minimi[at] ?? 0));
  const inTwip = (caratteri: readonly number[], corpo: number) =>
    caratteri.map((n) => n * twipPerCarattere(corpo) + BORDI);
  const [primo] = CORPI;
  const larga = { verticale: larghezzaUtile(carta.verticale), orizzontale: larghezzaUtile(carta.orizzontale) };
  const isOrizzontale = isSintetica
    ? sommaOf(inTwip(minimi, CORPO_MINIMO)) > larga.verticale
    : sommaOf(inTwip(minimi, CORPO_VERTICALE)) > larga.verticale ||
      sommaOf(inTwip(voluti, primo)) > larga.verticale * STRETTA;
  const corpi = isSintetica ? CORPI_BREVI : CORPI;
  const totale = isOrizzontale ? larga.orizzontale : larga.verticale;
  const corpo = corpi.find((uno) => sommaOf(inTwip(minimi, uno)) <= totale) ?? CORPO_MINIMO;
  const elastiche = colonne.map(({ genere }) => genere === "lungo" || genere === "campo");
  const larghezze =
    isSintetica && sommaOf(inTwip(minimi, corpo)) <= totale
      ? accorcia(colonne, inTwip(minimi, corpo), totale, corpo)
      : distribute(inTwip(minimi, corpo), inTwip(voluti, corpo), elastiche, totale);
  return { isOrizzontale, larghezze, corpo };
}

import { accorcia, righeDelleCelle } from "./accorcia";
import { larghezzaTesto } from "./lettere";
import type { GenereColonna } from "../relazione/caselle/Tabella";

/** A page as it is laid out, in twentieths of a point: what Word counts in. */
export interface PaginaWord {
  readonly larghezza: number;
  readonly altezza: number;
  readonly margini: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    /** From the edges to what stands in the margins; a template has its own. */
    readonly header?: number;
    readonly footer?: number;
  };
}

/** The two ways a page of a document lies. */
export interface Carta {
  readonly verticale: PaginaWord;
  readonly orizzontale: PaginaWord;
}

const A4 = { breve: 11_906, lungo: 16_838 } as const;
/** 2 cm, in the short document 1,5. */
const MARGINE = { integrale: 1_134, sintetica: 851 } as const;
/** 0,75 cm: what stands in the margins keeps away from the text. */
const DAL_BORDO = 425;

/** The page of a document without a template. */
export function cartaDi(isSintetica: boolean): Carta {
  const margine = isSintetica ? MARGINE.sintetica : MARGINE.integrale;
  const margini = {
    top: margine,
    right: margine,
    bottom: margine,
    left: margine,
    header: DAL_BORDO,
    footer: DAL_BORDO,
  };
  return {
    verticale: { larghezza: A4.breve, altezza: A4.lungo, margini },
    orizzontale: { larghezza: A4.lungo, altezza: A4.breve, margini },
  };
}

/** What the margins of a page leave. */
export const larghezzaUtile = ({ larghezza, margini }: PaginaWord) => larghezza - margini.left - margini.right;
const altezzaUtile = ({ altezza, margini }: PaginaWord) => altezza - margini.top - margini.bottom;

const TWIP_A_PIXEL = 15;
/** In pixels: what stands on the page of a drawing besides it, its heading, the sentences above it and its caption. */
const ACCANTO_A_UN_DISEGNO = 180;

/** How large a drawing may be, in pixels, so as to stand on a page with its heading and its caption. */
export const larghezzaDelDisegno = (pagina: PaginaWord) => Math.floor(larghezzaUtile(pagina) / TWIP_A_PIXEL);
export const altezzaDelDisegno = (pagina: PaginaWord) =>
  Math.floor(altezzaUtile(pagina) / TWIP_A_PIXEL) - ACCANTO_A_UN_DISEGNO;

/** Sizes of the text of tables, in half points, from the best: a smaller one only where words would break. */
export const CORPI_TABELLA = [18, 17, 16, 15, 14] as const;
/** The smallest that a portrait page is kept for. */
const CORPO_VERTICALE = 16;
const CORPO_MINIMO = 14;
export type CorpoTabella = (typeof CORPI_TABELLA)[number];

/** What widths are counted in: a wide letter, rather more than half as wide as it is tall. */
const LETTERA = 0.56;
const twipPerCarattere = (corpo: number) => corpo * 10 * LETTERA;
/** Programs draw the same letters a little wider, or narrower. */
const PRUDENZA = 1.05;

/** How many such letters a text is as wide as. */
export type MisuraTesto = (testo: string) => number;
/** In Arial; a template may have a font as wide as any. */
export const misuraIn = (isArial: boolean): MisuraTesto =>
  isArial ? (testo) => Math.ceil((larghezzaTesto(testo) * PRUDENZA) / LETTERA) : ({ length }) => length;
const BORDI = 160;
/** A line is a fifth taller than its letters. */
const twipPerRiga = (corpo: number) => corpo * 12;
/** No word is worth more: Word breaks it. */
const PAROLA_MASSIMA = 22;
/** How much the short document gives way for an upright page: how many of the cells keep their longest word, up to how long. */
const CEDEVOLEZZE = [
  { quota: 1, parola: 26 },
  { quota: 0.97, parola: 19 },
  { quota: 0.9, parola: 15 },
] as const;
type Cedevolezza = (typeof CEDEVOLEZZE)[number];
/** Words are kept whole where that leaves some of the page to give away. */
const QUOTA_DEI_MINIMI = 0.9;
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
const NOME_BREVE = 15;
/** Beyond so many times its width a portrait page makes rows too tall to be read across. */
const STRETTA = 1.4;
/** Unless it fills no more of it than so much, or takes about as many pages as wide ones. */
const BREVE = 0.35;
const ALLUNGA_POCO = 1.1;

interface ColonnaDaLargare {
  readonly genere: GenereColonna;
  readonly titolo: string;
  readonly testi: readonly string[];
  /** Those of them that are in bold. */
  readonly forti?: readonly string[];
}

export interface Disposizione {
  readonly isOrizzontale: boolean;
  /** Of each column, in twips. */
  readonly larghezze: readonly number[];
  /** Size of the text, in half points. */
  readonly corpo: CorpoTabella;
  /** How much of what its page leaves for text the rows fill, about: 1 is a page. */
  readonly pagine: number;
}

/** A sign and its figure are never parted; the words that stand where a SAL is missing may be. */
const CIFRA = /^\S*\d\S*$/;

const parolaPiuLunga = (testo: string, misura: MisuraTesto) =>
  Math.max(0, ...testo.split(/[ \n\t]+|(?<=-)|(?<=\p{L}{3}\/)(?=\p{L}{3})/u).map(misura));

function caratteriMinimi({ genere, titolo, testi, forti = [] }: ColonnaDaLargare, misura: MisuraTesto): number {
  const parole = Math.max(
    inGrassetto(parolaPiuLunga(titolo, misura)),
    ...testi.map((testo) => piuLunga(testo, misura)),
    ...forti.map((testo) => inGrassetto(piuLunga(testo, misura))),
  );
  return Math.min(PAROLA_MASSIMA, Math.max(parole, MINIMI[genere] ?? 3));
}

const piuLunga = (testo: string, misura: MisuraTesto) =>
  CIFRA.test(testo) ? misura(testo) : parolaPiuLunga(testo, misura);
/** Bold letters are wider. */
const inGrassetto = (caratteri: number) => Math.ceil(caratteri * 1.12);

/** In the short document a rare long word may give way; figures, the names of the rows and the headers keep theirs. */
function caratteriBrevi(
  { genere, titolo, testi }: ColonnaDaLargare,
  at: number,
  cede: Cedevolezza,
  misura: MisuraTesto,
): number {
  const { quota, parola } = cede;
  const parole = testi
    .filter((testo) => testo !== "")
    .map((testo) => piuLunga(testo, misura))
    .sort((a, b) => a - b);
  const quasi = parole[Math.ceil(parole.length * quota) - 1] ?? 0;
  const cifra = inGrassetto(Math.max(0, ...testi.filter((testo) => CIFRA.test(testo)).map(misura)));
  const testa = inGrassetto(parolaPiuLunga(titolo, misura));
  // Short names ("PROGRAMMA 101") are read as one.
  const nomi = Math.max(0, ...testi.map(misura));
  const nome = nomi <= NOME_BREVE ? inGrassetto(nomi) : (parole.at(-1) ?? 0);
  const corpo = at === 0 ? nome : genere === "sal" ? inGrassetto(quasi) : quasi;
  return Math.max(Math.min(parola, Math.max(corpo, cifra, testa)), MINIMI_BREVI[genere] ?? 3);
}

/** How wide a column would like to be: as nine cells of ten are long, up to what its kind is worth. */
function caratteriVoluti(colonna: ColonnaDaLargare, minimi: number, misura: MisuraTesto): number {
  const lunghezze = colonna.testi
    .map(misura)
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

/** The sizes of a short document: a page lies wide only where words would break at the smallest. */
const CORPI_BREVI = [16, 15, 14] as const;

/** A smaller size has to shorten a table by more than this, and only one that is longer than so much of a page. */
const ACCORCIA_ABBASTANZA = 1.15;
const UNA_PAGINA = 0.6;

/** The smallest widths that give way as little as an upright page lets them. */
function minimiBrevi(
  colonne: readonly ColonnaDaLargare[],
  misura: MisuraTesto,
  ciSta: (caratteri: readonly number[]) => boolean,
): readonly number[] {
  const prove = CEDEVOLEZZE.map((cede) => colonne.map((colonna, at) => caratteriBrevi(colonna, at, cede, misura)));
  return prove.find(ciSta) ?? prove.at(-1) ?? [];
}

/** Which way the page of a table lies, how wide its columns are and how large its text is. */
export function disponi(
  colonne: readonly ColonnaDaLargare[],
  isSintetica: boolean,
  carta: Carta,
  misura: MisuraTesto,
): Disposizione {
  const inTwip = (caratteri: readonly number[], corpo: number) =>
    caratteri.map((n) => n * twipPerCarattere(corpo) + BORDI);
  const [primo] = CORPI_TABELLA;
  const larga = { verticale: larghezzaUtile(carta.verticale), orizzontale: larghezzaUtile(carta.orizzontale) };
  const minimi = isSintetica
    ? minimiBrevi(
        colonne,
        misura,
        (caratteri) => sommaOf(inTwip(caratteri, CORPI_BREVI[0])) <= larga.verticale * QUOTA_DEI_MINIMI,
      )
    : colonne.map((colonna) => caratteriMinimi(colonna, misura));
  const voluti = colonne.map((colonna, at) => caratteriVoluti(colonna, minimi[at] ?? 0, misura));
  const elastiche = colonne.map(({ genere }) => genere === "lungo" || genere === "campo");
  const celle = colonne.map(({ testi }) => testi.map(misura));
  // What is still to be typed needs more room than the texts that stand there.
  const isDaScrivere = colonne.some(({ genere }) => genere === "campo");
  const disposta = (isOrizzontale: boolean, corpo: CorpoTabella): Disposizione => {
    const verso = isOrizzontale ? "orizzontale" : "verticale";
    const caratteriIn = (larghezza: number) => (larghezza - BORDI) / twipPerCarattere(corpo);
    const larghezze =
      (isSintetica || !isDaScrivere) && sommaOf(inTwip(minimi, corpo)) <= larga[verso]
        ? accorcia(celle, inTwip(minimi, corpo), larga[verso], caratteriIn)
        : distribute(inTwip(minimi, corpo), inTwip(voluti, corpo), elastiche, larga[verso]);
    const alte = righeDelleCelle(celle, larghezze, caratteriIn) * twipPerRiga(corpo);
    return { isOrizzontale, larghezze, corpo, pagine: alte / altezzaUtile(carta[verso]) };
  };
  /** Upright it takes no more pages, or little of one, and nobody has to write in it. */
  const isBeneInPiedi = () =>
    !isDaScrivere &&
    disposta(false, CORPO_VERTICALE).pagine <= Math.max(BREVE, disposta(true, CORPO_VERTICALE).pagine * ALLUNGA_POCO);
  const isOrizzontale = isSintetica
    ? sommaOf(inTwip(minimi, CORPO_MINIMO)) > larga.verticale
    : sommaOf(inTwip(minimi, CORPO_VERTICALE)) > larga.verticale ||
      (sommaOf(inTwip(voluti, primo)) > larga.verticale * STRETTA && !isBeneInPiedi());
  const totale = isOrizzontale ? larga.orizzontale : larga.verticale;
  const conCorpo = (corpo: CorpoTabella) => disposta(isOrizzontale, corpo);
  const corpi = (isSintetica ? CORPI_BREVI : CORPI_TABELLA).filter((uno) => sommaOf(inTwip(minimi, uno)) <= totale);
  if (!isSintetica || corpi.length < 2) return conCorpo(corpi[0] ?? CORPO_MINIMO);
  const prove = corpi.map(conCorpo);
  const corta = Math.min(...prove.map(({ pagine }) => pagine));
  // What does not go beyond the page is read best in the largest.
  return (
    prove.find(({ pagine }) => pagine <= Math.max(UNA_PAGINA, corta * ACCORCIA_ABBASTANZA)) ?? conCorpo(CORPO_MINIMO)
  );
}

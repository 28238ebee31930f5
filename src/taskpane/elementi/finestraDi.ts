/** The rows of a long list that are drawn: from one, included, to another, excluded. */
export interface Finestra {
  readonly da: number;
  readonly a: number;
}

/** Rows drawn beyond what is seen, so that scrolling shows no blank. */
const OLTRE = 10;
/** Steps in which the window moves: it is not drawn again at each pixel. */
const PASSO = 5;

/**
 * The rows to be drawn of a list whose rows are all as high.
 * @param sopra pixels of the list that are above what is seen; below 0 where it begins further down
 * @param visibile pixels that are seen
 * @example finestraDi(20_000, 68, 6_800, 680) //=> { da: 90, a: 125 }
 */
export function finestraDi(quante: number, altezza: number, sopra: number, visibile: number): Finestra {
  const prima = Math.floor(Math.max(0, sopra) / altezza);
  const ultima = Math.ceil(Math.max(0, sopra + visibile) / altezza);
  const da = Math.max(0, Math.floor((prima - OLTRE) / PASSO) * PASSO);
  const a = Math.min(quante, Math.ceil((ultima + OLTRE) / PASSO) * PASSO);
  return { da: Math.min(da, quante), a: Math.max(a, Math.min(da, quante)) };
}

/** Where the arrows, Home and End take from a row; null for another key. */
export function rigaSeguente(tasto: string, at: number, quante: number): number | null {
  const mosse: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: quante - 1 };
  const nuova = mosse[tasto];
  return nuova === undefined ? null : Math.min(Math.max(0, nuova), Math.max(0, quante - 1));
}

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
 * Where each row of a list begins, and at the end where the last one ends.
 * @param altezze pixels; undefined for a row that was never measured
 * @param presunta as high as such a row is taken to be
 * @example cimeDi([60, undefined, 40], 50) //=> [0, 60, 110, 150]
 */
export function cimeDi(altezze: readonly (number | undefined)[], presunta: number): readonly number[] {
  const cime = [0];
  let cima = 0;
  for (const altezza of altezze) cime.push((cima += altezza ?? presunta));
  return cime;
}

/** The row that stands at a height of its list; the first or the last where none does. */
export function rigaAlla(cime: readonly number[], altezza: number): number {
  let [prima, ultima] = [0, Math.max(0, cime.length - 2)];
  while (prima < ultima) {
    const mezzo = Math.ceil((prima + ultima) / 2);
    if ((cime[mezzo] ?? 0) <= altezza) prima = mezzo;
    else ultima = mezzo - 1;
  }
  return prima;
}

/**
 * The rows to be drawn of a list.
 * @param cime where each row begins, as `cimeDi` says
 * @param sopra pixels of the list that are above what is seen; below 0 where it begins further down
 * @param visibile pixels that are seen
 */
export function finestraDi(cime: readonly number[], sopra: number, visibile: number): Finestra {
  const quante = cime.length - 1;
  if (sopra >= (cime[quante] ?? 0)) return { da: quante, a: quante };
  const prima = rigaAlla(cime, sopra);
  const ultima = rigaAlla(cime, sopra + visibile) + 1;
  const da = Math.max(0, Math.floor((prima - OLTRE) / PASSO) * PASSO);
  return { da, a: Math.min(quante, Math.ceil((ultima + OLTRE) / PASSO) * PASSO) };
}

/** Where the arrows, Home and End take from a row; null for another key. */
export function rigaSeguente(tasto: string, at: number, quante: number): number | null {
  const mosse: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: quante - 1 };
  const nuova = mosse[tasto];
  return nuova === undefined ? null : Math.min(Math.max(0, nuova), Math.max(0, quante - 1));
}

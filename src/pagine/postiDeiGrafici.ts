/** Charts stand below their tables, as tall and as wide as this. */
const RIGHE_DI_UN_GRAFICO = 17;
const CARATTERI_DI_UN_GRAFICO = 95;
/** One that shares its rows with another has at least this, and is as much lower. */
const CARATTERI_AFFIANCATI = 60;
const RIGHE_AFFIANCATE = 13;

/** The columns that a chart covers, from one on, counted by their widths. */
function colonneCoperte(larghezze: readonly number[]): number {
  let caratteri = 0;
  const fino = larghezze.findIndex((una) => (caratteri += una) >= CARATTERI_DI_UN_GRAFICO);
  return fino < 0 ? larghezze.length : fino + 1;
}

const sommaOf = (larghezze: readonly number[]) => larghezze.reduce((somma, una) => somma + una, 0);

/** From which columns to which charts stand side by side: two where each has room, so that a page holds both. */
function postiInRiga(
  larghezze: readonly number[],
  quanti: number,
): readonly (readonly [da: number, colonne: number])[] {
  let caratteri = 0;
  const meta = larghezze.findIndex((una) => (caratteri += una) >= sommaOf(larghezze) / 2) + 1;
  const [prima, seconda] = [larghezze.slice(0, meta), larghezze.slice(meta)];
  const isInDue = quanti > 1 && [prima, seconda].every((sue) => sommaOf(sue) >= CARATTERI_AFFIANCATI);
  if (!isInDue) return [[0, colonneCoperte(larghezze)]];
  return [
    [0, colonneCoperte(prima)],
    [meta, colonneCoperte(seconda)],
  ];
}

/** Where the charts of a sheet stand: from which columns, and over how many rows. */
interface PostiDeiGrafici {
  readonly posti: readonly (readonly [da: number, colonne: number])[];
  readonly alto: number;
}

/** The places of one row of charts; those of the next are the same, further down. */
export function postiDeiGrafici(larghezze: readonly number[], quanti: number): PostiDeiGrafici {
  const posti = postiInRiga(larghezze, quanti);
  return { posti, alto: posti.length > 1 ? RIGHE_AFFIANCATE : RIGHE_DI_UN_GRAFICO };
}

/** How many rows some charts take, each row of them with the blank one below. */
export function righeDeiGrafici(larghezze: readonly number[], quanti: number): number {
  const { posti, alto } = postiDeiGrafici(larghezze, quanti);
  return Math.ceil(quanti / posti.length) * (alto + 1);
}

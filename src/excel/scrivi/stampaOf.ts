import type { FoglioPerf } from "../../formule/Modifiche";

/** An upright A4 prints this many characters in a size that can be read. */
const CARATTERI_IN_VERTICALE = 125;
const PUNTI_A_CARATTERE = 5.6;
const PUNTI_A_RIGA = 14.5;
/** What the margins leave of an A4, in points. */
const UTILE = { Portrait: { larga: 523, alta: 758 }, Landscape: { larga: 770, alta: 511 } } as const;
/** No text is printed smaller than this share of its size to bring all of a sheet on one page; rows are counted with room to spare. */
const SCALA_MINIMA = 0.56;
/** Where so much of it is left, the page lies as its columns ask. */
const SCALA_COMODA = 0.75;

/** A line as Excel prints it: those of the estimate above are taken low, so that a sheet is not made two pages for a row. */
const PUNTI_A_RIGA_STAMPATA = 15;
/** How far a height may be from its estimate. */
const INCERTEZZA = 0.12;
/** A table of so few rows is not split; of a longer one so many stay with its header. */
const RIGHE_DI_UNA_BREVE = 8;
const PRIME_RIGHE = 3;
/** Excel takes 1,026 a sheet. */
const INTERRUZIONI_MASSIME = 1000;
const TITOLI: ReadonlySet<string> = new Set(["titolo", "sottotitolo"]);

/** Lines of a row, as far as its texts tell: what formulas show is short. */
function righeDi(celle: FoglioPerf["righe"][number], larghezze: readonly number[]): number {
  return larghezze.reduce((alte, larga, at) => {
    const cella = celle[at];
    return cella?.tipo === "testo" ? Math.max(alte, Math.ceil(cella.testo.length / Math.max(1, larga - 1))) : alte;
  }, 1);
}

const sommaOf = (numeri: readonly number[]) => numeri.reduce((somma, uno) => somma + uno, 0);

/** Which rows are of a table: a title or a sentence goes over the cells beside it. */
const tabelleDi =
  ({ tabelle }: Pick<FoglioPerf, "tabelle">) =>
  (riga: number): boolean =>
    tabelle.some(({ intestazione, righe }) => riga >= intestazione && riga <= intestazione + righe);

/** Of how many lines a row is: as the sheet says, else as its typed texts wrap. */
const lineeDi = (foglio: FoglioPerf, larghezze: readonly number[]) => {
  const inTabella = tabelleDi(foglio);
  return (riga: number): number =>
    foglio.linee?.[riga] ?? (inTabella(riga) ? righeDi(foglio.righe[riga] ?? [], larghezze) : 1);
};

type Verso = keyof typeof UTILE;
const IN_VERTICALE = ["Portrait", "Landscape"] as const;
const IN_ORIZZONTALE = ["Landscape", "Portrait"] as const;

/** Which way the page lies on which, a little smaller, all of it stands: a chart, or two rows, do not go over to a second. */
function versoDiUna(
  foglio: FoglioPerf,
  larghezze: readonly number[],
  ultima: number,
  versi: readonly [Verso, Verso],
): Verso | null {
  const linee = lineeDi(foglio, larghezze);
  const quante = Array.from({ length: ultima }, (_, at) => linee(at));
  const [alto, largo] = [sommaOf(quante) * PUNTI_A_RIGA, sommaOf(larghezze) * PUNTI_A_CARATTERE];
  const scalaDi = (verso: Verso) => Math.min(1, UTILE[verso].larga / largo, UTILE[verso].alta / alto);
  const [suo, altro] = versi;
  if (scalaDi(suo) >= Math.min(SCALA_COMODA, scalaDi(altro))) return scalaDi(suo) >= SCALA_MINIMA ? suo : null;
  return scalaDi(altro) >= SCALA_MINIMA ? altro : null;
}

/** How one of our sheets lies on paper: pure, from what it holds. */
export interface Stampa {
  readonly verso: Verso;
  /** All of it on one page, a little smaller if need be. */
  readonly isDiUna: boolean;
  /** Widths of the columns that are seen. */
  readonly visibili: readonly number[];
  /** Rows to be printed, those under the charts included. */
  readonly righe: number;
}

/** Upright where the columns are few; across where they are many, or where so all of it stands on one page. */
export function stampaOf(foglio: FoglioPerf): Stampa {
  const visibili = foglio.larghezze.slice(0, foglio.larghezze.length - (foglio.colonneNascoste ?? 0));
  const righe = foglio.grafici.reduce(
    (ultima, { posto }) => Math.max(ultima, posto.riga + posto.righe),
    foglio.righe.length,
  );
  const versi = sommaOf(visibili) <= CARATTERI_IN_VERTICALE ? IN_VERTICALE : IN_ORIZZONTALE;
  const diUna = versoDiUna(foglio, visibili, righe, versi);
  return { verso: diUna ?? versi[0], isDiUna: diUna !== null, visibili, righe };
}

/** The first row of something that a page must not end in, and how many rows it has. */
type Blocco = readonly [daRiga: number, righe: number];

/** The title of a table with what stands above its rows and the first of them, all of them where they are few. */
function teste({ tabelle, stili }: FoglioPerf): readonly Blocco[] {
  return tabelle.map(({ intestazione, righe }): Blocco => {
    const titolo = stili.findLastIndex((stile, riga) => riga < intestazione && TITOLI.has(stile));
    const da = Math.max(0, titolo);
    return [da, intestazione + 1 - da + (righe <= RIGHE_DI_UNA_BREVE ? righe : PRIME_RIGHE)];
  });
}

/** Charts that stand side by side are one. */
function fasce({ grafici }: FoglioPerf): readonly Blocco[] {
  const alte = new Map<number, number>();
  for (const { posto } of grafici) alte.set(posto.riga, Math.max(posto.righe, alte.get(posto.riga) ?? 0));
  return [...alte];
}

/**
 * The rows that a new page begins with: where the page before might end inside a row of charts, or between the title of a
 * table and its first rows. How tall the rows are is an estimate, the further from a page that begins for sure the less
 * precise: in doubt the page ends before.
 * @returns 0-based rows, in order; none where all stands on one page
 */
export function paginePrimeRighe(foglio: FoglioPerf, { verso, isDiUna, visibili }: Stampa): readonly number[] {
  if (isDiUna || foglio.isFuoriStampa === true) return [];
  const scala = Math.min(1, UTILE[verso].larga / (sommaOf(visibili) * PUNTI_A_CARATTERE));
  const quante = lineeDi(foglio, visibili);
  const inTabella = tabelleDi(foglio);
  const ripetuta = foglio.rigaRipetuta === null ? 0 : quante(foglio.rigaRipetuta);
  const pagina = UTILE[verso].alta / scala / PUNTI_A_RIGA_STAMPATA - ripetuta;
  const alti = (da: number, a: number, incerta: number): number =>
    sommaOf(
      Array.from({ length: Math.max(0, a - da) }, (_, at) => quante(da + at) * (inTabella(da + at) ? incerta : 1)),
    );
  const prime: number[] = [];
  let inizio = 0;
  for (const [riga, righe] of [...teste(foglio), ...fasce(foglio)].sort(([una], [altra]) => una - altra)) {
    if (riga === inizio) continue;
    // A line less: where a page ends to the point, rounding may put it on either side.
    const certo = alti(inizio, riga, 1 - INCERTEZZA) - 1;
    const dubbio = alti(inizio, riga, 1 + INCERTEZZA) + alti(riga, riga + righe, 1);
    if (Math.floor(certo / pagina) === Math.floor(dubbio / pagina)) continue;
    prime.push(riga);
    inizio = riga;
  }
  return prime.slice(0, INTERRUZIONI_MASSIME);
}

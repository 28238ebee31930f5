const sommaOf = (numeri: readonly number[]) => numeri.reduce((somma, uno) => somma + uno, 0);

/** Steps in which the free width of an upright page is given away. */
const PASSI = 60;
/** Half a word, at the end of each line but the last, is left blank. */
const RESTO_DI_RIGA = 2.5;
/** So many moves from one column to another, at most, once all is given. */
const SCAMBI = 60;
/** Beyond so many cells the first allotment stands. */
const CELLE_DA_SCAMBIARE = 6_000;

/** Lines that a text takes in a column of so many characters. */
function righeDi(lunga: number, caratteri: number): number {
  return lunga <= caratteri ? 1 : Math.ceil(lunga / Math.max(1, caratteri - RESTO_DI_RIGA));
}

/** The eighth power: of a sum of these the largest counts most, and the others still count. */
const potenza = (righe: number) => ((righe ** 2) ** 2) ** 2;
const radice = (somma: number) => Math.sqrt(Math.sqrt(Math.sqrt(somma)));

/** How tall a table is with given widths, in lines. */
class Altezze {
  private readonly righe: readonly (readonly number[])[];

  constructor(
    colonne: readonly (readonly number[])[],
    /** How many characters a width holds. */
    private readonly caratteriIn: (larghezza: number) => number,
  ) {
    const quante = Math.max(0, ...colonne.map(({ length }) => length));
    this.righe = Array.from({ length: quante }, (_, riga) => colonne.map((lunghi) => lunghi[riga] ?? 0));
  }

  get celle(): number {
    return this.righe.length * (this.righe[0]?.length ?? 0);
  }

  /** No column is wider than its longest text. */
  isPiena(colonna: number, larghezza: number): boolean {
    const caratteri = this.caratteriIn(larghezza);
    return this.righe.every((lunghezze) => (lunghezze[colonna] ?? 0) <= caratteri);
  }

  /** Those of the tallest cell of each row. */
  conta(larghezze: readonly number[]): number {
    const caratteri = larghezze.map((una) => Math.floor(this.caratteriIn(una)));
    return sommaOf(
      this.righe.map((lunghezze) =>
        lunghezze.reduce((alte, lunga, at) => Math.max(alte, righeDi(lunga, caratteri[at] ?? 1)), 1),
      ),
    );
  }

  /** What each cell of a column adds to its row, smoothly: a step that takes no line away yet is still worth something. */
  termini(colonna: number, larghezza: number): readonly number[] {
    const caratteri = Math.max(1, this.caratteriIn(larghezza) - RESTO_DI_RIGA);
    return this.righe.map((lunghezze) => potenza(Math.max(0.1, (lunghezze[colonna] ?? 0) / caratteri)));
  }
}

/** Gives the free width away, step by step, to the column that shortens the table most. */
function distribuisci(altezze: Altezze, minime: readonly number[], totale: number, passo: number): number[] {
  const larghezze = [...minime];
  const termini = minime.map((minima, at) => altezze.termini(at, minima));
  const somme = (termini[0] ?? []).map((_, riga) => sommaOf(termini.map((suoi) => suoi[riga] ?? 0)));
  for (let libero = totale - sommaOf(minime); passo > 0 && libero >= passo; libero -= passo) {
    const prove = larghezze.flatMap((larghezza, at) => {
      if (altezze.isPiena(at, larghezza)) return [];
      const dopo = altezze.termini(at, larghezza + passo);
      const alta = sommaOf(somme.map((somma, riga) => radice(somma - (termini[at]?.[riga] ?? 0) + (dopo[riga] ?? 0))));
      return [{ at, dopo, alta }];
    });
    const [migliore] = prove.sort((a, b) => a.alta - b.alta);
    if (!migliore) break;
    const { at, dopo } = migliore;
    dopo.forEach((termine, riga) => (somme[riga] = (somme[riga] ?? 0) - (termini[at]?.[riga] ?? 0) + termine));
    termini[at] = dopo;
    larghezze[at] = (larghezze[at] ?? 0) + passo;
  }
  return larghezze;
}

/** The move of a step from one column to another that takes most lines away; null where none does. */
function scambio(altezze: Altezze, larghezze: readonly number[], minime: readonly number[], passo: number) {
  let migliore = { alta: altezze.conta(larghezze), larghezze: null as number[] | null };
  for (const [da, larga] of larghezze.entries()) {
    if (larga - passo < (minime[da] ?? 0)) continue;
    for (const a of larghezze.keys()) {
      if (a === da) continue;
      const provate = larghezze.map((una, at) => (at === da ? una - passo : at === a ? una + passo : una));
      const alta = altezze.conta(provate);
      if (alta < migliore.alta) migliore = { alta, larghezze: provate };
    }
  }
  return migliore.larghezze;
}

/** How many lines tall a table is with given widths. */
export const righeDelleCelle = (
  colonne: readonly (readonly number[])[],
  larghezze: readonly number[],
  caratteriIn: (larghezza: number) => number,
): number => new Altezze(colonne, caratteriIn).conta(larghezze);

/**
 * The widths that make a table the shortest, never below the smallest; what no column needs goes to the first, which names the rows.
 * @param colonne how long the texts of each column are, in characters
 * @param minime smallest widths, which the total is above
 * @param caratteriIn how many characters a width holds
 */
export function accorcia(
  colonne: readonly (readonly number[])[],
  minime: readonly number[],
  totale: number,
  caratteriIn: (larghezza: number) => number,
): readonly number[] {
  const altezze = new Altezze(colonne, caratteriIn);
  const passo = Math.floor((totale - sommaOf(minime)) / PASSI);
  let larghezze = distribuisci(altezze, minime, totale, passo);
  for (let volta = 0; volta < SCAMBI && passo > 0 && altezze.celle <= CELLE_DA_SCAMBIARE; volta++) {
    const dopo = scambio(altezze, larghezze, minime, passo);
    if (!dopo) break;
    larghezze = dopo;
  }
  const resto = totale - sommaOf(larghezze);
  return larghezze.map((larghezza, at) => (at === 0 ? larghezza + resto : larghezza));
}

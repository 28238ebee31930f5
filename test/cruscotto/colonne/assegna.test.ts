import { assegna } from "../../../src/cruscotto/colonne/assegna";

/** The best total of all the ways to give each row a column of its own. */
function migliore(guadagni: readonly (readonly number[])[], riga = 0, prese: readonly number[] = []): number {
  const sue = guadagni[riga];
  if (!sue) return 0;
  return Math.max(
    ...sue.map((uno, colonna) =>
      prese.includes(colonna) ? -Infinity : uno + migliore(guadagni, riga + 1, [...prese, colonna]),
    ),
  );
}

/** Figures that look drawn and are always the same. */
function tabelle(): readonly (readonly (readonly number[])[])[] {
  let seme = 7;
  const cifra = () => {
    seme = (seme * 1103515245 + 12345) % 2147483648;
    return (seme % 41) - 20;
  };
  return Array.from({ length: 60 }, (_, at) => {
    const righe = 1 + (at % 4);
    return Array.from({ length: righe }, () => Array.from({ length: righe + (at % 3) }, cifra));
  });
}

describe("assegna", () => {
  it.each([
    [
      [
        [1, 2],
        [1, 4],
      ],
      [0, 1],
      5,
    ],
    [
      [
        [5, 4],
        [5, 1],
      ],
      [1, 0],
      9,
    ],
    [[[7]], [0], 7],
    [[[-3, -1, -2]], [1], -1],
    [
      [
        [0, 9, 8],
        [0, 9, 1],
        [3, 2, 1],
      ],
      [2, 1, 0],
      20,
    ],
    [
      [
        [2, 2],
        [2, 2],
      ],
      [0, 1],
      4,
    ],
    [[], [], 0],
  ])("of %j is %j, for %p", (guadagni, colonne, totale) => {
    expect(assegna(guadagni)).toEqual({ colonne, totale });
  });

  it.each(tabelle().map((una) => [una]))("finds the best total of %j, each row in a column of its own", (guadagni) => {
    const { colonne, totale } = assegna(guadagni);
    expect(totale).toBe(migliore(guadagni));
    expect(new Set(colonne).size).toBe(guadagni.length);
    expect(colonne.reduce((somma, colonna, riga) => somma + (guadagni[riga]?.[colonna] ?? NaN), 0)).toBe(totale);
  });

  it("refuses fewer columns than rows", () => {
    expect(() => assegna([[1], [2]])).toThrow("fewer columns than rows");
  });
});

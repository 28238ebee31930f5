import { testimoneAritmetica } from "../../../../src/cruscotto/colonne/testimoni/testimoneAritmetica";
import { votiDi } from "../../../support/scena";

/** A sheet, and each vote on its columns. */
type Caso = readonly [che: string, tabella: string, voti: readonly string[], anno?: number];

describe("testimoneAritmetica on quantities asked and got", () => {
  const CASI: readonly Caso[] = [
    [
      "takes figures of the size of the target for the result",
      `
        Target | Zarvio
        10 | 9
        200 | 150
      `,
      ["B consuntivo +1 pari (A, 2 su 2)"],
    ],
    [
      "takes figures of the size of the result for the target",
      `
        Zarvio | Consuntivo
        10 | 9
        200 | 150
      `,
      ["A target +1 pari (B, 2 su 2)"],
    ],
    [
      "takes figures up to twenty times larger or smaller",
      `
        Target | Zarvio
        10 | 200
        200 | 10
      `,
      ["B consuntivo +1 pari (A, 2 su 2)"],
    ],
    [
      "leaves figures more than twenty times larger",
      `
        Target | Zarvio
        10 | 201
        200 | 4001
      `,
      [],
    ],
    [
      "leaves figures more than twenty times smaller",
      `
        Target | Zarvio
        201 | 10
        4001 | 200
      `,
      [],
    ],
    [
      "takes nothing for what was got, and nothing asked for nothing got",
      `
        Target | Zarvio
        10 | 0
        0 | 0
        5 | 5
      `,
      ["B consuntivo +1 pari (A, 3 su 3)"],
    ],
    [
      "leaves what was got where nothing was asked",
      `
        Target | Zarvio
        0 | 10
        0 | 7
        5 | 5
      `,
      [],
    ],
    [
      "takes figures below the ground",
      `
        Target | Zarvio
        -10 | -9
        -20 | 15
      `,
      ["B consuntivo +1 pari (A, 2 su 2)"],
    ],
    [
      "takes four rows of five",
      `
        Target | Zarvio
        10 | 9
        10 | 9
        10 | 9
        10 | 9
        10 | 900
      `,
      ["B consuntivo +1 pari (A, 4 su 5)"],
    ],
    [
      "leaves three rows of four",
      `
        Target | Zarvio
        10 | 9
        10 | 9
        10 | 9
        10 | 900
      `,
      [],
    ],
    [
      "says nothing of one row",
      `
        Target | Zarvio
        10 | 9
      `,
      [],
    ],
    [
      "says nothing where words name the result",
      `
        Target | Zarvio | Consuntivo
        10 | 9 | 7
        200 | 150 | 120
      `,
      [],
    ],
    [
      "says nothing of columns that words name",
      `
        Target | Baseline
        10 | 9
        200 | 150
      `,
      [],
    ],
    [
      "says nothing where neither is named",
      `
        Quelto | Zarvio
        10 | 9
        200 | 150
      `,
      [],
    ],
    [
      "leaves the numbers of the rows",
      `
        Target | Zarvio
        1 | 1
        2 | 2
        5 | 3
      `,
      [],
    ],
    [
      "leaves columns with few figures",
      `
        Target | Zarvio
        10 | 10
        20 | 20
        30 | a
        40 | b
        50 | c
        60 | d
        70 | e
      `,
      [],
    ],
    [
      "takes columns with figures in three cells of ten",
      `
        Target | Zarvio
        10 | 10
        20 | 20
        30 | 30
        40 | a
        50 | b
        60 | c
        70 | d
        80 | e
        90 | f
        95 | g
      `,
      ["B consuntivo +1 pari (A, 3 su 3)"],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimoneAritmetica, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});

describe("testimoneAritmetica on a SAL", () => {
  const CASI: readonly Caso[] = [
    [
      "finds the two figures that give it",
      `
        SAL | Zarvio | Quelto
        50% | 10 | 5
        80% | 20 | 16
        100% | 4 | 4
        60% | 10 | 6
      `,
      [
        "A sal +5 sal (C B A, 3 su 3)",
        "B target +2.5 sal (C B A, 3 su 3)",
        "C consuntivo +2.5 sal (C B A, 3 su 3)",
        "C target +1.5 sal (B C A, 3 su 3)",
        "B consuntivo +1.5 sal (B C A, 3 su 3)",
      ],
    ],
    [
      "finds it in points",
      `
        SAL | Target | Zarvio | Quelto
        50 | 10 | 5 | 3
        80 | 20 | 16 | 9
        100 | 4 | 4 | 1
        60 | 10 | 6 | 2
      `,
      [
        "A sal +5 sal (C B A, 3 su 3)",
        "B target +2.5 sal (C B A, 3 su 3)",
        "C consuntivo +2.5 sal (C B A, 3 su 3)",
        "C consuntivo +1 pari (B, 4 su 4)",
        "D consuntivo +1 pari (B, 4 su 4)",
      ],
    ],
    [
      "finds the result beside a target",
      `
        Target | Zarvio | Quelto | SAL
        10 | 5 | 7 | 50%
        20 | 16 | 2 | 80%
        4 | 4 | 4 | 100%
        10 | 6 | 9 | 60%
      `,
      [
        "D sal +5 sal (B A D, 3 su 3)",
        "A target +2.5 sal (B A D, 3 su 3)",
        "B consuntivo +2.5 sal (B A D, 3 su 3)",
        "B consuntivo +1 pari (A, 4 su 4)",
        "C consuntivo +1 pari (A, 4 su 4)",
      ],
    ],
    [
      "finds the target beside a result",
      `
        Zarvio | Quelto | Consuntivo | SAL
        10 | 8 | 5 | 50%
        20 | 3 | 16 | 80%
        4 | 9 | 4 | 100%
        10 | 7 | 6 | 60%
      `,
      [
        "D sal +5 sal (C A D, 3 su 3)",
        "A target +2.5 sal (C A D, 3 su 3)",
        "C consuntivo +2.5 sal (C A D, 3 su 3)",
        "A target +1 pari (C, 4 su 4)",
        "B target +1 pari (C, 4 su 4)",
      ],
    ],
    [
      "finds a SAL that no words name",
      `
        Target | Consuntivo | Zarvio
        10 | 5 | 50%
        20 | 16 | 80%
        4 | 4 | 100%
        10 | 6 | 60%
      `,
      ["C sal +5 sal (B A C, 3 su 3)", "A target +2.5 sal (B A C, 3 su 3)", "B consuntivo +2.5 sal (B A C, 3 su 3)"],
    ],
    [
      "finds both ways where less is better on some rows",
      `
        Target | Consuntivo | Zarvio
        10 | 5 | 50%
        16 | 20 | 80%
        10 | 6 | 60%
        5 | 10 | 50%
      `,
      ["C sal +5 sal (B A C, 4 su 4)", "A target +2 sal (B A C, 4 su 4)", "B consuntivo +2 sal (B A C, 4 su 4)"],
    ],
    [
      "leans to what the directions of the names ask",
      `
        Indicatore | SAL | Zarvio | Quelto
        Tempi medi di attesa | 50% | 10 | 5
        Numero di reclami | 80% | 20 | 16
        Tempi di pagamento | 60% | 10 | 6
      `,
      [
        "B sal +5 sal (D C B, 3 su 3)",
        "C target 0 sal (D C B, 3 su 3)",
        "D consuntivo 0 sal (D C B, 3 su 3)",
        "D target +4 sal (C D B, 3 su 3)",
        "C consuntivo +4 sal (C D B, 3 su 3)",
      ],
    ],
    [
      "leans to what the names ask, where they are not so called",
      `
        Zarvio nomi | SAL | Zarvio | Quelto
        Tempi medi di attesa | 50% | 10 | 5
        Numero di reclami | 80% | 20 | 16
        Tempi di pagamento | 60% | 10 | 6
      `,
      [
        "B sal +5 sal (D C B, 3 su 3)",
        "C target 0 sal (D C B, 3 su 3)",
        "D consuntivo 0 sal (D C B, 3 su 3)",
        "D target +4 sal (C D B, 3 su 3)",
        "C consuntivo +4 sal (C D B, 3 su 3)",
      ],
    ],
    [
      "hears the words that tell most rows apart",
      `
        Zarvio luoghi | Zarvio nomi | SAL | Zarvio | Quelto
        Nord | Tempi medi di attesa | 50% | 10 | 5
        Nord | Numero di reclami | 80% | 20 | 16
        Nord | Tempi di pagamento | 60% | 10 | 6
      `,
      [
        "C sal +5 sal (E D C, 3 su 3)",
        "D target 0 sal (E D C, 3 su 3)",
        "E consuntivo 0 sal (E D C, 3 su 3)",
        "E target +4 sal (D E C, 3 su 3)",
        "D consuntivo +4 sal (D E C, 3 su 3)",
      ],
    ],
    [
      "hears the column of the names before others",
      `
        Zarvio altri | Indicatore | SAL | Zarvio | Quelto
        Numero di utenti | Tempi di attesa | 50% | 10 | 5
        Numero di corsi | Tempi di attesa | 80% | 20 | 16
        Numero di visite | Tempi di attesa | 60% | 10 | 6
      `,
      [
        "C sal +5 sal (E D C, 3 su 3)",
        "D target 0 sal (E D C, 3 su 3)",
        "E consuntivo 0 sal (E D C, 3 su 3)",
        "E target +4 sal (D E C, 3 su 3)",
        "D consuntivo +4 sal (D E C, 3 su 3)",
      ],
    ],
    [
      "does not hear the words of another column",
      `
        Ufficio | SAL | Zarvio | Quelto
        Tempi medi di attesa | 50% | 10 | 5
        Numero di reclami | 80% | 20 | 16
        Tempi di pagamento | 60% | 10 | 6
      `,
      [
        "B sal +5 sal (D C B, 3 su 3)",
        "C target +2.5 sal (D C B, 3 su 3)",
        "D consuntivo +2.5 sal (D C B, 3 su 3)",
        "D target +1.5 sal (C D B, 3 su 3)",
        "C consuntivo +1.5 sal (C D B, 3 su 3)",
      ],
    ],
    [
      "leans to more where the names ask for more",
      `
        Indicatore | SAL | Zarvio | Quelto
        Numero di utenti | 50% | 10 | 5
        Numero di corsi | 80% | 20 | 16
        Numero di visite | 60% | 10 | 6
      `,
      [
        "B sal +5 sal (D C B, 3 su 3)",
        "C target +4 sal (D C B, 3 su 3)",
        "D consuntivo +4 sal (D C B, 3 su 3)",
        "D target 0 sal (C D B, 3 su 3)",
        "C consuntivo 0 sal (C D B, 3 su 3)",
      ],
    ],
    [
      "does not lean on one name alone",
      `
        Indicatore | SAL | Zarvio | Quelto
        Tempi medi di attesa | 50% | 10 | 5
        Zarvio | 80% | 20 | 16
        Quelto | 60% | 10 | 6
      `,
      [
        "B sal +5 sal (D C B, 3 su 3)",
        "C target +2.5 sal (D C B, 3 su 3)",
        "D consuntivo +2.5 sal (D C B, 3 su 3)",
        "D target +1.5 sal (C D B, 3 su 3)",
        "C consuntivo +1.5 sal (C D B, 3 su 3)",
      ],
    ],
    [
      "leans on two names",
      `
        Indicatore | SAL | Zarvio | Quelto
        Tempi medi di attesa | 50% | 10 | 5
        Numero di reclami | 80% | 20 | 16
        Quelto | 60% | 10 | 6
      `,
      [
        "B sal +5 sal (D C B, 3 su 3)",
        "C target 0 sal (D C B, 3 su 3)",
        "D consuntivo 0 sal (D C B, 3 su 3)",
        "D target +4 sal (C D B, 3 su 3)",
        "C consuntivo +4 sal (C D B, 3 su 3)",
      ],
    ],
    [
      "leans on three names of four",
      `
        Indicatore | SAL | Zarvio | Quelto
        Tempi medi di attesa | 50% | 10 | 5
        Numero di reclami | 80% | 20 | 16
        Tempi di evasione | 60% | 10 | 6
        Numero di utenti | 40% | 10 | 4
      `,
      [
        "B sal +5 sal (D C B, 4 su 4)",
        "C target 0 sal (D C B, 4 su 4)",
        "D consuntivo 0 sal (D C B, 4 su 4)",
        "D target +4 sal (C D B, 4 su 4)",
        "C consuntivo +4 sal (C D B, 4 su 4)",
      ],
    ],
    [
      "does not lean on names that disagree",
      `
        Indicatore | SAL | Zarvio | Quelto
        Tempi medi di attesa | 50% | 10 | 5
        Numero di reclami | 80% | 20 | 16
        Numero di corsi | 60% | 10 | 6
        Numero di utenti | 40% | 10 | 4
      `,
      [
        "B sal +5 sal (D C B, 4 su 4)",
        "C target +4 sal (D C B, 4 su 4)",
        "D consuntivo +4 sal (D C B, 4 su 4)",
        "D target 0 sal (C D B, 4 su 4)",
        "C consuntivo 0 sal (C D B, 4 su 4)",
      ],
    ],
    [
      "hears names the other way where the SAL is upside down",
      `
        Indicatore | SAL | Zarvio | Quelto
        Tempi medi di attesa | 50% | 10 | 20
        Numero di reclami | 80% | 8 | 10
        Numero di utenti | 60% | 10 | 6
      `,
      [
        "B sal +5 sal (D C B, 3 su 3)",
        "C target +4 sal (D C B, 3 su 3)",
        "D consuntivo +4 sal (D C B, 3 su 3)",
        "D target 0 sal (C D B, 3 su 3)",
        "C consuntivo 0 sal (C D B, 3 su 3)",
      ],
    ],
    [
      "leans to the way of most rows, where they are four",
      `
        SAL | Zarvio | Quelto
        50% | 10 | 5
        80% | 20 | 16
        30% | 10 | 3
        60% | 6 | 10
      `,
      [
        "A sal +5 sal (C B A, 4 su 4)",
        "B target +3 sal (C B A, 4 su 4)",
        "C consuntivo +3 sal (C B A, 4 su 4)",
        "C target +1 sal (B C A, 4 su 4)",
        "B consuntivo +1 sal (B C A, 4 su 4)",
      ],
    ],
    [
      "leans little where they are three",
      `
        SAL | Zarvio | Quelto
        50% | 10 | 5
        80% | 20 | 16
        60% | 6 | 10
      `,
      [
        "A sal +5 sal (C B A, 3 su 3)",
        "B target +2.1667 sal (C B A, 3 su 3)",
        "C consuntivo +2.1667 sal (C B A, 3 su 3)",
        "C target +1.8333 sal (B C A, 3 su 3)",
        "B consuntivo +1.8333 sal (B C A, 3 su 3)",
      ],
    ],
    [
      "leans little where three of five go one way",
      `
        SAL | Zarvio | Quelto
        50% | 10 | 5
        80% | 20 | 16
        60% | 6 | 10
        50% | 5 | 10
        30% | 10 | 3
      `,
      [
        "A sal +5 sal (C B A, 5 su 5)",
        "B target +2.1 sal (C B A, 5 su 5)",
        "C consuntivo +2.1 sal (C B A, 5 su 5)",
        "C target +1.9 sal (B C A, 5 su 5)",
        "B consuntivo +1.9 sal (B C A, 5 su 5)",
      ],
    ],
    [
      "finds nothing that explains half of the rows",
      `
        SAL | Zarvio | Quelto
        50% | 10 | 5
        80% | 20 | 16
        60% | 10 | 9
        70% | 10 | 2
      `,
      [],
    ],
    [
      "finds what explains three rows of four",
      `
        SAL | Zarvio | Quelto
        50% | 10 | 5
        80% | 20 | 16
        60% | 10 | 6
        70% | 10 | 2
      `,
      [
        "A sal +5 sal (C B A, 3 su 4)",
        "B target +2.5 sal (C B A, 3 su 4)",
        "C consuntivo +2.5 sal (C B A, 3 su 4)",
        "C target +1.5 sal (B C A, 3 su 4)",
        "B consuntivo +1.5 sal (B C A, 3 su 4)",
      ],
    ],
    [
      "takes the best of two results, and those nearly as good",
      `
        SAL | Target | Zarvio | Quelto
        50% | 10 | 5 | 5
        80% | 20 | 16 | 16
        60% | 10 | 6 | 6
        70% | 10 | 7 | 9
      `,
      [
        "A sal +5 sal (C B A, 4 su 4)",
        "B target +4 sal (C B A, 4 su 4)",
        "C consuntivo +4 sal (C B A, 4 su 4)",
        "C consuntivo +1 pari (B, 4 su 4)",
        "D consuntivo +1 pari (B, 4 su 4)",
      ],
    ],
    [
      "takes two results that explain it as well",
      `
        SAL | Target | Zarvio | Quelto
        50% | 10 | 5 | 5
        80% | 20 | 16 | 16
        60% | 10 | 6 | 6
        70% | 10 | 7 | 7
      `,
      [
        "A sal +5 sal (C B A, 4 su 4)",
        "B target +4 sal (C B A, 4 su 4)",
        "C consuntivo +4 sal (C B A, 4 su 4)",
        "D consuntivo +4 sal (D B A, 4 su 4)",
        "C consuntivo +1 pari (B, 4 su 4)",
        "D consuntivo +1 pari (B, 4 su 4)",
      ],
    ],
    [
      "takes nine rows of ten for nearly as good",
      `
        SAL | Target | Quelto | Zarvio
        10% | 10 | 8 | 1
        20% | 10 | 2 | 2
        30% | 10 | 3 | 3
        40% | 10 | 4 | 4
        50% | 10 | 5 | 5
        60% | 10 | 6 | 6
        70% | 10 | 7 | 7
        80% | 10 | 8 | 8
        90% | 10 | 9 | 9
        95% | 10 | 9,5 | 9,5
      `,
      [
        "A sal +5 sal (D B A, 10 su 10)",
        "B target +4 sal (D B A, 10 su 10)",
        "D consuntivo +4 sal (D B A, 10 su 10)",
        "C consuntivo +4 sal (C B A, 9 su 10)",
        "C consuntivo +1 pari (B, 10 su 10)",
        "D consuntivo +1 pari (B, 10 su 10)",
      ],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimoneAritmetica, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});

describe("testimoneAritmetica on a deviation", () => {
  const CASI: readonly Caso[] = [
    [
      "finds it in what a result has over its target",
      `
        Target | Zarvio | Consuntivo
        200 | -50 | 150
        10 | 1 | 11
        4 | -1 | 3
      `,
      [
        "B scostamento +7 differenza (C A B, 3 su 3)",
        "B consuntivo -7 differenza (C A B, 3 su 3)",
        "B sal -7 differenza (C A B, 3 su 3)",
        "C consuntivo +1.5 differenza (C A B, 3 su 3)",
        "A target +1.5 differenza (C A B, 3 su 3)",
      ],
    ],
    [
      "finds it as a share",
      `
        Target | Zarvio | Consuntivo
        200 | -25% | 150
        10 | 10% | 11
        4 | -25% | 3
      `,
      [
        "B scostamento +7 differenza (C A B, 3 su 3)",
        "B consuntivo -7 differenza (C A B, 3 su 3)",
        "B sal -7 differenza (C A B, 3 su 3)",
        "C consuntivo +1.5 differenza (C A B, 3 su 3)",
        "A target +1.5 differenza (C A B, 3 su 3)",
      ],
    ],
    [
      "finds it in points",
      `
        Target | Zarvio | Consuntivo
        200 | -25 | 150
        100 | 10 | 110
        40 | -25 | 30
      `,
      [
        "B scostamento +7 differenza (C A B, 3 su 3)",
        "B consuntivo -7 differenza (C A B, 3 su 3)",
        "B sal -7 differenza (C A B, 3 su 3)",
        "C consuntivo +1.5 differenza (C A B, 3 su 3)",
        "A target +1.5 differenza (C A B, 3 su 3)",
      ],
    ],
    [
      "finds it so called, however large",
      `
        Target | Scostamento | Consuntivo
        2 | 150 | 152
        5 | 20 | 25
        4 | 70 | 74
      `,
      [
        "B scostamento +7 differenza (C A B, 3 su 3)",
        "B consuntivo -7 differenza (C A B, 3 su 3)",
        "B sal -7 differenza (C A B, 3 su 3)",
        "C consuntivo +1.5 differenza (C A B, 3 su 3)",
        "A target +1.5 differenza (C A B, 3 su 3)",
      ],
    ],
    [
      "finds it not, where it is the largest",
      `
        Target | Zarvio | Consuntivo
        2 | 150 | 152
        5 | 20 | 25
        4 | 70 | 74
      `,
      [],
    ],
    [
      "finds it not on one row",
      `
        Target | Zarvio | Consuntivo
        200 | -50 | 150
        10 | 0 | 10
        4 | 0 | 4
      `,
      [],
    ],
    [
      "finds it on two rows",
      `
        Target | Zarvio | Consuntivo
        200 | -50 | 150
        10 | 1 | 11
        4 | 0 | 4
      `,
      [
        "B scostamento +7 differenza (C A B, 3 su 3)",
        "B consuntivo -7 differenza (C A B, 3 su 3)",
        "B sal -7 differenza (C A B, 3 su 3)",
        "C consuntivo +1.5 differenza (C A B, 3 su 3)",
        "A target +1.5 differenza (C A B, 3 su 3)",
      ],
    ],
    [
      "finds it not, where a row in four is other",
      `
        Target | Zarvio | Consuntivo
        200 | -50 | 150
        10 | 1 | 11
        4 | -1 | 3
        8 | 3 | 7
      `,
      [],
    ],
    [
      "finds it where one row in ten is other",
      `
        Target | Zarvio | Consuntivo
        20 | -1 | 19
        20 | -2 | 18
        20 | -3 | 17
        20 | -4 | 16
        20 | -5 | 15
        20 | -6 | 14
        20 | -7 | 13
        20 | -8 | 12
        20 | -9 | 11
        20 | 3 | 20
      `,
      [
        "B scostamento +7 differenza (C A B, 9 su 10)",
        "B consuntivo -7 differenza (C A B, 9 su 10)",
        "B sal -7 differenza (C A B, 9 su 10)",
        "C consuntivo +1.5 differenza (C A B, 9 su 10)",
        "A target +1.5 differenza (C A B, 9 su 10)",
      ],
    ],
    [
      "finds it under no words of another role",
      `
        Target | Baseline | Consuntivo
        200 | -50 | 150
        10 | 1 | 11
        4 | -1 | 3
      `,
      [],
    ],
    [
      "finds it between columns that no words name",
      `
        Quelto | Scostamento | Zarvio
        200 | -50 | 150
        10 | 1 | 11
        4 | -1 | 3
      `,
      [
        "B scostamento +7 differenza (C A B, 3 su 3)",
        "B consuntivo -7 differenza (C A B, 3 su 3)",
        "B sal -7 differenza (C A B, 3 su 3)",
        "C consuntivo +1.5 differenza (C A B, 3 su 3)",
        "A target +1.5 differenza (C A B, 3 su 3)",
      ],
    ],
    [
      "finds it where nothing was asked",
      `
        Target | Zarvio | Consuntivo
        0 | 5 | 5
        10 | 1 | 11
        9 | -1 | 8
      `,
      [
        "B scostamento +7 differenza (C A B, 3 su 3)",
        "B consuntivo -7 differenza (C A B, 3 su 3)",
        "B sal -7 differenza (C A B, 3 su 3)",
        "C consuntivo +1.5 differenza (C A B, 3 su 3)",
        "A target +1.5 differenza (C A B, 3 su 3)",
      ],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimoneAritmetica, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});

describe("testimoneAritmetica on a part and its whole", () => {
  const CASI: readonly Caso[] = [
    [
      "finds the result in their ratio",
      `
        Numeratore | Denominatore | Valore | Target
        80 | 100 | 80 | 95
        60 | 100 | 60 | 95
        30 | 120 | 25 | 60
      `,
      [
        "C consuntivo +2 rapporto (A B C, 3 su 3)",
        "A componente +5 rapporto (A B C, 3 su 3)",
        "A consuntivo -5 rapporto (A B C, 3 su 3)",
        "A target -5 rapporto (A B C, 3 su 3)",
        "B componente +5 rapporto (A B C, 3 su 3)",
        "B consuntivo -5 rapporto (A B C, 3 su 3)",
        "B target -5 rapporto (A B C, 3 su 3)",
      ],
    ],
    [
      "finds it so called over parts that no words name",
      `
        Zarvio | Quelto | Consuntivo | Target
        80 | 100 | 80% | 95
        60 | 100 | 60% | 95
        30 | 120 | 25% | 60
      `,
      [
        "C consuntivo +2 rapporto (A B C, 3 su 3)",
        "A componente +5 rapporto (A B C, 3 su 3)",
        "A consuntivo -5 rapporto (A B C, 3 su 3)",
        "A target -5 rapporto (A B C, 3 su 3)",
        "B componente +5 rapporto (A B C, 3 su 3)",
        "B consuntivo -5 rapporto (A B C, 3 su 3)",
        "B target -5 rapporto (A B C, 3 su 3)",
      ],
    ],
    [
      "finds it under no name over parts that are named",
      `
        Numeratore | Denominatore | Zarvio | Target
        80 | 100 | 80% | 95
        60 | 100 | 60% | 95
        30 | 120 | 25% | 60
      `,
      [
        "C consuntivo +2 rapporto (A B C, 3 su 3)",
        "A componente +5 rapporto (A B C, 3 su 3)",
        "A consuntivo -5 rapporto (A B C, 3 su 3)",
        "A target -5 rapporto (A B C, 3 su 3)",
        "B componente +5 rapporto (A B C, 3 su 3)",
        "B consuntivo -5 rapporto (A B C, 3 su 3)",
        "B target -5 rapporto (A B C, 3 su 3)",
      ],
    ],
    [
      "finds it not under no name where only one part is named",
      `
        Numeratore | Quelto | Zarvio
        80 | 100 | 80%
        60 | 100 | 60%
        30 | 120 | 25%
      `,
      [],
    ],
    [
      "finds it not where it is no ratio",
      `
        Numeratore | Denominatore | Valore | Target
        80 | 100 | 70 | 95
        60 | 100 | 90 | 95
        30 | 120 | 12 | 60
      `,
      [],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimoneAritmetica, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});

describe("testimoneAritmetica on parts that add up", () => {
  const CASI: readonly Caso[] = [
    [
      "finds the result in the sum of what is before it",
      `
        Target | Zarvio | Quelto | Brunaco | Totale
        9 | 1 | 2 | 3 | 6
        8 | 2 | 2 | 1 | 5
      `,
      [
        "E consuntivo +4 somma (D C B E, 2 su 2)",
        "E target -4 somma (D C B E, 2 su 2)",
        "D componente +5 somma (D C B E, 2 su 2)",
        "D consuntivo -12 somma (D C B E, 2 su 2)",
        "D target -6 somma (D C B E, 2 su 2)",
        "C componente +5 somma (D C B E, 2 su 2)",
        "C consuntivo -12 somma (D C B E, 2 su 2)",
        "C target -6 somma (D C B E, 2 su 2)",
        "B componente +5 somma (D C B E, 2 su 2)",
        "B consuntivo -12 somma (D C B E, 2 su 2)",
        "B target -6 somma (D C B E, 2 su 2)",
        "B consuntivo +1 pari (A, 2 su 2)",
        "C consuntivo +1 pari (A, 2 su 2)",
        "D consuntivo +1 pari (A, 2 su 2)",
        "E consuntivo +1 pari (A, 2 su 2)",
      ],
    ],
    [
      "finds it in the sum of what is after it",
      `
        Target | Totale | Zarvio | Quelto | Brunaco
        9 | 6 | 1 | 2 | 3
        8 | 5 | 2 | 2 | 1
      `,
      [
        "B consuntivo +4 somma (C D E B, 2 su 2)",
        "B target -4 somma (C D E B, 2 su 2)",
        "C componente +5 somma (C D E B, 2 su 2)",
        "C consuntivo -12 somma (C D E B, 2 su 2)",
        "C target -6 somma (C D E B, 2 su 2)",
        "D componente +5 somma (C D E B, 2 su 2)",
        "D consuntivo -12 somma (C D E B, 2 su 2)",
        "D target -6 somma (C D E B, 2 su 2)",
        "E componente +5 somma (C D E B, 2 su 2)",
        "E consuntivo -12 somma (C D E B, 2 su 2)",
        "E target -6 somma (C D E B, 2 su 2)",
        "B consuntivo +1 pari (A, 2 su 2)",
        "C consuntivo +1 pari (A, 2 su 2)",
        "D consuntivo +1 pari (A, 2 su 2)",
        "E consuntivo +1 pari (A, 2 su 2)",
      ],
    ],
    [
      "finds it in two parts that words name",
      `
        Target | Consuntivo I sem | Consuntivo II sem | Totale
        9 | 1 | 2 | 3
        8 | 2 | 3 | 5
      `,
      [
        "D consuntivo +4 somma (C B D, 2 su 2)",
        "D target -4 somma (C B D, 2 su 2)",
        "C componente +5 somma (C B D, 2 su 2)",
        "C consuntivo -12 somma (C B D, 2 su 2)",
        "C target -6 somma (C B D, 2 su 2)",
        "B componente +5 somma (C B D, 2 su 2)",
        "B consuntivo -12 somma (C B D, 2 su 2)",
        "B target -6 somma (C B D, 2 su 2)",
      ],
    ],
    [
      "finds it not in two that no words name",
      `
        Target | Zarvio | Quelto | Totale
        9 | 1 | 2 | 3
        8 | 2 | 3 | 5
      `,
      ["B consuntivo +1 pari (A, 2 su 2)", "C consuntivo +1 pari (A, 2 su 2)", "D consuntivo +1 pari (A, 2 su 2)"],
    ],
    [
      "finds it not in two of which one is named",
      `
        Target | Consuntivo I sem | Quelto | Totale
        9 | 1 | 2 | 3
        8 | 2 | 3 | 5
      `,
      [],
    ],
    [
      "finds it in parts that are called so",
      `
        Target | Numeratore | Denominatore | Zarvio | Totale
        9 | 1 | 2 | 3 | 6
        8 | 2 | 2 | 1 | 5
      `,
      [
        "E consuntivo +4 somma (D C B E, 2 su 2)",
        "E target -4 somma (D C B E, 2 su 2)",
        "D componente +5 somma (D C B E, 2 su 2)",
        "D consuntivo -12 somma (D C B E, 2 su 2)",
        "D target -6 somma (D C B E, 2 su 2)",
        "C componente +5 somma (D C B E, 2 su 2)",
        "C consuntivo -12 somma (D C B E, 2 su 2)",
        "C target -6 somma (D C B E, 2 su 2)",
        "B componente +5 somma (D C B E, 2 su 2)",
        "B consuntivo -12 somma (D C B E, 2 su 2)",
        "B target -6 somma (D C B E, 2 su 2)",
        "D consuntivo +1 pari (A, 2 su 2)",
        "E consuntivo +1 pari (A, 2 su 2)",
      ],
    ],
    [
      "finds it not beyond a column of another role",
      `
        Zarvio | Quelto | Target | Brunaco | Totale
        1 | 2 | 9 | 3 | 6
        2 | 2 | 8 | 1 | 5
      `,
      [
        "A consuntivo +1 pari (C, 2 su 2)",
        "B consuntivo +1 pari (C, 2 su 2)",
        "D consuntivo +1 pari (C, 2 su 2)",
        "E consuntivo +1 pari (C, 2 su 2)",
      ],
    ],
    [
      "finds it not where a part is negative",
      `
        Target | Zarvio | Quelto | Brunaco | Totale
        9 | 10 | -1 | 3 | 12
        8 | 2 | 2 | 1 | 5
      `,
      [
        "B consuntivo +1 pari (A, 2 su 2)",
        "C consuntivo +1 pari (A, 2 su 2)",
        "D consuntivo +1 pari (A, 2 su 2)",
        "E consuntivo +1 pari (A, 2 su 2)",
      ],
    ],
    [
      "finds it beside a blank part",
      `
        Target | Zarvio | Quelto | Brunaco | Totale
        9 | 1 | 2 |  | 3
        8 | 2 | 2 | 1 | 5
        8 | 0 | 2 | 2 | 4
      `,
      [
        "E consuntivo +4 somma (D C B E, 3 su 3)",
        "E target -4 somma (D C B E, 3 su 3)",
        "D componente +5 somma (D C B E, 3 su 3)",
        "D consuntivo -12 somma (D C B E, 3 su 3)",
        "D target -6 somma (D C B E, 3 su 3)",
        "C componente +5 somma (D C B E, 3 su 3)",
        "C consuntivo -12 somma (D C B E, 3 su 3)",
        "C target -6 somma (D C B E, 3 su 3)",
        "B componente +5 somma (D C B E, 3 su 3)",
        "B consuntivo -12 somma (D C B E, 3 su 3)",
        "B target -6 somma (D C B E, 3 su 3)",
        "B consuntivo +1 pari (A, 3 su 3)",
        "C consuntivo +1 pari (A, 3 su 3)",
        "D consuntivo +1 pari (A, 2 su 2)",
        "E consuntivo +1 pari (A, 3 su 3)",
      ],
    ],
    [
      "finds it not on one row",
      `
        Target | Zarvio | Quelto | Brunaco | Totale
        9 | 1 | 2 | 3 | 6
        8 | 5 | 0 | 0 | 5
      `,
      [
        "B consuntivo +1 pari (A, 2 su 2)",
        "C consuntivo +1 pari (A, 2 su 2)",
        "D consuntivo +1 pari (A, 2 su 2)",
        "E consuntivo +1 pari (A, 2 su 2)",
      ],
    ],
    [
      "finds it not where a row in three is other",
      `
        Target | Zarvio | Quelto | Brunaco | Totale
        9 | 1 | 2 | 3 | 6
        8 | 2 | 2 | 1 | 5
        7 | 1 | 1 | 1 | 9
      `,
      [
        "B consuntivo +1 pari (A, 3 su 3)",
        "C consuntivo +1 pari (A, 3 su 3)",
        "D consuntivo +1 pari (A, 3 su 3)",
        "E consuntivo +1 pari (A, 3 su 3)",
      ],
    ],
    [
      "finds it where a row in ten is other",
      `
        Target | Zarvio | Quelto | Brunaco | Totale
        20 | 1 | 2 | 3 | 6
        20 | 2 | 2 | 3 | 7
        20 | 3 | 2 | 3 | 8
        20 | 4 | 2 | 3 | 9
        20 | 5 | 2 | 3 | 10
        20 | 6 | 2 | 3 | 11
        20 | 7 | 2 | 3 | 12
        20 | 8 | 2 | 3 | 13
        20 | 9 | 2 | 3 | 14
        20 | 1 | 1 | 1 | 9
      `,
      [
        "E consuntivo +4 somma (D C B E, 10 su 10)",
        "E target -4 somma (D C B E, 10 su 10)",
        "D componente +5 somma (D C B E, 10 su 10)",
        "D consuntivo -12 somma (D C B E, 10 su 10)",
        "D target -6 somma (D C B E, 10 su 10)",
        "C componente +5 somma (D C B E, 10 su 10)",
        "C consuntivo -12 somma (D C B E, 10 su 10)",
        "C target -6 somma (D C B E, 10 su 10)",
        "B componente +5 somma (D C B E, 10 su 10)",
        "B consuntivo -12 somma (D C B E, 10 su 10)",
        "B target -6 somma (D C B E, 10 su 10)",
        "B consuntivo +1 pari (A, 10 su 10)",
        "C consuntivo +1 pari (A, 10 su 10)",
        "D consuntivo +1 pari (A, 10 su 10)",
        "E consuntivo +1 pari (A, 10 su 10)",
      ],
    ],
    [
      "passes over rows without a total",
      `
        Target | Zarvio | Quelto | Brunaco | Totale
        9 | 1 | 2 | 3 | 6
        8 | 2 | 2 | 1 | 5
        8 | 2 | 2 | 1 | 
      `,
      [
        "E consuntivo +4 somma (D C B E, 2 su 2)",
        "E target -4 somma (D C B E, 2 su 2)",
        "D componente +5 somma (D C B E, 2 su 2)",
        "D consuntivo -12 somma (D C B E, 2 su 2)",
        "D target -6 somma (D C B E, 2 su 2)",
        "C componente +5 somma (D C B E, 2 su 2)",
        "C consuntivo -12 somma (D C B E, 2 su 2)",
        "C target -6 somma (D C B E, 2 su 2)",
        "B componente +5 somma (D C B E, 2 su 2)",
        "B consuntivo -12 somma (D C B E, 2 su 2)",
        "B target -6 somma (D C B E, 2 su 2)",
        "B consuntivo +1 pari (A, 3 su 3)",
        "C consuntivo +1 pari (A, 3 su 3)",
        "D consuntivo +1 pari (A, 3 su 3)",
        "E consuntivo +1 pari (A, 2 su 2)",
      ],
    ],
    [
      "finds it not under the words of another role",
      `
        Zarvio | Quelto | Brunaco | Baseline
        1 | 2 | 3 | 6
        2 | 2 | 1 | 5
      `,
      [
        "A sal +5 sal (C B A, 1 su 1)",
        "B target +2.5 sal (C B A, 1 su 1)",
        "C consuntivo +2.5 sal (C B A, 1 su 1)",
        "C target +1.5 sal (B C A, 1 su 1)",
        "B consuntivo +1.5 sal (B C A, 1 su 1)",
      ],
    ],
    [
      "finds it in as many parts as it takes",
      `
        Target | Zarvio | Quelto | Brunaco | Trilpe | Movandi | Totale
        9 | 1 | 2 | 3 | 4 | 5 | 15
        8 | 2 | 2 | 1 | 1 | 1 | 7
      `,
      [
        "G consuntivo +4 somma (F E D C B G, 2 su 2)",
        "G target -4 somma (F E D C B G, 2 su 2)",
        "F componente +5 somma (F E D C B G, 2 su 2)",
        "F consuntivo -12 somma (F E D C B G, 2 su 2)",
        "F target -6 somma (F E D C B G, 2 su 2)",
        "E componente +5 somma (F E D C B G, 2 su 2)",
        "E consuntivo -12 somma (F E D C B G, 2 su 2)",
        "E target -6 somma (F E D C B G, 2 su 2)",
        "D componente +5 somma (F E D C B G, 2 su 2)",
        "D consuntivo -12 somma (F E D C B G, 2 su 2)",
        "D target -6 somma (F E D C B G, 2 su 2)",
        "C componente +5 somma (F E D C B G, 2 su 2)",
        "C consuntivo -12 somma (F E D C B G, 2 su 2)",
        "C target -6 somma (F E D C B G, 2 su 2)",
        "B componente +5 somma (F E D C B G, 2 su 2)",
        "B consuntivo -12 somma (F E D C B G, 2 su 2)",
        "B target -6 somma (F E D C B G, 2 su 2)",
        "B consuntivo +1 pari (A, 2 su 2)",
        "C consuntivo +1 pari (A, 2 su 2)",
        "D consuntivo +1 pari (A, 2 su 2)",
        "E consuntivo +1 pari (A, 2 su 2)",
        "F consuntivo +1 pari (A, 2 su 2)",
        "G consuntivo +1 pari (A, 2 su 2)",
      ],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimoneAritmetica, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});

import { testimoneForme } from "../../../../src/cruscotto/colonne/testimoni/testimoneForme";
import { votiDi } from "../../../support/scena";

/** A sheet, and each vote on its columns. */
type Caso = readonly [che: string, tabella: string, voti: readonly string[], anno?: number];

describe("testimoneForme beside a target", () => {
  const CASI: readonly Caso[] = [
    [
      "takes answers for the result of questions",
      `
        Target | Zarvio
        Sì | No
        Sì | Sì
      `,
      ["B consuntivo +1.5 stesse"],
    ],
    [
      "takes figures for no result of questions",
      `
        Target | Zarvio
        Sì | 10
        Sì | 20
      `,
      ["B consuntivo -4 altre"],
    ],
    [
      "says nothing of one row",
      `
        Target | Zarvio
        Sì | No
      `,
      [],
    ],
    [
      "says nothing of figures beside figures",
      `
        Target | Zarvio
        1 | 2
        3 | 4
      `,
      [],
    ],
    [
      "takes answers for no result of figures",
      `
        Target | Zarvio
        1 | Sì
        3 | No
      `,
      ["B consuntivo -4 altre"],
    ],
    [
      "passes over rows that are blank on one side",
      `
        Target | Zarvio
         | Sì
         | No
        Sì | 
        Sì | No
      `,
      [],
    ],
    [
      "says nothing where half are of a kind",
      `
        Target | Zarvio
        Sì | No
        Sì | 10
        Sì | Sì
        Sì | 20
      `,
      [],
    ],
    [
      "takes four of five for most",
      `
        Target | Zarvio
        Sì | No
        Sì | 10
        Sì | Sì
        Sì | Sì
        Sì | Sì
      `,
      ["B consuntivo +1.5 stesse"],
    ],
    [
      "takes three of four for a half",
      `
        Target | Zarvio
        Sì | No
        Sì | 10
        Sì | Sì
        Sì | Sì
      `,
      [],
    ],
    [
      "takes three of ten for few",
      `
        Target | Zarvio
        Sì | No
        Sì | No
        Sì | No
        Sì | 1
        Sì | 2
        Sì | 3
        Sì | 4
        Sì | 5
        Sì | 6
        Sì | 7
      `,
      ["B consuntivo -4 altre"],
    ],
    [
      "takes one of three for neither",
      `
        Target | Zarvio
        Sì | No
        Sì | 1
        Sì | 2
      `,
      [],
    ],
    [
      "says nothing of a column that words name",
      `
        Target | Baseline
        Sì | No
        Sì | Sì
      `,
      [],
    ],
    [
      "says nothing of words",
      `
        Target | Zarvio
        Sì | bene
        Sì | male
      `,
      [],
    ],
    [
      "says nothing of words with an answer among four",
      `
        Target | Zarvio
        Sì | bene
        Sì | male
        Sì | forse
        Sì | No
      `,
      [],
    ],
    [
      "hears an answer of twelve letters, and no longer one",
      `
        Target | Zarvio | Quelto
        Sì | Sì          . | Sì           .
        Sì | No | No
      `,
      [],
    ],
    [
      "says nothing where there is neither target nor result",
      `
        Zarvio | Quelto
        Sì | No
        Sì | Sì
      `,
      [],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimoneForme, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});

describe("testimoneForme beside a result", () => {
  const CASI: readonly Caso[] = [
    [
      "takes answers for the target",
      `
        Zarvio | Consuntivo
        Sì | No
        Sì | Sì
      `,
      ["A target +1.5 stesse"],
    ],
    [
      "takes figures for no target",
      `
        Zarvio | Consuntivo
        1 | No
        2 | Sì
      `,
      ["A target -4 altre"],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimoneForme, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});

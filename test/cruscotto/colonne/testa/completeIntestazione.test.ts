import { foglioDi } from "../../../support/foglio";
import { unione } from "../../../support/letto";
import { testeDi } from "../../../support/teste";

/** A sheet, its headers, and its merged areas by first row and column, rows and columns taken. */
type Caso = readonly [
  che: string,
  tabella: string,
  teste: readonly string[],
  unioni?: readonly (readonly [number, number, number, number])[],
];

const lette = (tabella: string, unioni: NonNullable<Caso[3]> = []) =>
  testeDi(
    foglioDi(
      tabella,
      "Foglio1",
      unioni.map((una) => unione(...una)),
    ),
  );

describe("findIntestazioni under a row of groups", () => {
  const CASI: readonly Caso[] = [
    [
      "joins a year merged over its columns",
      `
        | 2023 |  | 2024 | 
        Indicatore | Target | Consuntivo | Target | Consuntivo
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "1-2 A:G cruscotto · A Indicatore indicatore · B 2023 Target target · C 2023 Consuntivo consuntivo · D 2024 Target target · E 2024 Consuntivo consuntivo",
      ],
      [
        [0, 1, 1, 2],
        [0, 3, 1, 2],
      ],
    ],
    [
      "joins words with a year",
      `
        x | Anno 2023 |  | Anno 2024 | 
        Indicatore | Target | Consuntivo | Target | Consuntivo
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "1-2 A:G cruscotto · A Indicatore indicatore · B Anno 2023 Target target · C Anno 2023 Consuntivo consuntivo · D Anno 2024 Target target · E Anno 2024 Consuntivo consuntivo",
      ],
      [
        [0, 1, 1, 2],
        [0, 3, 1, 2],
      ],
    ],
    [
      "joins years that are not merged, up to the next",
      `
        | 2023 |  | 2024 | 
        Indicatore | Target | Consuntivo | Target | Consuntivo
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "1-2 A:G cruscotto · A Indicatore indicatore · B 2023 Target target · C 2023 Consuntivo consuntivo · D 2024 Target target · E 2024 Consuntivo consuntivo",
      ],
    ],
    [
      "joins years of one column each",
      `
        | 2023 | 2024
        Indicatore | Target | Target
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      ["1-2 A:G cruscotto · A Indicatore indicatore · B 2023 Target target · C 2024 Target target"],
    ],
    [
      "joins the last year to as much as the first",
      `
        | 2023 |  | 2024 |  | 
        Indicatore | Target | Consuntivo | Target | Consuntivo | Note
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "1-2 A:G cruscotto · A Indicatore indicatore · B 2023 Target target · C 2023 Consuntivo consuntivo · D 2024 Target target · E 2024 Consuntivo consuntivo · F Note nota",
      ],
    ],
    [
      "leaves years over words that do not come again",
      `
        | 2023 |  | 2024 | 
        Indicatore | Baseline | Peso | Target | Consuntivo
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "2 A:G cruscotto · A Indicatore indicatore · B Baseline baseline · C Peso peso · D Target target · E Consuntivo consuntivo",
      ],
    ],
    [
      "leaves one year twice",
      `
        | 2024 |  | 2024 | 
        Indicatore | Target | Consuntivo | Target | Consuntivo
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "2 A:G cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo · D Target target · E Consuntivo consuntivo",
      ],
    ],
    [
      "leaves a long title with a year",
      `
        | Risultati attesi nel triennio 2023 |  | Risultati attesi nel triennio 2024 | 
        Indicatore | Target | Consuntivo | Target | Consuntivo
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "2 A:G cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo · D Target target · E Consuntivo consuntivo",
      ],
    ],
    [
      "leaves a long title merged over its columns",
      `
        | Risultati attesi nel triennio 2023 |  | Risultati attesi nel triennio 2024 | 
        Indicatore | Target | Consuntivo | Target | Consuntivo
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "2 A:G cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo · D Target target · E Consuntivo consuntivo",
      ],
      [
        [0, 1, 1, 2],
        [0, 3, 1, 2],
      ],
    ],
    [
      "joins a group of thirty letters",
      `
        | Anno 2023 di programmazione ok |  | Anno 2024 | 
        Indicatore | Target | Consuntivo | Target | Consuntivo
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "1-2 A:G cruscotto · A Indicatore indicatore · B Anno 2023 di programmazione ok Target target · C Anno 2023 di programmazione ok Consuntivo consuntivo · D Anno 2024 Target target · E Anno 2024 Consuntivo consuntivo",
      ],
      [
        [0, 1, 1, 2],
        [0, 3, 1, 2],
      ],
    ],
    [
      "joins parts of the year",
      `
        | I semestre |  | II semestre | 
        Indicatore | Target | Consuntivo | Target | Consuntivo
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "1-2 A:G cruscotto · A Indicatore indicatore · B I semestre Target target · C I semestre Consuntivo consuntivo · D II semestre Target target · E II semestre Consuntivo consuntivo",
      ],
      [
        [0, 1, 1, 2],
        [0, 3, 1, 2],
      ],
    ],
    [
      "joins the whole year",
      `
        | I semestre |  | Totale anno | 
        Indicatore | Target | Consuntivo | Target | Consuntivo
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "1-2 A:G cruscotto · A Indicatore indicatore · B I semestre Target target · C I semestre Consuntivo consuntivo · D Totale anno Target target · E Totale anno Consuntivo consuntivo",
      ],
      [
        [0, 1, 1, 2],
        [0, 3, 1, 2],
      ],
    ],
    [
      "joins the whole year in English",
      `
        | Q1 |  | Full year | 
        Indicatore | Target | Actual | Target | Actual
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "1-2 A:G cruscotto · A Indicatore indicatore · B Q1 Target target · C Q1 Actual consuntivo · D Full year Target target · E Full year Actual consuntivo",
      ],
      [
        [0, 1, 1, 2],
        [0, 3, 1, 2],
      ],
    ],
    [
      "leaves words that say no time and no role",
      `
        | Zarvio |  | Quelto | 
        Indicatore | Target | Consuntivo | Baseline | Peso
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "2 A:G cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo · D Baseline baseline · E Peso peso",
      ],
      [
        [0, 1, 1, 2],
        [0, 3, 1, 2],
      ],
    ],
    [
      "gives its role to parts under it",
      `
        | Previsto |  | Ottenuto | 
        Indicatore | I sem | II sem | I sem | II sem
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "1-2 A:G cruscotto · A Indicatore indicatore · B Previsto I sem (target) · C Previsto II sem (target) · D Ottenuto I sem consuntivo · E Ottenuto II sem consuntivo",
      ],
      [
        [0, 1, 1, 2],
        [0, 3, 1, 2],
      ],
    ],
    [
      "gives its role to bare years under it",
      `
        | Previsto |  | Ottenuto | 
        Indicatore | 2023 | 2024 | 2023 | 2024
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "1-2 A:G cruscotto · A Indicatore indicatore · B Previsto 2023 (target) · C Previsto 2024 (target) · D Ottenuto 2023 consuntivo · E Ottenuto 2024 consuntivo",
      ],
      [
        [0, 1, 1, 2],
        [0, 3, 1, 2],
      ],
    ],
    [
      "gives its role to words that say none, where none under it says it",
      `
        | Previsto |  | Ottenuto | 
        Indicatore | Zarvio | Quelto | Valore | Brunaco
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "1-2 A:G cruscotto · A Indicatore indicatore · B Previsto Zarvio (target) · C Previsto Quelto (target) · D Ottenuto Valore consuntivo · E Ottenuto Brunaco",
      ],
      [
        [0, 1, 1, 2],
        [0, 3, 1, 2],
      ],
    ],
    [
      "gives its role to no other words where one says it",
      `
        | Previsto |  | Ottenuto | 
        Indicatore | Target | Fonte | Consuntivo | %
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "1-2 A:G cruscotto · A Indicatore indicatore · B Previsto Target target · C Previsto Fonte · D Ottenuto Consuntivo consuntivo · E Ottenuto %",
      ],
      [
        [0, 1, 1, 2],
        [0, 3, 1, 2],
      ],
    ],
    [
      "gives its role to weak words, not to strong ones",
      `
        | Previsto |  | Ottenuto | 
        Indicatore | Valore | Peso | Valore | SAL
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "1-2 A:G cruscotto · A Indicatore indicatore · B Previsto Valore (consuntivo) · C Previsto Peso peso · D Ottenuto Valore consuntivo · E Ottenuto SAL sal",
      ],
      [
        [0, 1, 1, 2],
        [0, 3, 1, 2],
      ],
    ],
    [
      "gives no weak role to weak words",
      `
        | Previsto |  | Risultato | 
        Indicatore | Valore | Target | Valore | Consuntivo
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "1-2 A:G cruscotto · A Indicatore indicatore · B Previsto Valore (consuntivo) · C Previsto Target target · D Risultato Valore (consuntivo) · E Risultato Consuntivo consuntivo",
      ],
      [
        [0, 1, 1, 2],
        [0, 3, 1, 2],
      ],
    ],
    [
      "gives words that say only when to no one",
      `
        | Periodo |  | Anno | 
        Indicatore | Zarvio | Target | Quelto | Consuntivo
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "1-2 A:G cruscotto · A Indicatore indicatore · B Zarvio · C Target target · D Anno Quelto · E Anno Consuntivo consuntivo",
      ],
      [
        [0, 1, 1, 2],
        [0, 3, 1, 2],
      ],
    ],
    [
      "does not say twice what is said above",
      `
        | Previsto |  | Ottenuto | 
        Indicatore | Previsto | Target | Ottenuto | SAL
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "1-2 A:G cruscotto · A Indicatore indicatore · B Previsto (target) · C Previsto Target target · D Ottenuto consuntivo · E Ottenuto SAL sal",
      ],
      [
        [0, 1, 1, 2],
        [0, 3, 1, 2],
      ],
    ],
    [
      "gives its role to parts beside words that say it",
      `
        | Previsto |  | Ottenuto | 
        Indicatore | Target | II sem | Ottenuto | II sem
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "1-2 A:G cruscotto · A Indicatore indicatore · B Previsto Target target · C Previsto II sem (target) · D Ottenuto consuntivo · E Ottenuto II sem consuntivo",
      ],
      [
        [0, 1, 1, 2],
        [0, 3, 1, 2],
      ],
    ],
    [
      "leaves the row above where it is a header of its own",
      `
        | Target |  | Consuntivo | 
        Indicatore | Target | Fonte | Consuntivo | %
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "1 A:G cruscotto · B Target target · D Consuntivo consuntivo",
        "2 A:G cruscotto · A Indicatore indicatore · B Target target · C Fonte · D Consuntivo consuntivo · E %",
      ],
      [
        [0, 1, 1, 2],
        [0, 3, 1, 2],
      ],
    ],
    [
      "takes a heading above a blank one",
      `
        Indicatore | 2023 |  | 2024 | 
        | Target | Consuntivo | Target | Consuntivo
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "1-2 A:G cruscotto · A Indicatore indicatore · B 2023 Target target · C 2023 Consuntivo consuntivo · D 2024 Target target · E 2024 Consuntivo consuntivo",
      ],
      [
        [0, 1, 1, 2],
        [0, 3, 1, 2],
      ],
    ],
    [
      "takes words that say no role, merged down over a blank",
      `
        Zarvio | 2023 |  | 2024 | 
        | Target | Consuntivo | Target | Consuntivo
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "1-2 A:G cruscotto · A Zarvio · B 2023 Target target · C 2023 Consuntivo consuntivo · D 2024 Target target · E 2024 Consuntivo consuntivo",
      ],
      [
        [0, 0, 2, 1],
        [0, 1, 1, 2],
        [0, 3, 1, 2],
      ],
    ],
    [
      "leaves words that say no role over a blank",
      `
        Zarvio | 2023 |  | 2024 | 
        | Target | Consuntivo | Target | Consuntivo
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "1-2 A:G cruscotto · B 2023 Target target · C 2023 Consuntivo consuntivo · D 2024 Target target · E 2024 Consuntivo consuntivo",
      ],
      [
        [0, 1, 1, 2],
        [0, 3, 1, 2],
      ],
    ],
    [
      "takes a heading above a blank one where there are no groups",
      `
        Indicatore |  | 
        | Target | Consuntivo
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      ["1-2 A:G cruscotto · A Indicatore indicatore · B Indicatore Target target · C Indicatore Consuntivo consuntivo"],
    ],
    [
      "leaves a heading above another",
      `
        Obiettivo |  | 
        Indicatore | Target | Consuntivo
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      ["2 A:G cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo"],
    ],
    [
      "leaves words merged down over a heading of their own",
      `
        Zarvio | 2023 |  | 2024 | 
        Indicatore | Target | Consuntivo | Target | Consuntivo
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "1-2 A:G cruscotto · A Indicatore indicatore · B 2023 Target target · C 2023 Consuntivo consuntivo · D 2024 Target target · E 2024 Consuntivo consuntivo",
      ],
      [
        [0, 1, 1, 2],
        [0, 3, 1, 2],
      ],
    ],
    [
      "puts what stands above among the others in order",
      `
        | Previsto |  | Note | Ottenuto | 
        Indicatore | I sem | II sem |  | I sem | II sem
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "1-2 A:G cruscotto · A Indicatore indicatore · B Previsto I sem (target) · C Previsto II sem (target) · D Note nota · E Ottenuto I sem consuntivo · F Ottenuto II sem consuntivo",
      ],
      [
        [0, 1, 1, 2],
        [0, 4, 1, 2],
      ],
    ],
    [
      "leaves a banner over the whole width",
      `
        Target e consuntivo 2024 |  |  | 
        Indicatore | Target | Consuntivo | Note
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      ["2 A:G cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo · D Note nota"],
      [[0, 0, 1, 4]],
    ],
    [
      "leaves a banner over more than the whole width",
      `
        Consuntivo |  |  |  | 
        Indicatore | Target | Consuntivo | Note
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      ["2 A:G cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo · D Note nota"],
      [[0, 0, 1, 5]],
    ],
    [
      "joins a group over some columns alone",
      `
        | Anno 2024 |  | 
        Indicatore | Target | Consuntivo | Note
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "1-2 A:G cruscotto · A Indicatore indicatore · B Anno 2024 Target target · C Anno 2024 Consuntivo consuntivo · D Note nota",
      ],
      [[0, 1, 1, 2]],
    ],
    [
      "leaves rows that say nothing above",
      `
        Cruscotto |  |  | 
        Indicatore | Target | Consuntivo | Note
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      ["2 A:G cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo · D Note nota"],
    ],
    [
      "reads a header on the first row",
      `
        Indicatore | Target | Consuntivo | Note
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      ["1 A:G cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo · D Note nota"],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, teste, unioni) => {
    expect(lette(tabella, unioni)).toEqual(teste);
  });
});

describe("findIntestazioni over a row of parts", () => {
  const CASI: readonly Caso[] = [
    [
      "passes over a row that numbers the columns",
      `
        Indicatore | Target | Consuntivo | SAL
        1 | 2 | 3 | 4 = 3/2
        Visite | 10 | 9 | 90%
      `,
      ["1-2 A:D cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo · D SAL sal"],
    ],
    [
      "passes over a row that numbers them in brackets",
      `
        Indicatore | Target | Consuntivo
        '(1) | '(2) | '(3)
        Visite | 10 | 9
      `,
      ["1-2 A:C cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo"],
    ],
    [
      "does not pass over two numbers",
      `
        Indicatore | Target
        1 | 2
        Visite | 10
      `,
      ["1 A:B cruscotto · A Indicatore indicatore · B Target target"],
    ],
    [
      "does not pass over numbers that are other",
      `
        Indicatore | Target | Consuntivo
        1 | 2 | 4
        Visite | 10 | 9
      `,
      ["1 A:C cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo"],
    ],
    [
      "passes over numbers beside a blank",
      `
        Indicatore | Target | Note | Consuntivo
        1 | 2 |  | 3
        Visite | 10 |  | 9
      `,
      ["1-2 A:D cruscotto · A Indicatore indicatore · B Target target · C Note nota · D Consuntivo consuntivo"],
    ],
    [
      "passes over a row of units",
      `
        Indicatore | Target | Consuntivo
        | (n.) | (%)
        Visite | 10 | 9
      `,
      ["1-2 A:C cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo"],
    ],
    [
      "does not pass over units among words",
      `
        Indicatore | Target | Consuntivo
        Visite | (n.) | (%)
        Visite | 10 | 9
      `,
      ["1 A:C cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo"],
    ],
    [
      "does not pass over long words in brackets",
      `
        Indicatore | Target | Consuntivo
        | (come approvato a giugno) | (a dicembre)
        Visite | 10 | 9
      `,
      ["1 A:C cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo"],
    ],
    [
      "splits a column in years",
      `
        Indicatore | Target |  | Consuntivo | 
        | 2023 | 2024 | 2023 | 2024
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "1-2 A:G cruscotto · A Indicatore indicatore · B Target 2023 target · C Target 2024 target · D Consuntivo 2023 consuntivo · E Consuntivo 2024 consuntivo",
      ],
      [
        [0, 0, 2, 1],
        [0, 1, 1, 2],
        [0, 3, 1, 2],
      ],
    ],
    [
      "splits a column in parts",
      `
        Indicatore | Target |  | Consuntivo | 
        | I sem | II sem | I sem | II sem
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "1-2 A:G cruscotto · A Indicatore indicatore · B Target I sem target · C Target II sem target · D Consuntivo I sem consuntivo · E Consuntivo II sem consuntivo",
      ],
      [
        [0, 1, 1, 2],
        [0, 3, 1, 2],
      ],
    ],
    [
      "splits a column in parts that are not merged",
      `
        Indicatore | Target |  | Consuntivo | 
        | I sem | II sem | I sem | II sem
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "1-2 A:G cruscotto · A Indicatore indicatore · B Target I sem target · C Target II sem target · D Consuntivo I sem consuntivo · E Consuntivo II sem consuntivo",
      ],
    ],
    [
      "splits a column in other roles",
      `
        Indicatore | Target |  | Consuntivo | 
        | Baseline | Target | Valore | SAL
        Visite | 10 | 9 | 8 | 7 | 6 | 5
      `,
      [
        "1-2 A:G cruscotto · A Indicatore indicatore · B Target Baseline baseline · C Target Target target · D Consuntivo Valore consuntivo · E Consuntivo SAL sal",
      ],
      [
        [0, 1, 1, 2],
        [0, 3, 1, 2],
      ],
    ],
    [
      "does not split in one part",
      `
        Indicatore | Target | Consuntivo
        | I sem | 
        Visite | 10 | 9
      `,
      ["1 A:C cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo"],
    ],
    [
      "does not split in names of indicators",
      `
        Indicatore | Target | Consuntivo
        Indicatore | I sem | II sem
        Visite | 10 | 9
      `,
      ["1 A:C cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo"],
    ],
    [
      "does not split in other words",
      `
        Indicatore | Target | Consuntivo
        | I sem | bene
        Visite | 10 | 9
      `,
      ["1 A:C cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo"],
    ],
    [
      "does not split over figures",
      `
        Indicatore | Target | Consuntivo | Note
        | I sem | II sem | 7
        Visite | 10 | 9 | 8
      `,
      ["1 A:D cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo · D Note nota"],
    ],
    [
      "does not split what stands before the first heading",
      `
        | Indicatore | Target | Consuntivo
        I sem |  | II sem | III sem
        | Visite | 10 | 9
      `,
      ["1 A:D cruscotto · B Indicatore indicatore · C Target target · D Consuntivo consuntivo"],
    ],
    [
      "reads headings merged down",
      `
        Indicatore | Peso | Target |  | Note
        |  | Zarvio | Quelto | 
        Visite | 1 | 10 | 9 | bene
      `,
      [
        "1-2 A:E cruscotto · A Indicatore indicatore · B Peso peso · C Target Zarvio target · D Target Quelto target · E Note nota",
      ],
      [
        [0, 0, 2, 1],
        [0, 1, 2, 1],
        [0, 2, 1, 2],
        [0, 4, 2, 1],
      ],
    ],
    [
      "reads headings merged down over figures named on the second row",
      `
        Indicatore | Peso | Risultati |  | 
        |  | Target | Consuntivo | %
        Visite | 1 | 10 | 9 | 90%
      `,
      [
        "1-2 A:E cruscotto · A Indicatore indicatore · B Peso peso · C Risultati Target target · D Risultati Consuntivo consuntivo · E Risultati % (consuntivo)",
      ],
      [
        [0, 0, 2, 1],
        [0, 1, 2, 1],
        [0, 2, 1, 3],
      ],
    ],
    [
      "gives weak words the role of their group",
      `
        Indicatore | Peso | Consuntivo |  | Target
        |  | Valore | SAL | 
        Visite | 1 | 10 | 9 | 8
      `,
      [
        "1-2 A:E cruscotto · A Indicatore indicatore · B Peso peso · C Consuntivo Valore consuntivo · D Consuntivo SAL sal · E Target target",
      ],
      [
        [0, 0, 2, 1],
        [0, 1, 2, 1],
        [0, 2, 1, 2],
        [0, 4, 2, 1],
      ],
    ],
    [
      "gives no time as a role",
      `
        Indicatore | Target | Periodo | 
        |  | Zarvio | Consuntivo
        Visite | 1 | 10 | 9
      `,
      [
        "1-2 A:D cruscotto · A Indicatore indicatore · B Target target · C Periodo Zarvio · D Periodo Consuntivo consuntivo",
      ],
      [
        [0, 0, 2, 1],
        [0, 1, 2, 1],
        [0, 2, 1, 2],
      ],
    ],
    [
      "keeps what stands beside no group",
      `
        Indicatore | Target | Consuntivo |  |  | 
        |  | Zarvio | Quelto |  | Altro
        Visite | 1 | 10 | 9 |  | 3
      `,
      [
        "1-2 A:F cruscotto · A Indicatore indicatore · B Target target · C Consuntivo Zarvio consuntivo · D Consuntivo Quelto consuntivo · F Altro",
      ],
      [
        [0, 0, 2, 1],
        [0, 1, 2, 1],
        [0, 2, 1, 2],
      ],
    ],
    [
      "does not so read one heading merged down",
      `
        Indicatore | Target | Consuntivo | 
        |  | Zarvio | Quelto
        Visite | 1 | 10 | 9
      `,
      ["1 A:D cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo"],
      [
        [0, 0, 2, 1],
        [0, 2, 1, 2],
      ],
    ],
    [
      "does not so read few headings merged down",
      `
        Indicatore | Target | Peso | Baseline | Note | Consuntivo | 
        |  |  |  |  | Zarvio | Quelto
        Visite | 1 | 10 | 9 | 8 | 7 | 6
      `,
      [
        "1 A:G cruscotto · A Indicatore indicatore · B Target target · C Peso peso · D Baseline baseline · E Note nota · F Consuntivo consuntivo",
      ],
      [
        [0, 0, 2, 1],
        [0, 1, 2, 1],
        [0, 5, 1, 2],
      ],
    ],
    [
      "so reads half of the headings merged down",
      `
        Indicatore | Target | Peso | Consuntivo | 
        |  |  | Zarvio | Quelto
        Visite | 1 | 10 | 9 | 8
      `,
      [
        "1-2 A:E cruscotto · A Indicatore indicatore · B Target target · C Peso peso · D Consuntivo Zarvio consuntivo · E Consuntivo Quelto consuntivo",
      ],
      [
        [0, 0, 2, 1],
        [0, 1, 2, 1],
        [0, 3, 1, 2],
      ],
    ],
    [
      "so reads where the row below is merged down too",
      `
        Indicatore | Target | Consuntivo | 
        |  | Zarvio | Quelto
        Visite | 1 |  | 
      `,
      [
        "1-2 A:D cruscotto · A Indicatore indicatore · B Target target · C Consuntivo Zarvio consuntivo · D Consuntivo Quelto consuntivo",
      ],
      [
        [0, 0, 2, 1],
        [0, 1, 2, 1],
        [0, 2, 1, 2],
        [1, 2, 2, 1],
      ],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, teste, unioni) => {
    expect(lette(tabella, unioni)).toEqual(teste);
  });
});

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

describe("findIntestazioni on the words of a header", () => {
  const CASI: readonly Caso[] = [
    [
      "takes a target and a result",
      `
        Zarvio | Target | Consuntivo
        Visite | 10 | 9 | 8
      `,
      ["1 A:D cruscotto · A Zarvio · B Target target · C Consuntivo consuntivo"],
    ],
    [
      "takes a target and a weak result",
      `
        Zarvio | Target | Valore
        Visite | 10 | 9 | 8
      `,
      ["1 A:D cruscotto · A Zarvio · B Target target · C Valore (consuntivo)"],
    ],
    [
      "takes a target and indicators",
      `
        Indicatore | Target
        Visite | 10 | 9 | 8
      `,
      ["1 A:D cruscotto · A Indicatore indicatore · B Target target"],
    ],
    [
      "takes a target and formulas",
      `
        Formula | Target
        Visite | 10 | 9 | 8
      `,
      ["1 A:D cruscotto · A Formula formula · B Target target"],
    ],
    [
      "takes a target and units",
      `
        Zarvio | Target | U.M.
        Visite | 10 | 9 | 8
      `,
      ["1 A:D cruscotto · A Zarvio · B Target target · C U.M. udm"],
    ],
    [
      "takes a target and weights",
      `
        Zarvio | Target | Peso
        Visite | 10 | 9 | 8
      `,
      ["1 A:D cruscotto · A Zarvio · B Target target · C Peso peso"],
    ],
    [
      "takes a target and a baseline",
      `
        Zarvio | Target | Baseline
        Visite | 10 | 9 | 8
      `,
      ["1 A:D cruscotto · A Zarvio · B Target target · C Baseline baseline"],
    ],
    [
      "takes a target and objectives",
      `
        Obiettivo | Target
        Visite | 10 | 9 | 8
      `,
      ["1 A:D cruscotto · A Obiettivo obiettivo · B Target target"],
    ],
    [
      "takes a target and a SAL",
      `
        Zarvio | Target | SAL
        Visite | 10 | 9 | 8
      `,
      ["1 A:D cruscotto · A Zarvio · B Target target · C SAL sal"],
    ],
    [
      "takes a target beside two other words",
      `
        Zarvio | Quelto | Target
        Visite | 10 | 9 | 8
      `,
      ["1 A:D cruscotto · A Zarvio · B Quelto · C Target target"],
    ],
    [
      "leaves a target beside one other word",
      `
        Zarvio | Target
        Visite | 10 | 9 | 8
      `,
      [],
    ],
    [
      "takes weak words beside indicators",
      `
        Indicatore | Previsto | Valore
        Visite | 10 | 9 | 8
      `,
      ["1 A:D cruscotto · A Indicatore indicatore · B Previsto (target) · C Valore (consuntivo)"],
    ],
    [
      "leaves weak words beside other words",
      `
        Zarvio | Previsto | Valore
        Visite | 10 | 9 | 8
      `,
      [],
    ],
    [
      "takes indicators beside a SAL",
      `
        Indicatore | Zarvio | SAL
        Visite | 10 | 9 | 8
      `,
      ["1 A:D cruscotto · A Indicatore indicatore · B Zarvio · C SAL sal"],
    ],
    [
      "takes indicators beside a result",
      `
        Indicatore | Zarvio | Consuntivo
        Visite | 10 | 9 | 8
      `,
      ["1 A:D cruscotto · A Indicatore indicatore · B Zarvio · C Consuntivo consuntivo"],
    ],
    [
      "takes indicators beside hints at a target and at a result",
      `
        Indicatore | Zarvio atteso | Quelto ottenuto
        Visite | 10 | 9 | 8
      `,
      ["1 A:D cruscotto · A Indicatore indicatore · B Zarvio atteso · C Quelto ottenuto"],
    ],
    [
      "leaves indicators beside one hint",
      `
        Indicatore | Zarvio atteso | Quelto
        Visite | 10 | 9 | 8
      `,
      [],
    ],
    [
      "leaves indicators beside the other hint",
      `
        Indicatore | Zarvio | Quelto ottenuto
        Visite | 10 | 9 | 8
      `,
      [],
    ],
    [
      "leaves indicators beside half a hint",
      `
        Indicatore | Zarvio atteso | Quelto dati
        Visite | 10 | 9 | 8
      `,
      [],
    ],
    [
      "takes the description of indicators beside hints",
      `
        Descrizione indicatore | Zarvio atteso | Quelto ottenuto
        Visite | 10 | 9 | 8
      `,
      ["1 A:D cruscotto · A Descrizione indicatore formula · B Zarvio atteso · C Quelto ottenuto"],
    ],
    [
      "leaves a description beside hints",
      `
        Descrizione | Zarvio atteso | Quelto ottenuto
        Visite | 10 | 9 | 8
      `,
      [],
    ],
    [
      "leaves a result beside other words",
      `
        Zarvio | Quelto | Consuntivo
        Visite | 10 | 9 | 8
      `,
      [],
    ],
    [
      "leaves a SAL beside objectives",
      `
        Obiettivo | Zarvio | SAL
        Visite | 10 | 9 | 8
      `,
      [],
    ],
    [
      "takes words in English",
      `
        KPI | Goal | Actual
        Visite | 10 | 9 | 8
      `,
      ["1 A:D cruscotto · A KPI indicatore · B Goal target · C Actual consuntivo"],
    ],
    [
      "takes words broken by spaces",
      `
        Indica tore | Tar get | Consunti vo
        Visite | 10 | 9 | 8
      `,
      ["1 A:D cruscotto · A Indica tore indicatore · B Tar get target · C Consunti vo consuntivo"],
    ],
    [
      "leaves a long sentence about targets",
      `
        Il target dell'indicatore è quello che la Giunta ha approvato a gennaio | Target previsto dal piano approvato a gennaio dalla Giunta stessa | Consuntivo
        Visite | 10 | 9 | 8
      `,
      [],
    ],
    [
      "leaves a row without a word of targets",
      `
        Nome | Consuntivo | Note
        Visite | 10 | 9 | 8
      `,
      [],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, teste, unioni) => {
    expect(lette(tabella, unioni)).toEqual(teste);
  });
});

describe("findIntestazioni on figures in the row of a header", () => {
  const CASI: readonly Caso[] = [
    [
      "takes years in it for words",
      `
        Indicatore | Target | 2023 | 2024
        Visite | 10 | 9 | 8
      `,
      ["1 A:D cruscotto · A Indicatore indicatore · B Target target · C 2023 · D 2024"],
    ],
    [
      "leaves a row with as many figures as words",
      `
        Indicatore | Target | 10 | 20
        Visite | 10 | 9 | 8
      `,
      [],
    ],
    [
      "takes a row with fewer figures than words",
      `
        Indicatore | Target | Consuntivo | 20
        Visite | 10 | 9 | 8
      `,
      ["1 A:D cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo"],
    ],
    [
      "does not count weak words",
      `
        Indicatore | Target | Valore | 20 | 30
        Visite | 10 | 9 | 8
      `,
      [],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, teste, unioni) => {
    expect(lette(tabella, unioni)).toEqual(teste);
  });
});

describe("findIntestazioni on former and updated targets", () => {
  const CASI: readonly Caso[] = [
    [
      "takes them for changes",
      `
        Indicatore | Target vigente | Target aggiornato
        Visite | 10 | 9 | 8
      `,
      ["1 A:D variazioni · A Indicatore indicatore · B Target vigente target · C Target aggiornato target"],
    ],
    [
      "takes them for a cruscotto beside a result",
      `
        Indicatore | Target vigente | Target aggiornato | Consuntivo
        Visite | 10 | 9 | 8
      `,
      [
        "1 A:D cruscotto · A Indicatore indicatore · B Target vigente target · C Target aggiornato target · D Consuntivo consuntivo",
      ],
    ],
    [
      "takes one for a cruscotto",
      `
        Indicatore | Target | Target aggiornato
        Visite | 10 | 9 | 8
      `,
      ["1 A:D cruscotto · A Indicatore indicatore · B Target target · C Target aggiornato target"],
    ],
    [
      "takes other words for a cruscotto",
      `
        Indicatore | Target | Zarvio vigente | Quelto aggiornato
        Visite | 10 | 9 | 8
      `,
      ["1 A:D cruscotto · A Indicatore indicatore · B Target target · C Zarvio vigente · D Quelto aggiornato"],
    ],
    [
      "takes them for changes: precedente and rimodulato",
      `
        Indicatore | Target precedente | Target rimodulato
        Visite | 10 | 9 | 8
      `,
      ["1 A:D variazioni · A Indicatore indicatore · B Target precedente target · C Target rimodulato target"],
    ],
    [
      "takes them for changes: previgente and nuovo",
      `
        Indicatore | Target previgente | Target nuovo
        Visite | 10 | 9 | 8
      `,
      ["1 A:D variazioni · A Indicatore indicatore · B Target previgente target · C Target nuovo target"],
    ],
    [
      "takes them for changes: originario and modificato",
      `
        Indicatore | Target originario | Target modificato
        Visite | 10 | 9 | 8
      `,
      ["1 A:D variazioni · A Indicatore indicatore · B Target originario target · C Target modificato target"],
    ],
    [
      "takes them for changes: iniziale and finale",
      `
        Indicatore | Target iniziale | Target finale
        Visite | 10 | 9 | 8
      `,
      ["1 A:D variazioni · A Indicatore indicatore · B Target iniziale target · C Target finale target"],
    ],
    [
      "takes them for changes: vecchio and rivisto",
      `
        Indicatore | Target vecchio | Target rivisto
        Visite | 10 | 9 | 8
      `,
      ["1 A:D variazioni · A Indicatore indicatore · B Target vecchio target · C Target rivisto target"],
    ],
    [
      "takes them for changes: originari and nuovi",
      `
        Indicatore | Target originari | Target nuovi
        Visite | 10 | 9 | 8
      `,
      ["1 A:D variazioni · A Indicatore indicatore · B Target originari target · C Target nuovi target"],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, teste, unioni) => {
    expect(lette(tabella, unioni)).toEqual(teste);
  });
});

describe("findIntestazioni on bare years", () => {
  const CASI: readonly Caso[] = [
    [
      "takes them for targets",
      `
        Indicatore | 2023 | 2024
        Visite | ≥ 10 | ≥ 12
      `,
      ["1 A:C anni · A Indicatore indicatore · B 2023 target · C 2024 target"],
    ],
    [
      "takes them falling",
      `
        Zarvio | 2024 | 2023
        Visite | ≥ 10 | ≥ 12
      `,
      ["1 A:C anni · A Zarvio · B 2024 target · C 2023 target"],
    ],
    [
      "takes them as texts",
      `
        Zarvio | '2023 | '2024
        Visite | ≥ 10 | ≥ 12
      `,
      ["1 A:C anni · A Zarvio · B 2023 target · C 2024 target"],
    ],
    [
      "takes three",
      `
        Zarvio | 2023 | 2024 | 2025
        Visite | ≥ 10 | ≥ 12 | 7
      `,
      ["1 A:D anni · A Zarvio · B 2023 target · C 2024 target · D 2025 target"],
    ],
    [
      "leaves one",
      `
        Zarvio | 2023
        Visite | ≥ 10
      `,
      [],
    ],
    [
      "leaves years that leap",
      `
        Zarvio | 2021 | 2024
        Visite | ≥ 10 | ≥ 12
      `,
      [],
    ],
    [
      "leaves the same year",
      `
        Zarvio | 2024 | 2024
        Visite | ≥ 10 | ≥ 12
      `,
      [],
    ],
    [
      "leaves other numbers",
      `
        Zarvio | 1989 | 1988
        Visite | ≥ 10 | ≥ 12
      `,
      [],
    ],
    [
      "takes the first and the last that may be years",
      `
        Zarvio | 1990 | 1991 | x
        Visite | ≥ 10 | ≥ 12
        x | 2098 | 2099 | x
      `,
      [
        "1 A:D anni · A Zarvio · B 1990 target · C 1991 target · D x",
        "3 A:D anni · A x · B 2098 target · C 2099 target · D x",
      ],
    ],
    [
      "leaves years too late",
      `
        Zarvio | 2100 | 2101
        Visite | ≥ 10 | ≥ 12
      `,
      [],
    ],
    [
      "leaves figures with a part",
      `
        Zarvio | 2023,5 | 2024,5
        Visite | ≥ 10 | ≥ 12
      `,
      [],
    ],
    [
      "leaves them above the words of a header",
      `
        | 2023 | 2024 | 
        Indicatore | Target | Target | Consuntivo
        Visite | 10 | 9 | 8
      `,
      [
        "1-2 A:D cruscotto · A Indicatore indicatore · B 2023 Target target · C 2024 Target target · D Consuntivo consuntivo",
      ],
    ],
    [
      "leaves them under a header of words",
      `
        Indicatore | Target | Consuntivo
        Visite | 2023 | 2024
      `,
      ["1 A:C cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo"],
    ],
    [
      "takes them above rows that name nothing",
      `
        Zarvio | 2023 | 2024
        Indicatore bello | ≥ 10 | ≥ 12
      `,
      ["1 A:C anni · A Zarvio · B 2023 target · C 2024 target"],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, teste, unioni) => {
    expect(lette(tabella, unioni)).toEqual(teste);
  });
});

describe("findIntestazioni on several headers", () => {
  const CASI: readonly Caso[] = [
    [
      "takes one under the other",
      `
        Indicatore | Target | Consuntivo
        Visite | 10 | 9 | 8
        Indicatore | Target | Note
        Visite | 10 | 9 | 8
      `,
      [
        "1 A:D cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo",
        "3 A:D cruscotto · A Indicatore indicatore · B Target target · C Note nota",
      ],
    ],
    [
      "takes one right under the other",
      `
        Indicatore | Target | Consuntivo
        Indicatore | Target | Note
        Visite | 10 | 9 | 8
      `,
      [
        "1 A:D cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo",
        "2 A:D cruscotto · A Indicatore indicatore · B Target target · C Note nota",
      ],
    ],
    [
      "takes two side by side",
      `
        Indicatore | Target | Indicatore | Target
        Visite | 10 | Corsi | 20
      `,
      [
        "1 A:B cruscotto · A Indicatore indicatore · B Target target",
        "1 C:D cruscotto · C Indicatore indicatore · D Target target",
      ],
    ],
    [
      "takes two side by side beyond a blank",
      `
        Indicatore | Target | Consuntivo |  | Indicatore | Target | Consuntivo
        Visite | 10 | 9 |  | Corsi | 20 | 3
      `,
      [
        "1 A:D cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo",
        "1 E:G cruscotto · E Indicatore indicatore · F Target target · G Consuntivo consuntivo",
      ],
    ],
    [
      "takes two with a code first",
      `
        Cod. | Indicatore | Target | Cod. | Indicatore | Target
        1 | Visite | 10 | 2 | Corsi | 20
      `,
      [
        "1 A:C cruscotto · A Cod. codice · B Indicatore indicatore · C Target target",
        "1 D:F cruscotto · D Cod. codice · E Indicatore indicatore · F Target target",
      ],
    ],
    [
      "takes two with an objective first",
      `
        Obiettivo | Indicatore | Target | Obiettivo | Indicatore | Target
        a | Visite | 10 | b | Corsi | 20
      `,
      [
        "1 A:C cruscotto · A Obiettivo obiettivo · B Indicatore indicatore · C Target target",
        "1 D:F cruscotto · D Obiettivo obiettivo · E Indicatore indicatore · F Target target",
      ],
    ],
    [
      "takes two with a heading of their own beyond a blank",
      `
        Indicatore | Target | Consuntivo |  | Zarvio | Target | Consuntivo
        Visite | 10 | 9 |  | Corsi | 20 | 3
      `,
      [
        "1 A:D cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo",
        "1 E:G cruscotto · E Zarvio · F Target target · G Consuntivo consuntivo",
      ],
    ],
    [
      "takes one where a heading of its own stands beside",
      `
        Indicatore | Target | Consuntivo | Zarvio | Target | Consuntivo
        Visite | 10 | 9 | Corsi | 20 | 3
      `,
      [
        "1 A:F cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo · D Zarvio · E Target target · F Consuntivo consuntivo",
      ],
    ],
    [
      "takes one where the second has no target",
      `
        Indicatore | Target | Consuntivo | Indicatore | Consuntivo
        Visite | 10 | 9 | Corsi | 20
      `,
      [
        "1 A:E cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo · D Indicatore indicatore · E Consuntivo consuntivo",
      ],
    ],
    [
      "takes one where the second has one role alone",
      `
        Indicatore | Consuntivo | Target |  | Zarvio | Target
        Visite | 10 | 9 |  | Corsi | 20
      `,
      [
        "1 A:F cruscotto · A Indicatore indicatore · B Consuntivo consuntivo · C Target target · E Zarvio · F Target target",
      ],
    ],
    [
      "takes three side by side",
      `
        Indicatore | Target | Indicatore | Target | Indicatore | Target
        Visite | 10 | Corsi | 20 | Mostre | 30
      `,
      [
        "1 A:B cruscotto · A Indicatore indicatore · B Target target",
        "1 C:D cruscotto · C Indicatore indicatore · D Target target",
        "1 E:F cruscotto · E Indicatore indicatore · F Target target",
      ],
    ],
    [
      "takes one beside the rows of another",
      `
        Indicatore | Target | Consuntivo |  |  |  | 
        Visite | 10 | 9 |  |  |  | 
        Corsi | 4 | 5 |  | Indicatore | Target | Consuntivo
        Mostre | 7 | 8 |  | Prestiti | 20 | 3
      `,
      [
        "1 A:D cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo",
        "3 E:G cruscotto · E Indicatore indicatore · F Target target · G Consuntivo consuntivo",
      ],
    ],
    [
      "takes one at the left of the rows of another",
      `
        |  |  |  | Indicatore | Target | Consuntivo
        |  |  |  | Visite | 10 | 9
        Indicatore | Target | Consuntivo |  | Corsi | 4 | 5
        Prestiti | 20 | 3 |  | Mostre | 7 | 8
      `,
      [
        "1 D:G cruscotto · E Indicatore indicatore · F Target target · G Consuntivo consuntivo",
        "3 A:C cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo",
      ],
    ],
    [
      "takes one beside the rows of another, with its blanks",
      `
        Indicatore | Target | Consuntivo |  |  |  | 
        Visite | 10 | 9 |  |  |  | 
        Corsi | 4 | 5 |  | x | Indicatore | Target | Consuntivo | y
        Mostre | 7 | 8 |  |  | Prestiti | 20 | 3
      `,
      [
        "1 A:D cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo",
        "3 E:I cruscotto · E x · F Indicatore indicatore · G Target target · H Consuntivo consuntivo · I y",
      ],
    ],
    [
      "gives the rows of a wide header to no one beside",
      `
        Indicatore | Target | Consuntivo | Peso | Note | SAL | Zarvio
        Visite | 10 | 9 | 1 | a | 90% | 
        Corsi | 4 | 5 |  | Indicatore | Target | Consuntivo
        Mostre | 7 | 8 |  | Prestiti | 20 | 3
      `,
      [
        "1 A:G cruscotto · A Indicatore indicatore · B Target target · C Consuntivo consuntivo · D Peso peso · E Note nota · F SAL sal · G Zarvio",
        "3 E:G cruscotto · E Indicatore indicatore · F Target target · G Consuntivo consuntivo",
      ],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, teste, unioni) => {
    expect(lette(tabella, unioni)).toEqual(teste);
  });
});

describe("findIntestazioni on days", () => {
  const CASI: readonly Caso[] = [
    [
      "takes a deadline and the day when it was done for target and result",
      `
        Adempimento | Scadenza | Concluso il
        Bilancio | 30/04/2024 | 29/04/2024
        Piano | 31/01/2024 | 15/02/2024
      `,
      ["1 A:C cruscotto · A Adempimento · B Scadenza target · C Concluso il consuntivo"],
    ],
    [
      "leaves a deadline alone",
      `
        Adempimento | Scadenza | Ufficio
        Bilancio | 30/04/2024 | a
        Piano | 31/01/2024 | b
      `,
      [],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, teste, unioni) => {
    expect(lette(tabella, unioni)).toEqual(teste);
  });
});

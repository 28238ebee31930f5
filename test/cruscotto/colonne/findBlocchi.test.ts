import { findBlocchi } from "../../../src/cruscotto/colonne/findBlocchi";
import { letteraOf } from "../../../src/cruscotto/griglia/letteraOf";
import { Unioni } from "../../../src/cruscotto/griglia/Unioni";
import { NESSUNA_RISPOSTA } from "../../../src/cruscotto/RisposteFoglio";
import type { RuoloColonna } from "../../../src/cruscotto/Cruscotto";
import { foglioDi } from "../../support/foglio";
import { unione } from "../../support/letto";

interface Detto {
  readonly colonne?: readonly (readonly [RuoloColonna, number])[];
  readonly anno?: number;
  readonly unioni?: readonly (readonly [number, number, number, number])[];
}
/** A sheet, and its blocks: rows from the header on, columns with their roles, what is asked. */
type Caso = readonly [che: string, tabella: string, blocchi: string | readonly string[], detto?: Detto];

function blocchiDi(tabella: string, { colonne = [], anno, unioni = [] }: Detto = {}): string | readonly string[] {
  const grid = foglioDi(
    tabella,
    "Foglio1",
    unioni.map((una) => unione(...una)),
  );
  const risposte = { ...NESSUNA_RISPOSTA, colonne: new Map(colonne) };
  const trovati = findBlocchi(grid, new Unioni(grid), risposte, anno ?? null);
  if (typeof trovati === "string") return trovati;
  return trovati.map(({ testa, finoA, colonne: sue, domande, incerte, titolo, targetOriginario }) =>
    [
      `${testa.riga + 1}-${finoA} ${letteraOf(testa.da)}:${letteraOf(testa.a)}`,
      ...sue.map(
        ({ ruolo, colonna, intestazione }) =>
          ` · ${letteraOf(colonna)} ${ruolo}${intestazione === "" ? "" : ` ${intestazione}`}`,
      ),
      ...domande.map(({ ruolo, intestazioni }) => ` ? ${ruolo} ${intestazioni.join("/")}`),
      incerte.length > domande.length ? ` (${incerte.length} incerte)` : "",
      titolo ? ` titolo ${titolo.testo}` : "",
      targetOriginario === null ? "" : ` originario ${letteraOf(targetOriginario)}`,
    ].join(""),
  );
}

describe("findBlocchi on blocks", () => {
  const CASI: readonly Caso[] = [
    [
      "takes the rows up to the end",
      `
        Indicatore | Target | Consuntivo
        Visite | 10 | 9
        Corsi | 20 | 20
      `,
      ["1-3 A:C · A indicatore Indicatore · B target Target · C consuntivo Consuntivo"],
    ],
    [
      "takes the rows up to the next header",
      `
        Indicatore | Target | Consuntivo
        Visite | 10 | 9
        Corsi | 20 | 20
        Indicatore | Target | Consuntivo
        Mostre | 3 | 4
      `,
      [
        "1-3 A:C · A indicatore Indicatore · B target Target · C consuntivo Consuntivo",
        "4-5 A:C · A indicatore Indicatore · B target Target · C consuntivo Consuntivo",
      ],
    ],
    [
      "takes the rows of blocks side by side",
      `
        Indicatore | Target | Consuntivo | | Indicatore | Target | Consuntivo
        Visite | 10 | 9 | | Corsi | 20 | 3
        Mostre | 1 | 2 | | Prestiti | 3 | 4
        Indicatore | Target | Consuntivo | | | |
        Alberi | 1 | 2 | | Strade | 3 | 4
      `,
      [
        "1-3 A:D · A indicatore Indicatore · B target Target · C consuntivo Consuntivo",
        "1-3 E:G · E indicatore Indicatore · F target Target · G consuntivo Consuntivo",
        "4-5 A:G · A indicatore Indicatore · B target Target · C consuntivo Consuntivo · E nota",
      ],
    ],
    [
      "takes the rows of a block under one that is wider",
      `
        Indicatore | Target | Consuntivo | Note
        Visite | 10 | 9 | a
        Indicatore | Target | Consuntivo
        Mostre | 3 | 4
      `,
      [
        "1-2 A:D · A indicatore Indicatore · B target Target · C consuntivo Consuntivo · D nota Note",
        "3-4 A:D · A indicatore Indicatore · B target Target · C consuntivo Consuntivo · D nota Note",
      ],
    ],
    [
      "reads a header that leaves a column blank as the one above",
      `
        Indicatore | Peso | Target | Consuntivo
        Visite | 40% | 10 | 9
        Corsi | 60% | 20 | 20
        Indicatore | Peso | Target |
        Mostre | 100% | 30 | 25
      `,
      [
        "1-3 A:D · A indicatore Indicatore · B peso Peso · C target Target · D consuntivo Consuntivo",
        "4-5 A:D · A indicatore Indicatore · B peso Peso · C target Target · D consuntivo Consuntivo",
      ],
    ],
    [
      "does not where it has other words",
      `
        Indicatore | Peso | Target | Consuntivo
        Visite | 40% | 10 | 9
        Corsi | 60% | 20 | 20
        Indicatori | Pesi | Target |
        Mostre | 100% | 30 | 25
      `,
      [
        "1-3 A:D · A indicatore Indicatore · B peso Peso · C target Target · D consuntivo Consuntivo",
        "4-5 A:D · A indicatore Indicatori · B peso Pesi · C target Target · D consuntivo ? consuntivo ",
      ],
    ],
    [
      "does not where fewer than three are the same",
      `
        Indicatore | Target | Consuntivo
        Visite | 10 | 9
        Corsi | 20 | 20
        Indicatore | Target |
        Mostre | 30 | 25
      `,
      [
        "1-3 A:C · A indicatore Indicatore · B target Target · C consuntivo Consuntivo",
        "4-5 A:C · A indicatore Indicatore · B target Target · C consuntivo ? consuntivo ",
      ],
    ],
    [
      "does not where it has a word more",
      `
        Indicatore | Peso | Target | Consuntivo
        Visite | 40% | 10 | 9
        Corsi | 60% | 20 | 20
        Indicatore | Peso | Target | | Baseline
        Mostre | 100% | 30 | 25 | 1
      `,
      [
        "1-3 A:E · A indicatore Indicatore · B peso Peso · C target Target · D consuntivo Consuntivo",
        "4-5 A:E · A indicatore Indicatore · B peso Peso · C target Target · D consuntivo · E baseline Baseline ? consuntivo ",
      ],
    ],
    [
      "does not take over words that name no role",
      `
        Indicatore | Peso | Target | Zarvio
        Visite | 40% | 10 | 9
        Corsi | 60% | 20 | 20
        Indicatore | Peso | Target |
        Mostre | 100% | 30 | 25
      `,
      [
        "1-3 A:D · A indicatore Indicatore · B peso Peso · C target Target · D consuntivo Zarvio",
        "4-5 A:D · A indicatore Indicatore · B peso Peso · C target Target · D consuntivo ? consuntivo ",
      ],
    ],
    [
      "asks once of like blocks",
      `
        Indicatore | Target | Zarvio | Quelto
        Visite | 200 | 150 | 180
        Corsi | 10 | 10 | 9
        Indicatore | Target | Zarvio | Quelto
        Mostre | 4 | 3 | 4
      `,
      [
        "1-3 A:D · A indicatore Indicatore · B target Target · C consuntivo Zarvio ? consuntivo Zarvio/Quelto",
        "4-5 A:D · A indicatore Indicatore · B target Target · C consuntivo Zarvio (1 incerte)",
      ],
    ],
    [
      "asks of each of unlike blocks",
      `
        Indicatore | Target | Zarvio | Quelto
        Visite | 200 | 150 | 180
        Corsi | 10 | 10 | 9
        Indicatore | Target | Brunaco | Trilpe
        Mostre | 4 | 3 | 4
        Parchi | 7 | 5 | 6
      `,
      [
        "1-3 A:D · A indicatore Indicatore · B target Target · C consuntivo Zarvio ? consuntivo Zarvio/Quelto",
        "4-6 A:D · A indicatore Indicatore · B target Target · C consuntivo Brunaco ? consuntivo Brunaco/Trilpe",
      ],
    ],
    [
      "decides like blocks by all their rows",
      `
        Indicatore | Target | Zarvio | Quelto
        Visite | 200 | 150 |
        Indicatore | Target | Zarvio | Quelto
        Mostre | 4 | 3 |
      `,
      [
        "1-2 A:D · A indicatore Indicatore · B target Target · C consuntivo Zarvio",
        "3-4 A:D · A indicatore Indicatore · B target Target · C consuntivo Zarvio",
      ],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, blocchi, detto) => {
    expect(blocchiDi(tabella, detto)).toEqual(blocchi);
  });
});

describe("findBlocchi on sheets that are no cruscotto", () => {
  const CASI: readonly Caso[] = [
    [
      "says that there is no header",
      `
        Nome | Cognome
        Ada | Rossi
      `,
      "senza-intestazioni",
    ],
    [
      "says that there are changes alone",
      `
        Indicatore | Target vigente | Target aggiornato
        Visite | 10 | 9
      `,
      "variazioni",
    ],
    [
      "says that there is a history",
      `
        Popolazione | 2021 | 2022
        Residenti | 100 | 110
        Famiglie | 40 | 42
      `,
      "serie-storica",
    ],
    [
      "reads years over words of targets",
      `
        Indicatore | 2021 | 2022
        Visite | ≥ 10 | ≥ 12
        Corsi | 40 | 42
      `,
      ["1-3 A:C · A indicatore Indicatore · C target 2022 ? target 2021/2022"],
    ],
    [
      "reads years over words of targets, also where they are few",
      `
        Indicatore | 2021 | 2022
        Visite 0 | 10 | 20
        Visite 1 | 11 | 21
        Visite 2 | 12 | 22
        Visite 3 | 13 | 23
        Visite 4 | 14 | 24
        Visite 5 | 15 | 25
        Visite 6 | 16 | 26
        Visite 7 | 17 | 27
        Visite 8 | 18 | 28
        Corsi | ≥ 10 | 42
      `,
      ["1-11 A:C · A indicatore Indicatore · B target 2021"],
    ],
    [
      "takes years with too few such words for a history",
      `
        Indicatore | 2021 | 2022
        Visite 0 | 10 | 20
        Visite 1 | 11 | 21
        Visite 2 | 12 | 22
        Visite 3 | 13 | 23
        Visite 4 | 14 | 24
        Visite 5 | 15 | 25
        Visite 6 | 16 | 26
        Visite 7 | 17 | 27
        Visite 8 | 18 | 28
        Visite 9 | 19 | 29
        Corsi | ≥ 10 |
      `,
      "serie-storica",
    ],
    [
      "counts blank cells for nothing",
      `
        Indicatore | 2021 | 2022
        Visite 0 | 10 |
        Visite 1 | 11 |
        Visite 2 | 12 |
        Visite 3 | 13 |
        Visite 4 | 14 |
        Visite 5 | 15 |
        Visite 6 | 16 |
        Visite 7 | 17 |
        Visite 8 | 18 |
        Visite 9 | 19 |
        Corsi | ≥ 10 |
      `,
      ["1-12 A:C · A indicatore Indicatore · B target 2021 ? target 2021/2022"],
    ],
    [
      "knows words of targets: almeno",
      `
        Indicatore | 2021 | 2022
        Visite | almeno 10 | 12
      `,
      ["1-2 A:C · A indicatore Indicatore · B target 2021"],
    ],
    [
      "knows words of targets: non oltre",
      `
        Indicatore | 2021 | 2022
        Visite | Non oltre 10 | 12
      `,
      ["1-2 A:C · A indicatore Indicatore · B target 2021"],
    ],
    [
      "knows words of targets: anno di rilevazione",
      `
        Indicatore | 2021 | 2022
        Visite | Anno di rilevazione | 12
      `,
      ["1-2 A:C · A indicatore Indicatore · C target 2022"],
    ],
    [
      "knows words of targets: anno rilevazione",
      `
        Indicatore | 2021 | 2022
        Visite | Anno rilevazione | 12
      `,
      ["1-2 A:C · A indicatore Indicatore · C target 2022"],
    ],
    [
      "knows words of targets: monitoraggio",
      `
        Indicatore | 2021 | 2022
        Visite | Monitoraggio | 12
      `,
      ["1-2 A:C · A indicatore Indicatore · C target 2022"],
    ],
    [
      "knows words of targets: x ≥",
      `
        Indicatore | 2021 | 2022
        Visite | x ≥ 10 | 12
      `,
      ["1-2 A:C · A indicatore Indicatore · C target 2022"],
    ],
    [
      "knows words of targets: an operator",
      `
        Indicatore | 2021 | 2022
        Visite | massimo | 12
      `,
      ["1-2 A:C · A indicatore Indicatore · B operatore 2021 · C target 2022"],
    ],
    [
      "knows no words of targets in other columns",
      `
        Zarvio | 2021 | 2022 | Quelto
        ≥ 10 | 10 | 12 | ≥ 7
      `,
      "serie-storica",
    ],
    [
      "passes over years beside a cruscotto, where they are a history",
      `
        Indicatore | Target | Consuntivo
        Visite | 10 | 9
         | | 
        Popolazione | 2021 | 2022
        Residenti | 100 | 110
      `,
      ["1-5 A:C · A indicatore Indicatore · B target Target · C consuntivo Consuntivo"],
    ],
    [
      "keeps the cruscotto above a history",
      `
        Popolazione | 2021 | 2022
        Residenti | 100 | 110
        Indicatore | Target | Consuntivo
        Visite | 10 | 9
      `,
      ["3-4 A:C · A indicatore Indicatore · B target Target · C consuntivo Consuntivo"],
    ],
    [
      "keeps the cruscotto beside changes",
      `
        Indicatore | Target vigente | Target aggiornato
        Visite | 10 | 9
        Indicatore | Target | Consuntivo
        Corsi | 3 | 4
      `,
      ["3-4 A:C · A indicatore Indicatore · B target Target · C consuntivo Consuntivo"],
    ],
    [
      "keeps years of targets and the cruscotto",
      `
        Indicatore | 2021 | 2022
        Residenti | ≥ 100 | ≥ 110
        Indicatore | Target | Consuntivo
        Visite | 10 | 9
      `,
      [
        "1-2 A:C · A indicatore Indicatore · C target 2022 ? target 2021/2022",
        "3-4 A:C · A indicatore Indicatore · B target Target · C consuntivo Consuntivo",
      ],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, blocchi, detto) => {
    expect(blocchiDi(tabella, detto)).toEqual(blocchi);
  });
});

describe("findBlocchi on what the user pointed out", () => {
  const CASI: readonly Caso[] = [
    [
      "takes the row of words over the first figures for the header",
      `
        Zarvio | Quelto | Brunaco
        Visite | 10 | 9
        Corsi | 20 | 20
      `,
      ["1-3 A:C · A indicatore · B target · C consuntivo"],
      {
        colonne: [
          ["target", 1],
          ["consuntivo", 2],
        ],
      },
    ],
    [
      "takes the first row where words stand over words",
      `
        Zarvio | Quelto | Brunaco
        Visite | ≥ 10 | 9
        Corsi | ≥ 20 | 20
      `,
      ["1-3 A:C · A indicatore · B target · C consuntivo"],
      {
        colonne: [
          ["target", 1],
          ["consuntivo", 2],
        ],
      },
    ],
    [
      "takes the row of words also under blank rows",
      `
         | | 
        Zarvio | Quelto | Brunaco
        Visite | 10 | 9
      `,
      ["2-3 A:C · A indicatore · B target · C consuntivo"],
      {
        colonne: [
          ["target", 1],
          ["consuntivo", 2],
        ],
      },
    ],
    [
      "takes the row above where the first is a figure",
      `
        Zarvio | | 
        Visite | 10 | 9
        Corsi | 20 | 20
      `,
      ["1-3 A:C · A indicatore · B target · C consuntivo"],
      {
        colonne: [
          ["target", 1],
          ["consuntivo", 2],
        ],
      },
    ],
    [
      "takes none where the column is blank",
      `
        Zarvio | | 
        Visite | | 9
      `,
      "senza-intestazioni",
      { colonne: [["target", 1]] },
    ],
    [
      "takes none where the target is not pointed out",
      `
        Zarvio | Quelto | Brunaco
        Visite | 10 | 9
      `,
      "senza-intestazioni",
      { colonne: [["consuntivo", 2]] },
    ],
    [
      "keeps the header that words name",
      `
        Indicatore | Target | Consuntivo
        Visite | 10 | 9
        Corsi | 20 | 20
      `,
      ["1-3 A:C · A indicatore Indicatore · B target Target · C consuntivo Consuntivo"],
      { colonne: [["target", 1]] },
    ],
  ];

  it.each(CASI)("%s", (_, tabella, blocchi, detto) => {
    expect(blocchiDi(tabella, detto)).toEqual(blocchi);
  });
});

describe("findBlocchi on the columns of a block", () => {
  const CASI: readonly Caso[] = [
    [
      "names them by their headings",
      `
        N. | Indicatore | Peso | Target | Consuntivo | SAL | Note
        1 | Visite | 40% | 10 | 9 | 90% | bene
        2 | Corsi | 60% | 20 | 20 | 100% | male
      `,
      [
        "1-3 A:G · A codice N. · B indicatore Indicatore · C peso Peso · D target Target · E consuntivo Consuntivo · F sal SAL · G nota Note",
      ],
    ],
    [
      "passes over columns without heading and cells",
      `
        Indicatore | | Target | Consuntivo
        Visite | | 10 | 9
      `,
      ["1-2 A:D · A indicatore Indicatore · C target Target · D consuntivo Consuntivo"],
    ],
    [
      "takes parts of the year for results where none is named",
      `
        Indicatore | Target | I trim. | II trim.
        Visite | 10 | 4 | 9
        Corsi | 20 | 8 | 20
      `,
      ["1-3 A:D · A indicatore Indicatore · B target Target · D consuntivo II trim. ? consuntivo I trim./II trim."],
    ],
    [
      "takes parts of the year for no results where one is named",
      `
        Indicatore | Target | I trim. | Consuntivo
        Visite | 10 | 4 | 9
        Corsi | 20 | 8 | 20
      `,
      ["1-3 A:D · A indicatore Indicatore · B target Target · D consuntivo Consuntivo"],
    ],
    [
      "keeps the target as first approved",
      `
        Indicatore | Target 2024 | Target 2024 aggiornato | Consuntivo 2024
        Visite | 10 | 12 | 9
        Corsi | 20 | | 20
      `,
      [
        "1-3 A:D · A indicatore Indicatore · C target Target 2024 aggiornato · D consuntivo Consuntivo 2024 originario B",
      ],
    ],
    [
      "takes a former year's result for none",
      `
        Indicatore | Consuntivo 2023 | Target 2024
        Visite | 10 | 12
        Corsi | 20 | 21
      `,
      ["1-3 A:C · A indicatore Indicatore · B precedente Consuntivo 2023 · C target Target 2024"],
      { anno: 2024 },
    ],
    [
      "gives levels the code and weight beside them",
      `
        COD_OBIETTIVO | DESC_OBIETTIVO | Peso obiettivo | Indicatore | Peso | Target | Consuntivo
        O1 | Semplificare | 40% | Visite | 100% | 10 | 9
        O2 | Promuovere | 60% | Corsi | 100% | 20 | 20
      `,
      [
        "1-3 A:G · B obiettivo DESC_OBIETTIVO · D indicatore Indicatore · E peso Peso · F target Target · G consuntivo Consuntivo",
      ],
    ],
    [
      "reads figures beside their operators by the words over both",
      `
        Indicatore | Target | | Consuntivo
        Visite | ≥ | 10 | 9
        Corsi | ≤ | 20 | 20
      `,
      ["1-3 A:D · A indicatore Indicatore · B operatore Target · C target Target · D consuntivo Consuntivo"],
    ],
    [
      "takes the heading of a block for no name of a column",
      `
        Prospettiva | | | IMPRESE | Peso | Target | Consuntivo
        S1 | 1 | / | Gradimento degli utenti | 50% | 10 | 9
        S1 | 2 | | Tempi di evasione | 50% | 8 | 6
        Prospettiva | | | TERRITORIO | Peso | Target | Consuntivo
        C1 | 1 | | Ore di formazione | 100% | 18 | 20
      `,
      [
        "1-3 A:G · A codice · D indicatore · E peso Peso · F target Target · G consuntivo Consuntivo titolo IMPRESE",
        "4-5 A:G · A codice · D indicatore · E peso Peso · F target Target · G consuntivo Consuntivo titolo TERRITORIO",
      ],
      {
        unioni: [
          [0, 0, 1, 3],
          [3, 0, 1, 3],
        ],
      },
    ],
    [
      "passes over rows of one text",
      `
        Indicatore | Target | Consuntivo
        AREA SOCIALE | | 
        Visite | 10 | 9
        AREA TECNICA | | 
        Corsi | 20 | 20
      `,
      ["1-5 A:C · A indicatore Indicatore · B target Target · C consuntivo Consuntivo"],
    ],
    [
      "looks at rows from the whole of a long sheet",
      `
Indicatore | Target | Zarvio | Quelto
${Array.from({ length: 300 }, (_, at) => `Visite ${at} | ${10 + (at % 7)} | ${at < 250 ? "" : at % 9} |`).join("\n")}
Corsi | 5 | | 4`,
      ["1-302 A:D · A indicatore Indicatore · B target Target · C consuntivo Zarvio ? consuntivo Zarvio"],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, blocchi, detto) => {
    expect(blocchiDi(tabella, detto)).toEqual(blocchi);
  });
});

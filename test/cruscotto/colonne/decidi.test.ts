import { decidi } from "../../../src/cruscotto/colonne/decidi";
import { decisioneDi, scenaDi } from "../../support/scena";

interface Detto {
  readonly risposte?: readonly (readonly ["consuntivo", number])[];
  readonly profilo?: readonly (readonly ["consuntivo", number])[];
  readonly hasContent?: boolean;
}
/** A sheet, each decision and each doubt. */
type Caso = readonly [che: string, tabella: string, decisione: readonly string[], detto?: Detto];

const decisa = (tabella: string, { risposte = [], profilo = [], hasContent }: Detto = {}) =>
  decisioneDi(tabella, {
    risposte: new Map(risposte),
    profilo: new Map(profilo),
    ...(hasContent === undefined ? {} : { hasContent: () => hasContent }),
  });

describe("decidi on columns that words name", () => {
  const CASI: readonly Caso[] = [
    [
      "gives each its role",
      `
        Indicatore | Peso | Target | Consuntivo | SAL | Note
        Visite | 40% | 10 | 9 | 90% | bene
        Corsi | 60% | 20 | 20 | 100% | male
      `,
      [
        "A indicatore 8.4 (6.4): parole contenuto",
        "B peso 7 (5): parole contenuto",
        "C target 9.5 (7.5): parole aritmetica contenuto",
        "D consuntivo 9.5 (7.5): parole aritmetica contenuto",
        "E sal 11 (9): parole aritmetica",
        "F nota 6.5 (∞): parole contenuto",
      ],
    ],
    [
      "gives the mute roles to any number of columns",
      `
        Indicatore | Target | Consuntivo | Scostamento | Scarto | Forecast
        Visite | 10 | 9 | -1 | -10% | 9
        Corsi | 20 | 20 | 0 | 0% | 20
      `,
      [
        "A indicatore 8.4 (6.4): parole contenuto",
        "B target 7 (5): parole contenuto",
        "C consuntivo 7 (5): parole contenuto",
        "D scostamento 6 (∞): parole",
        "E scostamento 6 (∞): parole",
        "F previsione 6 (∞): parole",
      ],
    ],
    [
      "gives columns that nothing explains no role",
      `
        Indicatore | Target | Consuntivo | Zarvio
        Visite | 10 | 9 | 7x
        Corsi | 20 | 20 | 8y
      `,
      [
        "A indicatore 8.4 (6.4): parole contenuto",
        "B target 7 (5): parole contenuto",
        "C consuntivo 7 (5): parole contenuto",
      ],
    ],
    [
      "asks which of two targets, and leans to the last",
      `
        Indicatore | Target | Target | Consuntivo
        Visite | 10 | 10 | 9
        Corsi | 20 | 20 | 20
      `,
      [
        "A indicatore 8.4 (6.4): parole contenuto",
        "C target 7.3 (0.6): parole contenuto anno",
        "D consuntivo 7 (5): parole contenuto",
        "target? B C → C",
      ],
    ],
    [
      "asks which of two names, and leans to the first",
      `
        Indicatore | Indicatore | Target | Consuntivo
        Visite | Visite | 10 | 9
        Corsi | Corsi | 20 | 20
      `,
      [
        "A indicatore 8.4 (0): parole contenuto",
        "C target 7 (5): parole contenuto",
        "D consuntivo 7 (5): parole contenuto",
        "indicatore? A B → A",
      ],
    ],
    [
      "takes the last of two weights",
      `
        Indicatore | Peso | Peso | Target | Consuntivo
        Visite | 40% | 40% | 10 | 9
        Corsi | 60% | 60% | 20 | 20
      `,
      [
        "A indicatore 8.4 (6.4): parole contenuto",
        "C peso 9 (7): parole anno contenuto",
        "D target 7 (5): parole contenuto",
        "E consuntivo 7 (5): parole contenuto",
      ],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, decisione, detto) => {
    expect(decisa(tabella, detto)).toEqual(decisione);
  });
});

describe("decidi on doubts", () => {
  const CASI: readonly Caso[] = [
    [
      "asks which of two columns is the result",
      `
        Indicatore | Target | Zarvio | Quelto
        Visite | 200 | 150 | 180
        Corsi | 10 | 10 | 9
        Mostre | 4 | 3 | 4
      `,
      [
        "A indicatore 8.4 (6.4): parole contenuto",
        "B target 7 (5): parole contenuto",
        "C consuntivo 2.5 (0.5): contenuto aritmetica posto",
        "consuntivo? C D → C",
      ],
    ],
    [
      "asks which of two is the target",
      `
        Indicatore | Zarvio | Quelto | Consuntivo
        Visite | 200 | 150 | 180
        Corsi | 10 | 10 | 9
        Mostre | 4 | 3 | 4
      `,
      [
        "A indicatore 8.4 (6.4): parole contenuto",
        "C target 2.5 (0.5): contenuto aritmetica posto",
        "D consuntivo 7 (5): parole contenuto",
        "target? B C → C",
      ],
    ],
    [
      "does not ask what was answered",
      `
        Indicatore | Target | Zarvio | Quelto
        Visite | 200 | 150 | 180
        Corsi | 10 | 10 | 9
        Mostre | 4 | 3 | 4
      `,
      [
        "A indicatore 8.4 (6.4): parole contenuto",
        "B target 7 (5): parole contenuto",
        "C consuntivo 1002.5 (1000.5): risposta contenuto aritmetica posto",
      ],
      { risposte: [["consuntivo", 2]] },
    ],
    [
      "does not ask what was answered of another sheet",
      `
        Indicatore | Target | Zarvio | Quelto
        Visite | 200 | 150 | 180
        Corsi | 10 | 10 | 9
        Mostre | 4 | 3 | 4
      `,
      [
        "A indicatore 8.4 (6.4): parole contenuto",
        "B target 7 (5): parole contenuto",
        "D consuntivo 402 (399.5): profilo contenuto aritmetica",
      ],
      { profilo: [["consuntivo", 3]] },
    ],
    [
      "asks which quarter is the result",
      `
        Indicatore | Target | Consuntivo I trim | Consuntivo II trim
        Visite | 200 | 150 | 180
        Corsi | 10 | 10 | 9
        Mostre | 4 | 3 | 4
      `,
      [
        "A indicatore 8.4 (6.4): parole contenuto",
        "B target 7 (5): parole contenuto",
        "D consuntivo 7.3 (0.6): parole contenuto anno",
        "consuntivo? C D → D",
      ],
    ],
    [
      "asks whether a column without a name is the result",
      `
        Indicatore | Target | 
        Visite | 200 | 150
        Corsi | 10 | 10
        Mostre | 4 | 3
      `,
      [
        "A indicatore 8.4 (6.4): parole contenuto",
        "B target 7 (5): parole contenuto",
        "C consuntivo 2.5 (0.5): contenuto aritmetica posto",
        "consuntivo? C → C",
      ],
    ],
    [
      "takes the only column of figures that is left for the result",
      `
        Indicatore | Target | Zarvio
        Visite | 200 | 150
        Corsi | 10 | 10
        Mostre | 4 | 3
      `,
      [
        "A indicatore 8.4 (6.4): parole contenuto",
        "B target 7 (5): parole contenuto",
        "C consuntivo 4 (2): resto contenuto aritmetica posto",
      ],
    ],
    [
      "takes the only column of figures that is left for the target",
      `
        Indicatore | Zarvio | Consuntivo
        Visite | 200 | 150
        Corsi | 10 | 10
        Mostre | 4 | 3
      `,
      [
        "A indicatore 8.4 (6.4): parole contenuto",
        "B target 4 (2): resto contenuto aritmetica posto",
        "C consuntivo 7 (5): parole contenuto",
      ],
    ],
    [
      "takes the only column of answers that is left for the result",
      `
        Indicatore | Target | Zarvio
        Visite | Sì | Sì
        Corsi | Sì | No
        Mostre | Sì | Sì
      `,
      [
        "A indicatore 8.4 (6.4): parole contenuto",
        "B target 7 (5): parole contenuto",
        "C consuntivo 4.5 (2.5): forme resto contenuto posto",
      ],
    ],
    [
      "asks of the only column of figures where few rows have one",
      `
        Indicatore | Target | Zarvio
        Visite | 200 |
        Corsi | 10 | 10
        Mostre | 4 |
      `,
      [
        "A indicatore 8.4 (6.4): parole contenuto",
        "B target 7 (5): parole contenuto",
        "C consuntivo 1.5 (0): contenuto posto",
        "consuntivo? C → C",
      ],
    ],
    [
      "takes it where half of the rows have one",
      `
        Indicatore | Target | Zarvio
        Visite | 200 |
        Corsi | 10 | 10
        Mostre | 4 |
        Prestiti | 7 | 8
      `,
      [
        "A indicatore 8.4 (6.4): parole contenuto",
        "B target 7 (5): parole contenuto",
        "C consuntivo 4 (2): resto contenuto aritmetica posto",
      ],
    ],
    [
      "takes no column that is something else for the result",
      `
        Indicatore | Target | Baseline
        Visite | 200 | 150
        Corsi | 10 | 10
        Mostre | 4 | 3
      `,
      ["A indicatore 8.4 (6.4): parole contenuto", "B target 7 (5): parole contenuto", "C baseline 6 (∞): parole"],
    ],
    [
      "takes no column that numbers the rows for the result",
      `
        Indicatore | Target | Zarvio
        Visite | 200 | 1
        Corsi | 10 | 2
        Mostre | 4 | 3
      `,
      ["A indicatore 8.4 (6.4): parole contenuto", "B target 7 (5): parole contenuto", "C codice 3 (∞): contenuto"],
    ],
    [
      "asks whether long words beside every row are the result",
      `
        Indicatore | Target | Zarvio
        Visite | 200 | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni uno
        Corsi | 10 | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni due
        Mostre | 4 | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni tre
      `,
      [
        "A indicatore 8.4 (6.4): parole contenuto",
        "B target 7 (5): parole contenuto",
        "C consuntivo 1.1 (0): posto resto",
        "consuntivo? C → C",
      ],
    ],
    [
      "asks of them beside few rows, with less behind",
      `
        Indicatore | Target | Zarvio
        Visite | 200 | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni uno
        Corsi | 10 |
        Mostre | 4 |
      `,
      [
        "A indicatore 8.4 (6.4): parole contenuto",
        "B target 7 (5): parole contenuto",
        "C consuntivo 0.5 (0): posto",
        "consuntivo? C → C",
      ],
    ],
    [
      "asks of them beside four rows of five",
      `
        Indicatore | Target | Zarvio
        Visite | 200 | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni uno
        Corsi | 10 | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni due
        Mostre | 4 | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni tre
        Prestiti | 4 | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni quattro
        Alberi | 7 |
      `,
      [
        "A indicatore 8.4 (6.4): parole contenuto",
        "B target 7 (5): parole contenuto",
        "C consuntivo 1.1 (0): posto resto",
        "consuntivo? C → C",
      ],
    ],
    [
      "does not ask of short words",
      `
        Indicatore | Target | Zarvio
        Visite | 200 | bene
        Corsi | 10 | male
        Mostre | 4 | forse
      `,
      ["A indicatore 8.4 (6): parole contenuto", "B target 7 (5): parole contenuto"],
    ],
    [
      "asks of words that are long in two cells of five",
      `
        Indicatore | Target | Zarvio
        Visite | 200 | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni uno
        Corsi | 10 | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni due
        Mostre | 4 | aperte tutte
        Prestiti | 4 | fatti quasi tutti
        Alberi | 7 | curati in parte
      `,
      [
        "A indicatore 8.4 (6.4): parole contenuto",
        "B target 7 (5): parole contenuto",
        "C consuntivo 1.1 (0): posto resto",
        "consuntivo? C → C",
      ],
    ],
    [
      "does not ask of them beside figures that are left",
      `
        Indicatore | Target | Zarvio | Quelto | Brunaco
        Visite | 200 | 1000 | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni uno | 3
        Corsi | 10 | 9 | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni due | 70
        Mostre | 4 | 2 | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni tre | 9
      `,
      [
        "A indicatore 8.4 (6.4): parole contenuto",
        "B target 7 (5): parole contenuto",
        "C consuntivo 2.5 (0.5): contenuto aritmetica posto",
        "consuntivo? C → C",
      ],
    ],
    [
      "asks of two columns of long words",
      `
        Indicatore | Target | Zarvio | Quelto
        Visite | 200 | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni uno | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni sei
        Corsi | 10 | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni due | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni sette
        Mostre | 4 | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni tre | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni otto
      `,
      [
        "A indicatore 8.4 (6.4): parole contenuto",
        "B target 7 (5): parole contenuto",
        "C consuntivo 1.1 (0): posto resto",
        "consuntivo? C D → C",
      ],
    ],
    [
      "asks which of two columns holds the names of the rows",
      `
        Zarvio | Quelto | Target | Consuntivo
        Visite guidate | Corsi erogati | 200 | 150
        Mostre aperte | Prestiti fatti | 10 | 10
        Alberi curati | Strade pulite | 4 | 3
      `,
      [
        "A indicatore 4 (1): contenuto posto",
        "C target 7 (5): parole contenuto",
        "D consuntivo 7 (5): parole contenuto",
        "indicatore? A B → A",
      ],
    ],
    [
      "takes the only words for the names",
      `
        Zarvio | Target | Consuntivo
        Visite guidate | 200 | 150
        Mostre aperte | 10 | 10
        Alberi curati | 4 | 3
      `,
      [
        "A indicatore 4 (2): contenuto posto",
        "B target 7 (5): parole contenuto",
        "C consuntivo 7 (5): parole contenuto",
      ],
    ],
    [
      "asks of words that come back for the names where there are no others",
      `
        Zarvio | Target | Consuntivo
        Visite guidate | 200 | 150
        Visite guidate | 10 | 10
        Alberi curati | 4 | 3
      `,
      [
        "B target 7 (5): parole contenuto",
        "C consuntivo 7 (5): parole contenuto",
        "A indicatore 1.8 (0): contenuto posto",
        "indicatore? A → A",
      ],
    ],
    [
      "asks of a weight among two",
      `
        Indicatore | Zarvio peso | Quelto peso | Target | Consuntivo
        Visite | 40% | 40% | 10 | 9
        Corsi | 60% | 60% | 20 | 20
      `,
      [
        "A indicatore 8.4 (6.4): parole contenuto",
        "C peso 4 (0): parole contenuto",
        "D target 7 (5): parole contenuto",
        "E consuntivo 7 (5): parole contenuto",
        "peso? B C → C",
      ],
    ],
    [
      "takes the only weight, whatever it is",
      `
        Indicatore | Zarvio rilevanza | Target | Consuntivo
        Visite | 3 | 10 | 9
        Corsi | 4 | 20 | 20
      `,
      [
        "A indicatore 8.4 (6.4): parole contenuto",
        "B peso 3 (1): parole",
        "C target 7 (5): parole contenuto",
        "D consuntivo 7 (5): parole contenuto",
      ],
    ],
    [
      "asks of a SAL among two",
      `
        Indicatore | Target | Consuntivo | Zarvio raggiungimento | Quelto raggiungimento
        Visite | 10 | 9 | 90% | 90%
        Corsi | 20 | 10 | 50% | 50%
        Mostre | 10 | 8 | 80% | 80%
      `,
      [
        "A indicatore 8.4 (6.4): parole contenuto",
        "B target 11 (9): parole aritmetica contenuto",
        "C consuntivo 11 (9): parole aritmetica contenuto",
        "E sal 8 (0): aritmetica parole",
        "sal? D E → E",
      ],
    ],
    [
      "takes a result that is blank so far",
      `
        Indicatore | Target | Zarvio ottenuto
        Visite | 10 |
        Corsi | 20 |
      `,
      [
        "A indicatore 8.4 (6.4): parole contenuto",
        "B target 7 (5): parole contenuto",
        "C consuntivo 3.5 (1.5): parole posto",
      ],
    ],
    [
      "asks of a result where only other rows have one",
      `
        Indicatore | Target | Zarvio finale
        Visite | 10 |
        Corsi | 20 |
      `,
      [
        "A indicatore 8.4 (6.4): parole contenuto",
        "B target 7 (5): parole contenuto",
        "C consuntivo 3 (1): parole posto",
        "consuntivo? C → C",
      ],
      { hasContent: true },
    ],
    [
      "has nothing to say of a column of bars",
      `
        Zarvio | Target | Consuntivo
        / | 200 | 150
        - | 10 | 10
      `,
      ["B target 7 (5): parole contenuto", "C consuntivo 7 (5): parole contenuto"],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, decisione, detto) => {
    expect(decisa(tabella, detto)).toEqual(decisione);
  });
});

describe("decidi on nothing", () => {
  it("decides nothing", () => {
    expect(decidi({ ...scenaDi("Zarvio"), candidati: [] })).toEqual({ giudizi: [], dubbi: [] });
  });
});

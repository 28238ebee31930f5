import { testimonePosto } from "../../../../src/cruscotto/colonne/testimoni/testimonePosto";
import { votiDi } from "../../../support/scena";

/** A sheet, and each vote on its columns. */
type Caso = readonly [che: string, tabella: string, voti: readonly string[], anno?: number];

describe("testimonePosto on words", () => {
  const CASI: readonly Caso[] = [
    [
      "takes the first before the figures for the names",
      `
        Zarvio | Quelto | Target
        Visite | Ufficio | 1
        Corsi | Scuola | 2
      `,
      ["A indicatore +1 primo-testo", "B formula +0.5 dopo-nomi"],
    ],
    [
      "takes the second for what is worked out, where no heading stands over it",
      `
        Zarvio |  | Target
        Visite | Visite fatte | 1
        Corsi | Corsi fatti | 2
      `,
      ["A indicatore +1 primo-testo", "B formula +2.5 dopo-nomi"],
    ],
    [
      "takes those after the figures for no names",
      `
        Zarvio | Target | Quelto
        Visite | 1 | Bene
        Corsi | 2 | Male
      `,
      ["A indicatore +1 primo-testo", "C indicatore -0.7 dopo-cifre", "C consuntivo +0.5 accanto-target"],
    ],
    [
      "says nothing of those after the figures where none stand before",
      `
        Target | Quelto
        1 | Bene
        2 | Male
      `,
      ["B consuntivo +0.5 accanto-target"],
    ],
    [
      "takes the first words that are no sentences",
      `
        Zarvio | Quelto | Target
        Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni | Visite | 1
        Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni | Corsi | 2
      `,
      ["A formula +0.5 dopo-nomi", "B indicatore +1 primo-testo"],
    ],
    [
      "takes sentences where there is nothing shorter",
      `
        Zarvio | Quelto | Target
        Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni | 1
        Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni | 2
      `,
      ["A indicatore +1 primo-testo", "B formula +0.5 dopo-nomi"],
    ],
    [
      "says nothing of words that a heading names",
      `
        Indicatore | Ufficio | Target
        Visite | Scuola | 1
        Corsi | Sport | 2
      `,
      [],
    ],
    [
      "stops at the first figure that words name",
      `
        Zarvio | Peso | Quelto | Target
        Visite | 1 | Scuola | 1
        Corsi | 1 | Sport | 2
      `,
      ["A indicatore +1 primo-testo", "C indicatore -0.7 dopo-cifre"],
    ],
    [
      "takes the words of any place where no heading names a figure",
      `
        1 | Zarvio
        3 | Visite
        4 | Corsi
      `,
      ["B indicatore +1 primo-testo"],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimonePosto, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});

describe("testimonePosto on operators", () => {
  const CASI: readonly Caso[] = [
    [
      "takes what stands beside them for the target",
      `
        Target |  | Consuntivo
        ≥ | 10 | 9
        ≤ | 5 | 4
      `,
      ["B target +6 accanto-operatore", "B consuntivo +0.5 accanto-target", "B target +0.5 dopo-consuntivo"],
    ],
    [
      "takes the next that holds something",
      `
        Target |  |  | Consuntivo
        ≥ |  | 10 | 9
        ≤ |  | 5 | 4
      `,
      ["C target +6 accanto-operatore", "B consuntivo +0.5 accanto-target", "C target +0.5 dopo-consuntivo"],
    ],
    [
      "says nothing where the next is called otherwise",
      `
        Target | Consuntivo
        ≥ | 10
        ≤ | 5
      `,
      [],
    ],
    [
      "says nothing of operators under another word",
      `
        Operatore | Zarvio
        ≥ | 10
        ≤ | 5
      `,
      [],
    ],
    [
      "says nothing of figures under Target",
      `
        Target | Zarvio
        7 | 10
        8 | 5
      `,
      ["B consuntivo +0.5 accanto-target"],
    ],
    [
      "says nothing where nothing follows",
      `
        Zarvio | Target
        10 | ≥
        7 | ≤
      `,
      [],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimonePosto, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});

describe("testimonePosto on levels", () => {
  const CASI: readonly Caso[] = [
    [
      "takes an area after the names for who answers",
      `
        Indicatore | Target | Area
        Visite | 1 | Sport
        Corsi | 2 | Scuola
      `,
      ["C area -6 dopo-nomi", "C responsabile +4 dopo-nomi"],
    ],
    [
      "takes a dimension after the names for none",
      `
        Formula | Target | Dimensione
        Visite | 1 | Sport
        Corsi | 2 | Scuola
      `,
      ["C prospettiva -6 dopo-nomi"],
    ],
    [
      "leaves an area before the names",
      `
        Area | Indicatore | Target
        Sport | Visite | 1
        Scuola | Corsi | 2
      `,
      [],
    ],
    [
      "leaves levels whose words are strong",
      `
        Indicatore | Target | Obiettivo
        Visite | 1 | Sport
        Corsi | 2 | Scuola
      `,
      [],
    ],
    [
      "leaves weak words of no level",
      `
        Indicatore | Target | Valore
        Visite | 1 | 1
        Corsi | 2 | 2
      `,
      [],
    ],
    [
      "leaves an area where nothing is called the names",
      `
        Zarvio | Target | Area
        Visite | 1 | Sport
        Corsi | 2 | Scuola
      `,
      ["A indicatore +1 primo-testo"],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimonePosto, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});

describe("testimonePosto on the sign of percent", () => {
  const CASI: readonly Caso[] = [
    [
      "takes it after the result for the SAL",
      `
        Indicatore | Target | Consuntivo | %
        a | 1 | 2 | 3
      `,
      ["D sal +4 dopo-consuntivo"],
    ],
    [
      "takes it after other words",
      `
        Indicatore | Target | Consuntivo | Zarvio %
        a | 1 | 2 | 3
      `,
      ["D sal +4 dopo-consuntivo"],
    ],
    [
      "leaves it joined to a word",
      `
        Indicatore | Target | Consuntivo | Zarvio% quelto
        a | 1 | 2 | 3
      `,
      [],
    ],
    [
      "leaves it before the result",
      `
        Indicatore | % | Target | Consuntivo
        a | 1 | 2 | 3
      `,
      [],
    ],
    [
      "leaves it where words name it",
      `
        Indicatore | Target | Consuntivo | % peso
        a | 1 | 2 | 3
      `,
      [],
    ],
    [
      "gives each result its own",
      `
        Consuntivo 2023 | % | Consuntivo 2024 | %
        1 | 2 | 3 | 4
      `,
      ["B sal +4 dopo-consuntivo", "D sal +4 dopo-consuntivo"],
    ],
    [
      "gives the only one to the first and to the last",
      `
        Consuntivo 2022 | Consuntivo 2023 | Consuntivo 2024 | %
        1 | 2 | 3 | 4
      `,
      ["D sal +4 dopo-consuntivo", "D sal +4 dopo-consuntivo"],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimonePosto, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});

describe("testimonePosto on indicators with a description", () => {
  const CASI: readonly Caso[] = [
    [
      "takes those with codes for what gathers",
      `
        Indicatori | Descrizione indicatore | Target
        1. Verde curato | Alberi | 1
        2. Strade pulite | Strade | 2
      `,
      ["A obiettivo +12 descrive-indicatore", "B indicatore +6 descrive-indicatore"],
    ],
    [
      "leaves those without codes",
      `
        Indicatori | Descrizione indicatore | Target
        Verde curato | Alberi | 1
        Strade pulite | Strade | 2
      `,
      [],
    ],
    [
      "leaves those beside objectives",
      `
        Obiettivo | Indicatori | Descrizione indicatore | Target
        a | 1. Verde curato | Alberi | 1
        b | 2. Strade pulite | Strade | 2
      `,
      [],
    ],
    [
      "leaves those beside a formula",
      `
        Indicatori | Formula | Target
        1. Verde curato | Alberi | 1
        2. Strade pulite | Strade | 2
      `,
      [],
    ],
    [
      "leaves a description alone",
      `
        Zarvio | Descrizione indicatore | Target
        1. Verde curato | Alberi | 1
        2. Strade pulite | Strade | 2
      `,
      ["A indicatore +1 primo-testo"],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimonePosto, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});

describe("testimonePosto on words at the right under no heading", () => {
  const CASI: readonly Caso[] = [
    [
      "takes them for notes",
      `
        Indicatore | Target | Consuntivo | 
        Visite | 1 | 2 | bene
        Corsi | 2 | 3 | 
      `,
      ["D nota +3 ultima-senza-testa"],
    ],
    [
      "takes no figures for notes",
      `
        Indicatore | Target | Consuntivo | 
        Visite | 1 | 2 | 7
        Corsi | 2 | 3 | 8
      `,
      [],
    ],
    [
      "takes the first of two",
      `
        Indicatore | Target | Consuntivo |  | 
        Visite | 1 | 2 | bene | male
        Corsi | 2 | 3 |  | forse
      `,
      ["D nota +3 ultima-senza-testa"],
    ],
    [
      "leaves those that stand between headings",
      `
        Indicatore |  | Target | Consuntivo
        Visite | bene | 1 | 2
        Corsi | male | 2 | 3
      `,
      ["B indicatore +1 primo-testo"],
    ],
    [
      "leaves a story beside every row, where there is no result",
      `
        Indicatore | Target | 
        Visite | 1 | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni
        Corsi | 2 | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni
      `,
      ["C consuntivo +0.5 accanto-target"],
    ],
    [
      "takes a story for notes beside a result",
      `
        Indicatore | Target | Consuntivo | 
        Visite | 1 | 2 | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni
        Corsi | 2 | 3 | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni
      `,
      ["D nota +3 ultima-senza-testa"],
    ],
    [
      "takes a story beside few rows for notes",
      `
        Indicatore | Target | 
        Visite | 1 | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni
        Corsi | 2 | 
        Scuole | 2 | 
      `,
      ["C nota +3 ultima-senza-testa", "C consuntivo +0.5 accanto-target"],
    ],
    [
      "takes short words beside every row for notes",
      `
        Indicatore | Target | 
        Visite | 1 | bene
        Corsi | 2 | male
      `,
      ["C nota +3 ultima-senza-testa", "C consuntivo +0.5 accanto-target"],
    ],
    [
      "leaves what may be the names of the rows",
      `
        1 | Target | Consuntivo | 
        7 | 1 | 2 | Visite
        8 | 2 | 3 | Corsi
      `,
      [],
    ],
    [
      "takes what names few of the rows for notes",
      `
        1 | Target | Consuntivo | 
        7 | 1 | 2 | Visite
        8 | 2 | 3 | 
        9 | 2 | 3 | 
      `,
      ["D nota +3 ultima-senza-testa"],
    ],
    [
      "takes what names four rows of five for what may be the names",
      `
        1 | Target | Consuntivo | 
        7 | 1 | 2 | Visite
        8 | 2 | 3 | Corsi
        8 | 2 | 3 | Scuole
        8 | 2 | 3 | Parchi
        8 | 2 | 3 | 
      `,
      [],
    ],
    [
      "takes sentences for notes, where nothing is called the names",
      `
        1 | Target | Consuntivo | 
        7 | 1 | 2 | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni
        8 | 2 | 3 | Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni e altro
      `,
      ["D nota +3 ultima-senza-testa"],
    ],
    [
      "takes them for notes where another column is called the names",
      `
        Formula | Target | Consuntivo | 
        7 | 1 | 2 | Visite
        8 | 2 | 3 | Corsi
      `,
      ["D nota +3 ultima-senza-testa"],
    ],
    [
      "takes them for notes where other words tell the rows apart as well",
      `
        Zarvio | Target | Consuntivo | 
        Nord | 1 | 2 | Visite
        Sud | 2 | 3 | Corsi
      `,
      ["A indicatore +1 primo-testo", "D indicatore -0.7 dopo-cifre", "D nota +3 ultima-senza-testa"],
    ],
    [
      "leaves them where other words tell the rows apart less",
      `
        Zarvio | Target | Consuntivo | 
        Nord | 1 | 2 | Visite
        Nord | 2 | 3 | Corsi
      `,
      ["A indicatore +1 primo-testo", "D indicatore -0.7 dopo-cifre"],
    ],
    [
      "leaves them beside sentences",
      `
        Zarvio | Target | Consuntivo | 
        Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni | 1 | 2 | Visite
        Messi a dimora cinquantadue alberi lungo i viali principali, con il concorso di scuole e di associazioni e altro | 2 | 3 | Corsi
      `,
      ["A formula +0.5 dopo-nomi"],
    ],
    [
      "leaves them beside words called otherwise",
      `
        Ufficio | Target | Consuntivo | 
        Nord | 1 | 2 | Visite
        Sud | 2 | 3 | Corsi
      `,
      [],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimonePosto, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});

describe("testimonePosto on figures that no words name", () => {
  const CASI: readonly Caso[] = [
    [
      "takes those right after the target for the result",
      `
        Indicatore | Target | Zarvio | Quelto
        a | 1 | 2 | 3
      `,
      ["C consuntivo +0.5 accanto-target"],
    ],
    [
      "takes those right before the result for the target",
      `
        Indicatore | Quelto | Zarvio | Consuntivo
        a | 1 | 2 | 3
      `,
      ["C target +0.5 dopo-consuntivo"],
    ],
    [
      "takes those between for either",
      `
        Target | Zarvio | Consuntivo
        1 | 2 | 3
      `,
      ["B consuntivo +0.5 accanto-target", "B target +0.5 dopo-consuntivo"],
    ],
    [
      "leaves those that words name",
      `
        Peso | Target | SAL | Baseline | Consuntivo
        1 | 2 | 3 | 4 | 5
      `,
      [],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimonePosto, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});

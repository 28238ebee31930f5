import { testimoneAnni } from "../../../../src/cruscotto/colonne/testimoni/testimoneAnni";
import { votiDi } from "../../../support/scena";

/** A sheet, and each vote on its columns. */
type Caso = readonly [che: string, tabella: string, voti: readonly string[], anno?: number];

describe("testimoneAnni on the years of targets alone", () => {
  const CASI: readonly Caso[] = [
    [
      "begins a plan of several years with its first",
      `
        Indicatore | Target 2025 | Target 2026 | Target 2027
        Corsi | 1 | 2 | 3 | 4
      `,
      ["B target +2 scelto", "C target -6 altro", "D target -6 altro"],
    ],
    [
      "begins it with its first wherever that stands",
      `
        Indicatore | Target 2027 | Target 2026
        Corsi | 1 | 2 | 3 | 4
      `,
      ["B target -6 altro", "C target +2 scelto"],
    ],
    [
      "takes the year of the sheet, where it is one of the plan",
      `
        Indicatore | Target 2025 | Target 2026 | Target 2027
        Corsi | 1 | 2 | 3 | 4
      `,
      ["B target -6 altro", "C target +2 scelto", "D target -6 altro"],
      2026,
    ],
    [
      "leaves it open where the sheet is of another year",
      `
        Indicatore | Target 2025 | Target 2026
        Corsi | 1 | 2 | 3 | 4
      `,
      ["B target -0.3 altro", "C target +0.3 scelto"],
      2024,
    ],
    [
      "leaves open a target of a year beside one of none",
      `
        Indicatore | Target 2025 | Target
        Corsi | 1 | 2 | 3 | 4
      `,
      ["B target -0.3 altro", "C target +0.3 scelto"],
    ],
    [
      "takes the target without a year for the sheet's",
      `
        Indicatore | Target 2025 | Target
        Corsi | 1 | 2 | 3 | 4
      `,
      ["B target -6 altro", "C target +2 scelto"],
      2024,
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimoneAnni, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});

describe("testimoneAnni on the years of targets and results", () => {
  const CASI: readonly Caso[] = [
    [
      "takes the year that both name",
      `
        Indicatore | Target 2024 | Target 2025 | Consuntivo 2023 | Consuntivo 2024
        Corsi | 1 | 2 | 3 | 4
      `,
      ["D consuntivo -6 altro", "E consuntivo +2 scelto", "B target +2 scelto", "C target -6 altro"],
    ],
    [
      "takes the last that both name",
      `
        Indicatore | Target 2023 | Target 2024 | Consuntivo 2023 | Consuntivo 2024
        Corsi | 1 | 2 | 3 | 4
      `,
      ["D consuntivo -6 altro", "E consuntivo +2 scelto", "B target -6 altro", "C target +2 scelto"],
    ],
    [
      "takes the last of the results where no target is of theirs",
      `
        Indicatore | Target 2025 | Target 2026 | Consuntivo 2023 | Consuntivo 2024
        Corsi | 1 | 2 | 3 | 4
      `,
      ["D consuntivo -6 altro", "E consuntivo +2 scelto", "B target -0.3 altro", "C target +0.3 scelto"],
    ],
    [
      "takes the sheet's where both name it",
      `
        Indicatore | Target 2023 | Target 2024 | Consuntivo 2023 | Consuntivo 2024
        Corsi | 1 | 2 | 3 | 4
      `,
      ["D consuntivo +2 scelto", "E consuntivo -6 altro", "B target +2 scelto", "C target -6 altro"],
      2023,
    ],
    [
      "passes over the sheet's where none names it",
      `
        Indicatore | Target 2023 | Target 2024 | Consuntivo 2023 | Consuntivo 2024
        Corsi | 1 | 2 | 3 | 4
      `,
      ["D consuntivo -6 altro", "E consuntivo +2 scelto", "B target -6 altro", "C target +2 scelto"],
      2020,
    ],
    [
      "takes a result without a year for the sheet's",
      `
        Indicatore | Target | Consuntivo 2023 | Consuntivo
        Corsi | 1 | 2 | 3 | 4
      `,
      ["C consuntivo -6 altro", "D consuntivo +2 scelto"],
      2024,
    ],
    [
      "leaves it open where nothing says the sheet's",
      `
        Indicatore | Target | Consuntivo 2023 | Consuntivo
        Corsi | 1 | 2 | 3 | 4
      `,
      ["C consuntivo -0.3 altro", "D consuntivo +0.3 scelto"],
    ],
    [
      "takes the result of the sheet's year before one of none",
      `
        Indicatore | Target | Consuntivo 2024 | Consuntivo
        Corsi | 1 | 2 | 3 | 4
      `,
      ["C consuntivo +2 scelto", "D consuntivo -6 altro"],
      2024,
    ],
    [
      "says nothing of one target and one result",
      `
        Indicatore | Target 2024 | Consuntivo 2024
        Corsi | 1 | 2 | 3 | 4
      `,
      [],
    ],
    [
      "takes the year that both name, also before a later result",
      `
        Indicatore | Target 2023 | Consuntivo 2023 | Consuntivo 2024
        Corsi | 1 | 2 | 3 | 4
      `,
      ["C consuntivo +2 scelto", "D consuntivo -6 altro"],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimoneAnni, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});

describe("testimoneAnni on results still to come", () => {
  const CASI: readonly Caso[] = [
    [
      "takes the year before, where each has its target",
      `
        Indicatore | Target 2023 | Target 2024 | Consuntivo 2023 | Consuntivo 2024
        Corsi | 1 | 2 | 3 | 
      `,
      ["D consuntivo +2 scelto", "E consuntivo -6 altro", "B target +2 scelto", "C target -6 altro"],
    ],
    [
      "waits for that of the only target's year",
      `
        Indicatore | Target 2024 | Consuntivo 2023 | Consuntivo 2024
        Corsi | 1 | 2 | 
      `,
      ["C consuntivo -6 altro", "D consuntivo +2 scelto"],
    ],
    [
      "waits for that of the sheet's year",
      `
        Indicatore | Target | Consuntivo 2023 | Consuntivo 2024
        Corsi | 1 | 2 | 
      `,
      ["C consuntivo -6 altro", "D consuntivo +2 scelto"],
      2024,
    ],
    [
      "leaves it open where the later year has no target",
      `
        Indicatore | Target | Consuntivo 2023 | Consuntivo 2024
        Corsi | 1 | 2 | 
      `,
      ["C consuntivo +0.3 scelto", "D consuntivo +0.7 scelto"],
      2023,
    ],
    [
      "leaves open the last quarter that is there",
      `
        Indicatore | Target | Consuntivo I trim | Consuntivo II trim | Consuntivo III trim
        Corsi | 1 | 2 | 3 | 
      `,
      ["C consuntivo -0.3 altro", "D consuntivo +0.3 scelto", "E consuntivo +0.7 scelto"],
    ],
    [
      "leaves open the last quarter also where a former one is blank",
      `
        Indicatore | Target | Consuntivo I trim | Consuntivo II trim | Consuntivo III trim
        Corsi | 1 |  | 3 | 4
      `,
      ["C consuntivo +0.7 scelto", "D consuntivo -0.3 altro", "E consuntivo +0.3 scelto"],
    ],
    [
      "takes the last of those that are all blank",
      `
        Indicatore | Target | Consuntivo 2023 | Consuntivo 2024
        Corsi | 1 |  | 
      `,
      ["C consuntivo -6 altro", "D consuntivo +2 scelto"],
    ],
    [
      "leaves open results of more years than targets",
      `
        Indicatore | Target 2023 | Target 2024 | Consuntivo 2023 | Consuntivo 2024 | Consuntivo 2025
        Corsi | 1 | 2 | 3 |  | 
      `,
      [
        "D consuntivo +0.3 scelto",
        "E consuntivo +0.7 scelto",
        "F consuntivo +0.7 scelto",
        "B target +2 scelto",
        "C target -6 altro",
      ],
    ],
    [
      "leaves open results beside two targets of one year",
      `
        Indicatore | Target 2023 | Target 2023 | Consuntivo 2023 | Consuntivo 2024
        Corsi | 1 | 2 | 3 | 
      `,
      ["D consuntivo +0.3 scelto", "E consuntivo +0.7 scelto", "B target -0.3 altro", "C target +0.3 scelto"],
    ],
    [
      "leaves open two results of one year",
      `
        Indicatore | Target 2023 | Target 2024 | Consuntivo 2023 | Consuntivo 2023 | Consuntivo 2024
        Corsi | 1 | 2 | 3 | 3 | 
      `,
      [
        "D consuntivo -0.3 altro",
        "E consuntivo +0.3 scelto",
        "F consuntivo +0.7 scelto",
        "B target +2 scelto",
        "C target -6 altro",
      ],
    ],
    [
      "leaves it open beside a former year with two targets",
      `
        Target 2022 | Target 2022 | Target 2023 | Target 2024 | Consuntivo 2023 | Consuntivo 2024
        1 | 2 | 3 | 4 | 5 | 
      `,
      [
        "E consuntivo +0.3 scelto",
        "F consuntivo +0.7 scelto",
        "A target -6 altro",
        "B target -6 altro",
        "C target +2 scelto",
        "D target -6 altro",
      ],
    ],
    [
      "leaves it open beside a former year with two results",
      `
        Target 2022 | Target 2023 | Target 2024 | Consuntivo 2022 | Consuntivo 2022 | Consuntivo 2023 | Consuntivo 2024
        1 | 2 | 3 | 4 | 5 | 6 | 
      `,
      [
        "D consuntivo -6 altro",
        "E consuntivo -6 altro",
        "F consuntivo +0.3 scelto",
        "G consuntivo +0.7 scelto",
        "A target -6 altro",
        "B target +2 scelto",
        "C target -6 altro",
      ],
    ],
    [
      "leaves it open where the sheet is of the year before",
      `
        Indicatore | Target 2023 | Target 2024 | Consuntivo 2023 | Consuntivo 2024
        Corsi | 1 | 2 | 3 | 
      `,
      ["D consuntivo +0.3 scelto", "E consuntivo +0.7 scelto", "B target +2 scelto", "C target -6 altro"],
      2023,
    ],
    [
      "takes a half whose former half is blank",
      `
        Indicatore | Target | Consuntivo I sem | Consuntivo II sem
        Corsi | 1 |  | 3
      `,
      ["C consuntivo -6 altro", "D consuntivo +2 scelto"],
    ],
    [
      "takes a quarter whose former quarter is blank",
      `
        Indicatore | Target | Consuntivo I trim | Consuntivo II trim
        Corsi | 1 |  | 3
      `,
      ["C consuntivo -6 altro", "D consuntivo +2 scelto"],
    ],
    [
      "takes a quarter whose half is blank",
      `
        Indicatore | Target | Consuntivo I sem | Consuntivo II trim
        Corsi | 1 |  | 3
      `,
      ["C consuntivo -6 altro", "D consuntivo +2 scelto"],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimoneAnni, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});

describe("testimoneAnni on parts of the year", () => {
  const CASI: readonly Caso[] = [
    [
      "leaves open which of two quarters is the result",
      `
        Indicatore | Target | Consuntivo I trim | Consuntivo II trim
        Corsi | 1 | 2 | 3 | 4
      `,
      ["C consuntivo -0.3 altro", "D consuntivo +0.3 scelto"],
    ],
    [
      "leaves open a result of no period beside one of a half",
      `
        Indicatore | Target | Consuntivo | Consuntivo I sem
        Corsi | 1 | 2 | 3 | 4
      `,
      ["C consuntivo -0.3 altro", "D consuntivo +0.3 scelto"],
    ],
    [
      "leaves open two dated targets",
      `
        Indicatore | Target al 30/06 | Target al 31/12 | Consuntivo
        Corsi | 1 | 2 | 3 | 4
      `,
      ["B target -0.3 altro", "C target +0.3 scelto"],
    ],
    [
      "takes the last date, which says what the former say",
      `
        Indicatore | Target | Consuntivo al 30/06 | Consuntivo al 31/12
        Corsi | 1 | 2 | 3 | 4
      `,
      ["C consuntivo -6 altro", "D consuntivo +2 scelto"],
    ],
    [
      "takes the year's",
      `
        Indicatore | Target | Consuntivo I sem | Consuntivo annuale
        Corsi | 1 | 2 | 3 | 4
      `,
      ["C consuntivo -6 altro", "D consuntivo +2 scelto"],
    ],
    [
      "takes that of the year",
      `
        Indicatore | Target | Consuntivo I sem | Consuntivo dell'anno
        Corsi | 1 | 2 | 3 | 4
      `,
      ["C consuntivo -6 altro", "D consuntivo +2 scelto"],
    ],
    [
      "takes the annual one",
      `
        Indicatore | Target | Consuntivo I sem | Consuntivo annuo
        Corsi | 1 | 2 | 3 | 4
      `,
      ["C consuntivo -6 altro", "D consuntivo +2 scelto"],
    ],
    [
      "takes the year to date",
      `
        Indicatore | Target | Actual Q1 | YTD actual
        Corsi | 1 | 2 | 3 | 4
      `,
      ["C consuntivo -6 altro", "D consuntivo +2 scelto"],
    ],
    [
      "takes what is there to date",
      `
        Indicatore | Target | Actual Q1 | Actual to date
        Corsi | 1 | 2 | 3 | 4
      `,
      ["C consuntivo -6 altro", "D consuntivo +2 scelto"],
    ],
    [
      "takes what is there to-date",
      `
        Indicatore | Target | Actual Q1 | Actual to-date
        Corsi | 1 | 2 | 3 | 4
      `,
      ["C consuntivo -6 altro", "D consuntivo +2 scelto"],
    ],
    [
      "gives each half its target",
      `
        Indicatore | Target I sem | Target II sem | Consuntivo I sem | Consuntivo II sem
        Corsi | 1 | 2 | 3 | 4
      `,
      ["D consuntivo -0.3 altro", "E consuntivo +0.3 scelto", "B target -6 altro", "C target +2 scelto"],
    ],
    [
      "gives the first half its target while the second is to come",
      `
        Indicatore | Target I sem | Target II sem | Consuntivo I sem | Consuntivo II sem
        Corsi | 1 | 2 | 3 | 
      `,
      ["D consuntivo +0.3 scelto", "E consuntivo +0.7 scelto", "B target +2 scelto", "C target -6 altro"],
    ],
    [
      "gives the half its SAL, and the weight no half",
      `
        Target | Consuntivo I sem | Grado di raggiungimento I sem | Grado di raggiungimento II sem | Peso I sem | Peso II sem
        Corsi | 1 | 2 | 3 | 4
      `,
      ["C sal +2 scelto", "D sal -6 altro", "E peso -6 altro", "F peso +2 scelto"],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimoneAnni, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});

describe("testimoneAnni on columns of one role", () => {
  const CASI: readonly Caso[] = [
    [
      "takes the target as last approved: rimodulato",
      `
        Indicatore | Target rimodulato | Target | Consuntivo
        Corsi | 1 | 2 | 3 | 4
      `,
      ["B target +2 scelto", "C target -6 altro"],
    ],
    [
      "takes the target as last approved: aggiornato",
      `
        Indicatore | Target aggiornato | Target | Consuntivo
        Corsi | 1 | 2 | 3 | 4
      `,
      ["B target +2 scelto", "C target -6 altro"],
    ],
    [
      "takes the target as last approved: modificato",
      `
        Indicatore | Target modificato | Target | Consuntivo
        Corsi | 1 | 2 | 3 | 4
      `,
      ["B target +2 scelto", "C target -6 altro"],
    ],
    [
      "takes the target as last approved: rivisto",
      `
        Indicatore | Target rivisto | Target | Consuntivo
        Corsi | 1 | 2 | 3 | 4
      `,
      ["B target +2 scelto", "C target -6 altro"],
    ],
    [
      "takes the target as last approved: vigente",
      `
        Indicatore | Target vigente | Target | Consuntivo
        Corsi | 1 | 2 | 3 | 4
      `,
      ["B target +2 scelto", "C target -6 altro"],
    ],
    [
      "takes the target as last approved: definitivo",
      `
        Indicatore | Target definitivo | Target | Consuntivo
        Corsi | 1 | 2 | 3 | 4
      `,
      ["B target +2 scelto", "C target -6 altro"],
    ],
    [
      "takes the target as last approved: (updated)",
      `
        Indicatore | Target (updated) | Target | Consuntivo
        Corsi | 1 | 2 | 3 | 4
      `,
      ["B target +2 scelto", "C target -6 altro"],
    ],
    [
      "takes the target as last approved: (revised)",
      `
        Indicatore | Target (revised) | Target | Consuntivo
        Corsi | 1 | 2 | 3 | 4
      `,
      ["B target +2 scelto", "C target -6 altro"],
    ],
    [
      "does not take the weight as last approved",
      `
        Peso aggiornato | Peso | Target | Consuntivo
        Corsi | 1 | 2 | 3 | 4
      `,
      ["A peso -6 altro", "B peso +2 scelto"],
    ],
    [
      "takes the weight of the indicator",
      `
        Peso indicatore | Peso obiettivo | Target | Consuntivo
        Corsi | 1 | 2 | 3 | 4
      `,
      ["A peso +2 scelto", "B peso -6 altro"],
    ],
    [
      "takes the weight of the KPI",
      `
        Peso KPI | Peso obiettivo | Target | Consuntivo
        Corsi | 1 | 2 | 3 | 4
      `,
      ["A peso +2 scelto", "B peso -6 altro"],
    ],
    [
      "takes the weight of the ind.",
      `
        Peso ind. | Peso obiettivo | Target | Consuntivo
        Corsi | 1 | 2 | 3 | 4
      `,
      ["A peso +2 scelto", "B peso -6 altro"],
    ],
    [
      "takes the weight of the indic.",
      `
        Peso indic. | Peso obiettivo | Target | Consuntivo
        Corsi | 1 | 2 | 3 | 4
      `,
      ["A peso +2 scelto", "B peso -6 altro"],
    ],
    [
      "takes the last weight",
      `
        Peso | Peso | Target | Consuntivo
        Corsi | 1 | 2 | 3 | 4
      `,
      ["A peso -6 altro", "B peso +2 scelto"],
    ],
    [
      "takes the weight of the year",
      `
        Peso 2023 | Peso 2024 | Target 2023 | Consuntivo 2023
        Corsi | 1 | 2 | 3 | 4
      `,
      ["A peso +2 scelto", "B peso -6 altro"],
    ],
    [
      "takes the SAL of the year",
      `
        Target 2023 | Consuntivo 2023 | SAL 2023 | Target 2024 | Consuntivo 2024 | SAL 2024
        1 | 2 | 3 | 4 | 5 | 6
      `,
      [
        "B consuntivo -6 altro",
        "E consuntivo +2 scelto",
        "A target -6 altro",
        "D target +2 scelto",
        "C sal -6 altro",
        "F sal +2 scelto",
      ],
    ],
    [
      "takes the last target that names the indicator's year, not its weight's words",
      `
        Target indicatore | Target | Consuntivo
        Corsi | 1 | 2 | 3 | 4
      `,
      ["A target -0.3 altro", "B target +0.3 scelto"],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimoneAnni, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});

describe("testimoneAnni on columns that no words name", () => {
  const CASI: readonly Caso[] = [
    [
      "takes none of another year, beside one of the year with the same words",
      `
        Target 2023 | Consuntivo 2023 | 2022 % | 2023 %
        Corsi | 1 | 2 | 3 | 4
      `,
      ["C target -6 altro", "C consuntivo -6 altro", "C sal -6 altro"],
    ],
    [
      "says nothing where none is of the year",
      `
        Target 2023 | Consuntivo 2023 | 2022 % | 2021 %
        Corsi | 1 | 2 | 3 | 4
      `,
      [],
    ],
    [
      "says nothing where no year is in question",
      `
        Target | Consuntivo | 2022 % | 2023 %
        Corsi | 1 | 2 | 3 | 4
      `,
      [],
    ],
    [
      "says nothing of one with the words of another, where no year is in question",
      `
        Target | Consuntivo | 2022 % | %
        Corsi | 1 | 2 | 3 | 4
      `,
      [],
    ],
    [
      "says nothing of other words",
      `
        Target 2023 | Consuntivo 2023 | 2022 zarvio | 2023 quelto
        Corsi | 1 | 2 | 3 | 4
      `,
      [],
    ],
    [
      "says nothing of one without a year",
      `
        Target 2023 | Consuntivo 2023 | % | 2023 %
        Corsi | 1 | 2 | 3 | 4
      `,
      [],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimoneAnni, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});

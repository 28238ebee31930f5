import { testimoneParole } from "../../../../src/cruscotto/colonne/testimoni/testimoneParole";
import { votiDi } from "../../../support/scena";

/** A sheet, and each vote on its columns. */
type Caso = readonly [che: string, tabella: string, voti: readonly string[], anno?: number];

describe("testimoneParole on the phrases of roles", () => {
  const CASI: readonly Caso[] = [
    [
      "hears a role, and none of the others",
      `
        Target
        1
      `,
      ["A target +6", "A indicatore -5", "A consuntivo -5", "A sal -5", "A peso -5"],
    ],
    [
      "hears the result",
      `
        Consuntivo
        1
      `,
      ["A consuntivo +6", "A indicatore -5", "A target -5", "A sal -5", "A peso -5"],
    ],
    [
      "hears the weight, which may be told in words",
      `
        Peso
        1
      `,
      ["A peso +6", "A verso -9", "A indicatore -5", "A target -5", "A consuntivo -5", "A sal -5"],
    ],
    [
      "hears a weight in weak words alone",
      `
        Punteggio massimo
        1
      `,
      ["A peso +3", "A indicatore -2.5", "A target -2.5", "A consuntivo -2.5", "A sal -2.5"],
    ],
    [
      "hears a weak word less",
      `
        Valore
        1
      `,
      ["A consuntivo +3", "A indicatore -2.5", "A target -2.5", "A sal -2.5", "A peso -2.5"],
    ],
    [
      "hears no weak word where a strong one says the same",
      `
        Valore | Consuntivo
        1 | 2
      `,
      [
        "A indicatore -2.5",
        "A target -2.5",
        "A sal -2.5",
        "A peso -2.5",
        "B consuntivo +6",
        "B indicatore -5",
        "B target -5",
        "B sal -5",
        "B peso -5",
      ],
    ],
    [
      "hears a weak word beside a strong one of another role",
      `
        Valore | Target
        1 | 2
      `,
      [
        "A consuntivo +3",
        "A indicatore -2.5",
        "A target -2.5",
        "A sal -2.5",
        "A peso -2.5",
        "B target +6",
        "B indicatore -5",
        "B consuntivo -5",
        "B sal -5",
        "B peso -5",
      ],
    ],
    [
      "hears an objective that may stand for the names",
      `
        Obiettivo
        a
      `,
      [
        "A obiettivo +6",
        "A indicatore -5",
        "A target -5",
        "A consuntivo -5",
        "A sal -5",
        "A peso -5",
        "A indicatore +9.5",
      ],
    ],
    [
      "hears a strategic objective that may stand for the names",
      `
        Obiettivo strategico
        a
      `,
      [
        "A strategico +6",
        "A indicatore -5",
        "A target -5",
        "A consuntivo -5",
        "A sal -5",
        "A peso -5",
        "A indicatore +9",
      ],
    ],
    [
      "hears a programme that may stand for the names",
      `
        Programma
        a
      `,
      [
        "A programma +6",
        "A indicatore -5",
        "A target -5",
        "A consuntivo -5",
        "A sal -5",
        "A peso -5",
        "A indicatore +8.5",
      ],
    ],
    [
      "hears what is worked out, which may stand for the names",
      `
        Formula di calcolo
        a
      `,
      [
        "A formula +6",
        "A indicatore -5",
        "A target -5",
        "A consuntivo -5",
        "A sal -5",
        "A peso -5",
        "A indicatore +10",
      ],
    ],
    [
      "hears the description of an indicator",
      `
        Descrizione indicatore
        a
      `,
      [
        "A formula +6",
        "A indicatore -5",
        "A target -5",
        "A consuntivo -5",
        "A sal -5",
        "A peso -5",
        "A indicatore +10",
        "A indicatore +2",
      ],
    ],
    [
      "hears the description of an ind.",
      `
        DESCRIZIONE_IND.
        a
      `,
      [
        "A formula +6",
        "A indicatore -5",
        "A target -5",
        "A consuntivo -5",
        "A sal -5",
        "A peso -5",
        "A indicatore +10",
        "A indicatore +2",
      ],
    ],
    [
      "hears the description of a KPI",
      `
        Descrizione KPI
        a
      `,
      [
        "A formula +6",
        "A indicatore -5",
        "A target -5",
        "A consuntivo -5",
        "A sal -5",
        "A peso -5",
        "A indicatore +10",
        "A indicatore +2",
      ],
    ],
    [
      "hears an office",
      `
        Ufficio
        a
      `,
      ["A responsabile +6", "A indicatore -5", "A target -5", "A consuntivo -5", "A sal -5", "A peso -5"],
    ],
    [
      "hears nothing where no words stand",
      `
         | Target
        a | 1
      `,
      ["B target +6", "B indicatore -5", "B consuntivo -5", "B sal -5", "B peso -5"],
    ],
    [
      "hears the objective of a year, which is also a level",
      `
        Obiettivo 2024
        10
      `,
      ["A target +3", "A obiettivo +2.5", "A indicatore -2.5", "A consuntivo -2.5", "A sal -2.5", "A peso -2.5"],
    ],
    [
      "hears a forecast that may be what is asked for",
      `
        Previsione
        10
      `,
      ["A target +3", "A indicatore -2.5", "A consuntivo -2.5", "A sal -2.5", "A peso -2.5"],
    ],
    [
      "hears two columns of outcomes",
      `
        Raggiunto? | Conseguito?
        Sì | No
      `,
      [
        "A esito +6",
        "A indicatore -5",
        "A target -5",
        "A consuntivo -5",
        "A sal -5",
        "A peso -5",
        "B esito +6",
        "B indicatore -5",
        "B target -5",
        "B consuntivo -5",
        "B sal -5",
        "B peso -5",
      ],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimoneParole, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});

describe("testimoneParole on single words", () => {
  const CASI: readonly Caso[] = [
    [
      "hears a hint",
      `
        Zarvio atteso
        10
      `,
      ["A target +3"],
    ],
    [
      "hears two hints",
      `
        Zarvio atteso, valore del quelto
        10
      `,
      ["A target +3", "A consuntivo +1"],
    ],
    [
      "hears no hint where a phrase names the role",
      `
        Zarvio atteso | Target
        10 | 20
      `,
      ["B target +6", "B indicatore -5", "B consuntivo -5", "B sal -5", "B peso -5"],
    ],
    [
      "hears a hint against a role also where a phrase names it",
      `
        Zarvio scorso | Consuntivo | Target
        1 | 2 | 3
      `,
      [
        "A precedente +5",
        "A consuntivo -6",
        "A target -6",
        "B consuntivo +6",
        "B indicatore -5",
        "B target -5",
        "B sal -5",
        "B peso -5",
        "C target +6",
        "C indicatore -5",
        "C consuntivo -5",
        "C sal -5",
        "C peso -5",
      ],
    ],
    [
      "hears what nothing is measured from, also where a phrase names it",
      `
        Zarvio, delta | Scostamento
        1 | 2
      `,
      [
        "A scostamento +5",
        "A consuntivo -6",
        "A target -6",
        "A sal -4",
        "B scostamento +6",
        "B indicatore -5",
        "B target -5",
        "B consuntivo -5",
        "B sal -5",
        "B peso -5",
      ],
    ],
    [
      "hears nothing in a blank heading",
      `
         | Zarvio
        10 | 20
      `,
      [],
    ],
    [
      "hears a weak word that is one without its year too",
      `
        Valore 2024
        10
      `,
      ["A consuntivo +3", "A indicatore -2.5", "A target -2.5", "A sal -2.5", "A peso -2.5"],
    ],
    [
      "hears the description of a measure, and no indicator in it",
      `
        Descrizione
        a
      `,
      [
        "A formula +6",
        "A indicatore -5",
        "A target -5",
        "A consuntivo -5",
        "A sal -5",
        "A peso -5",
        "A indicatore +10",
      ],
    ],
    [
      "hears an office of the indicators, and no description",
      `
        Ufficio (indicatore)
        a
      `,
      ["A responsabile +6", "A indicatore -5", "A target -5", "A consuntivo -5", "A sal -5", "A peso -5"],
    ],
    [
      "hears nothing in other words",
      `
        Zarvio
        10
      `,
      [],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimoneParole, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});

describe("testimoneParole on days of writing", () => {
  const CASI: readonly Caso[] = [
    [
      "takes them for nothing that a row is measured by",
      `
        Data aggiornamento
        10
      `,
      ["A indicatore -6", "A target -6", "A consuntivo -6", "A sal -6", "A peso -6"],
    ],
    [
      "takes them for nothing, in English",
      `
        Last update
        10
      `,
      ["A indicatore -6", "A target -6", "A consuntivo -6", "A sal -6", "A peso -6"],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimoneParole, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});

describe("testimoneParole on the share as a second reading", () => {
  const CASI: readonly Caso[] = [
    [
      "takes a share of results for the result where nothing else is",
      `
        Risultato (%) | Target
        80% | 90%
      `,
      [
        "A sal +6",
        "A indicatore -5",
        "A target -5",
        "A consuntivo -5",
        "A peso -5",
        "A consuntivo +11.7",
        "B target +6",
        "B indicatore -5",
        "B consuntivo -5",
        "B sal -5",
        "B peso -5",
      ],
    ],
    [
      "takes it so beside a target in shares under other words",
      `
        Risultato (%) | Zarvio
        80% | ≥ 90%
      `,
      ["A sal +6", "A indicatore -5", "A target -5", "A consuntivo -5", "A peso -5", "A consuntivo +11.7"],
    ],
    [
      "does not, where the target is in points",
      `
        Risultato (%) | Target
        80% | 10
      `,
      [
        "A sal +6",
        "A indicatore -5",
        "A target -5",
        "A consuntivo -5",
        "A peso -5",
        "B target +6",
        "B indicatore -5",
        "B consuntivo -5",
        "B sal -5",
        "B peso -5",
      ],
    ],
    [
      "does not, where figures with an operator are in points",
      `
        Risultato (%) | Zarvio
        80% | ≥ 10
      `,
      ["A sal +6", "A indicatore -5", "A target -5", "A consuntivo -5", "A peso -5"],
    ],
    [
      "does, where other figures are in points",
      `
        Risultato (%) | Zarvio
        80% | 10
      `,
      ["A sal +6", "A indicatore -5", "A target -5", "A consuntivo -5", "A peso -5", "A consuntivo +11.7"],
    ],
    [
      "does, where the target is a part of one",
      `
        Risultato (%) | Target
        80% | 0,9
      `,
      [
        "A sal +6",
        "A indicatore -5",
        "A target -5",
        "A consuntivo -5",
        "A peso -5",
        "A consuntivo +11.7",
        "B target +6",
        "B indicatore -5",
        "B consuntivo -5",
        "B sal -5",
        "B peso -5",
      ],
    ],
    [
      "does, where the target is one and a half",
      `
        Risultato (%) | Target
        80% | 1,5
      `,
      [
        "A sal +6",
        "A indicatore -5",
        "A target -5",
        "A consuntivo -5",
        "A peso -5",
        "A consuntivo +11.7",
        "B target +6",
        "B indicatore -5",
        "B consuntivo -5",
        "B sal -5",
        "B peso -5",
      ],
    ],
    [
      "does not, where the target is below the ground",
      `
        Risultato (%) | Target
        80% | -10
      `,
      [
        "A sal +6",
        "A indicatore -5",
        "A target -5",
        "A consuntivo -5",
        "A peso -5",
        "B target +6",
        "B indicatore -5",
        "B consuntivo -5",
        "B sal -5",
        "B peso -5",
      ],
    ],
    [
      "does, where it is in points as the target is",
      `
        Risultato (%) | Target
        80 | 90
      `,
      [
        "A sal +6",
        "A indicatore -5",
        "A target -5",
        "A consuntivo -5",
        "A peso -5",
        "A consuntivo +11.7",
        "B target +6",
        "B indicatore -5",
        "B consuntivo -5",
        "B sal -5",
        "B peso -5",
      ],
    ],
    [
      "does, for shares that are most",
      `
        Risultato (%) | Target
        80%
        70%
        60%
        50%
        4
      `,
      [
        "A sal +6",
        "A indicatore -5",
        "A target -5",
        "A consuntivo -5",
        "A peso -5",
        "A consuntivo +11.7",
        "B target +6",
        "B indicatore -5",
        "B consuntivo -5",
        "B sal -5",
        "B peso -5",
      ],
    ],
    [
      "does not, where something else is called the result",
      `
        Risultato (%) | Target | Consuntivo
        80% | 90% | 70%
      `,
      [
        "A sal +6",
        "A indicatore -5",
        "A target -5",
        "A consuntivo -5",
        "A peso -5",
        "B target +6",
        "B indicatore -5",
        "B consuntivo -5",
        "B sal -5",
        "B peso -5",
        "C consuntivo +6",
        "C indicatore -5",
        "C target -5",
        "C sal -5",
        "C peso -5",
      ],
    ],
    [
      "does not, where no sign of a share stands in the words",
      `
        Grado di raggiungimento | Target
        80% | 90%
      `,
      [
        "A sal +6",
        "A indicatore -5",
        "A target -5",
        "A consuntivo -5",
        "A peso -5",
        "B target +6",
        "B indicatore -5",
        "B consuntivo -5",
        "B sal -5",
        "B peso -5",
      ],
    ],
    [
      "does not, for a share that names no result",
      `
        SAL (%) | Target
        80% | 90%
      `,
      [
        "A sal +6",
        "A indicatore -5",
        "A target -5",
        "A consuntivo -5",
        "A peso -5",
        "B target +6",
        "B indicatore -5",
        "B consuntivo -5",
        "B sal -5",
        "B peso -5",
      ],
    ],
    [
      "does not, for a share of something else that is a result",
      `
        % di realizzazione | Target
        80% | 90%
      `,
      [
        "A sal +6",
        "A indicatore -5",
        "A target -5",
        "A consuntivo -5",
        "A peso -5",
        "A consuntivo +10.2",
        "B target +6",
        "B indicatore -5",
        "B consuntivo -5",
        "B sal -5",
        "B peso -5",
      ],
    ],
    [
      "does not, for another role with the sign of a share",
      `
        Risultato atteso (%) | Zarvio
        80% | 90%
      `,
      ["A target +6", "A indicatore -5", "A consuntivo -5", "A sal -5", "A peso -5"],
    ],
    [
      "does not, where some targets are in points",
      `
        Risultato (%) | Target
        80% | 90%
        70% | 10
        60% | 0,5
      `,
      [
        "A sal +6",
        "A indicatore -5",
        "A target -5",
        "A consuntivo -5",
        "A peso -5",
        "B target +6",
        "B indicatore -5",
        "B consuntivo -5",
        "B sal -5",
        "B peso -5",
      ],
    ],
    [
      "does, for what is reached in brackets",
      `
        Raggiungimento effettivo (B) | Target
        80% | 90%
      `,
      [
        "A sal +6",
        "A indicatore -5",
        "A target -5",
        "A consuntivo -5",
        "A peso -5",
        "A consuntivo +10.2",
        "B target +6",
        "B indicatore -5",
        "B consuntivo -5",
        "B sal -5",
        "B peso -5",
      ],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimoneParole, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});

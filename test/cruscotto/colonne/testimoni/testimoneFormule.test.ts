import { testimoneFormule } from "../../../../src/cruscotto/colonne/testimoni/testimoneFormule";
import { votiDi } from "../../../support/scena";

/** A sheet, and each vote on its columns. */
type Caso = readonly [che: string, tabella: string, voti: readonly string[], anno?: number];

describe("testimoneFormule on ratios", () => {
  const CASI: readonly Caso[] = [
    [
      "takes the result over the target for the SAL",
      `
        Target | Consuntivo | Zarvio
        10 | 5 | =B2/A2 → 1
        20 | 16 | =B3/A3 → 1
      `,
      [
        "C consuntivo -7 rapporto (B A C, 2 su 2)",
        "C target -7 rapporto (B A C, 2 su 2)",
        "C sal +5 rapporto (B A C, 2 su 2)",
        "B consuntivo +3 rapporto (B A C, 2 su 2)",
        "A target +3 rapporto (B A C, 2 su 2)",
      ],
    ],
    [
      "takes two figures that no words name for the result and the target",
      `
        Quelto | Brunaco | Zarvio
        10 | 5 | =A2/B2 → 1
        20 | 16 | =A3/B3 → 1
      `,
      [
        "C consuntivo -7 rapporto (A B C, 2 su 2)",
        "C target -7 rapporto (A B C, 2 su 2)",
        "C sal +5 rapporto (A B C, 2 su 2)",
        "A consuntivo +3 rapporto (A B C, 2 su 2)",
        "B target +3 rapporto (A B C, 2 su 2)",
      ],
    ],
    [
      "takes them so the other way",
      `
        Quelto | Brunaco | Zarvio
        10 | 5 | =B2/A2 → 1
        20 | 16 | =B3/A3 → 1
      `,
      [
        "C consuntivo -7 rapporto (B A C, 2 su 2)",
        "C target -7 rapporto (B A C, 2 su 2)",
        "C sal +5 rapporto (B A C, 2 su 2)",
        "B consuntivo +3 rapporto (B A C, 2 su 2)",
        "A target +3 rapporto (B A C, 2 su 2)",
      ],
    ],
    [
      "takes the target over the result for the SAL of a row where less is better",
      `
        Target | Consuntivo | Zarvio
        10 | 5 | =A2/B2 → 1
        20 | 16 | =A3/B3 → 1
      `,
      [
        "C consuntivo -7 rapporto (A B C, 2 su 2)",
        "C target -7 rapporto (A B C, 2 su 2)",
        "C sal +5 rapporto (A B C, 2 su 2)",
        "B consuntivo +3 rapporto (A B C, 2 su 2)",
        "A target +3 rapporto (A B C, 2 su 2)",
      ],
    ],
    [
      "takes what is under the result for the target",
      `
        Quelto | Consuntivo | Zarvio
        10 | 5 | =B2/A2 → 1
        20 | 16 | =B3/A3 → 1
      `,
      [
        "C consuntivo -7 rapporto (B A C, 2 su 2)",
        "C target -7 rapporto (B A C, 2 su 2)",
        "C sal +5 rapporto (B A C, 2 su 2)",
        "B consuntivo +3 rapporto (B A C, 2 su 2)",
        "A target +3 rapporto (B A C, 2 su 2)",
      ],
    ],
    [
      "takes what is over the result for the target",
      `
        Quelto | Consuntivo | Zarvio
        10 | 5 | =A2/B2 → 1
        20 | 16 | =A3/B3 → 1
      `,
      [
        "C consuntivo -7 rapporto (A B C, 2 su 2)",
        "C target -7 rapporto (A B C, 2 su 2)",
        "C sal +5 rapporto (A B C, 2 su 2)",
        "B consuntivo +3 rapporto (A B C, 2 su 2)",
        "A target +3 rapporto (A B C, 2 su 2)",
      ],
    ],
    [
      "takes what is under a target by a hint for the result",
      `
        Zarvio atteso | Quelto | Zarvio
        10 | 5 | =A2/B2 → 1
        20 | 16 | =A3/B3 → 1
      `,
      [
        "C consuntivo -7 rapporto (A B C, 2 su 2)",
        "C target -7 rapporto (A B C, 2 su 2)",
        "C sal +5 rapporto (A B C, 2 su 2)",
        "B consuntivo +3 rapporto (A B C, 2 su 2)",
        "A target +3 rapporto (A B C, 2 su 2)",
      ],
    ],
    [
      "hears no target in half a hint",
      `
        Obiettivo zarvio | Quelto | Zarvio
        10 | 5 | =A2/B2 → 1
        20 | 16 | =A3/B3 → 1
      `,
      [
        "C consuntivo -7 rapporto (A B C, 2 su 2)",
        "C target -7 rapporto (A B C, 2 su 2)",
        "C sal +5 rapporto (A B C, 2 su 2)",
        "A consuntivo +3 rapporto (A B C, 2 su 2)",
        "B target +3 rapporto (A B C, 2 su 2)",
      ],
    ],
    [
      "leaves a part over its whole beside a target",
      `
        Quelto | Brunaco | Zarvio | Target
        10 | 5 | =A2/B2 → 1 | 1
        20 | 16 | =A3/B3 → 1 | 1
      `,
      [],
    ],
    [
      "leaves a part over its whole that words name",
      `
        Numeratore | Quelto | Zarvio
        10 | 5 | =A2/B2 → 1
        20 | 16 | =A3/B3 → 1
      `,
      [],
    ],
    [
      "leaves what words call the result",
      `
        Target | Brunaco | Consuntivo
        10 | 5 | =B2/A2 → 1
        20 | 16 | =B3/A3 → 1
      `,
      [],
    ],
    [
      "hears what weak words call the result",
      `
        Target | Brunaco | Valore
        10 | 5 | =B2/A2 → 1
        20 | 16 | =B3/A3 → 1
      `,
      [
        "C consuntivo -7 rapporto (B A C, 2 su 2)",
        "C target -7 rapporto (B A C, 2 su 2)",
        "C sal +5 rapporto (B A C, 2 su 2)",
        "B consuntivo +3 rapporto (B A C, 2 su 2)",
        "A target +3 rapporto (B A C, 2 su 2)",
      ],
    ],
    [
      "hears what words call a SAL",
      `
        Target | Brunaco | SAL
        10 | 5 | =B2/A2 → 1
        20 | 16 | =B3/A3 → 1
      `,
      [
        "C consuntivo -7 rapporto (B A C, 2 su 2)",
        "C target -7 rapporto (B A C, 2 su 2)",
        "C sal +5 rapporto (B A C, 2 su 2)",
        "B consuntivo +3 rapporto (B A C, 2 su 2)",
        "A target +3 rapporto (B A C, 2 su 2)",
      ],
    ],
    [
      "takes what was got over the former year for a deviation",
      `
        Target | Consuntivo anno precedente | Consuntivo | Zarvio
        10 | 5 | 6 | =C2/B2 → 1
        20 | 16 | 3 | =C3/B3 → 1
      `,
      [
        "D consuntivo -7 rapporto (C B D, 2 su 2)",
        "D target -7 rapporto (C B D, 2 su 2)",
        "D sal -7 rapporto (C B D, 2 su 2)",
        "D scostamento +5 rapporto (C B D, 2 su 2)",
      ],
    ],
    [
      "takes what was got over the baseline for a deviation",
      `
        Target | Baseline | Consuntivo | Zarvio
        10 | 5 | 6 | =C2/B2 → 1
        20 | 16 | 3 | =C3/B3 → 1
      `,
      [
        "D consuntivo -7 rapporto (C B D, 2 su 2)",
        "D target -7 rapporto (C B D, 2 su 2)",
        "D sal -7 rapporto (C B D, 2 su 2)",
        "D scostamento +5 rapporto (C B D, 2 su 2)",
      ],
    ],
    [
      "takes what was got over the forecast for a deviation",
      `
        Target | Forecast | Consuntivo | Zarvio
        10 | 5 | 6 | =C2/B2 → 1
        20 | 16 | 3 | =C3/B3 → 1
      `,
      [
        "D consuntivo -7 rapporto (C B D, 2 su 2)",
        "D target -7 rapporto (C B D, 2 su 2)",
        "D sal -7 rapporto (C B D, 2 su 2)",
        "D scostamento +5 rapporto (C B D, 2 su 2)",
      ],
    ],
    [
      "says nothing of figures that stand elsewhere",
      `
        Target | Zarvio
        10 | =H$1/A2 → 1
        20 | =H$1/A3 → 1
      `,
      [],
    ],
    [
      "says nothing of a column without formulas",
      `
        Target | Consuntivo | Zarvio
        10 | 5 | 50%
      `,
      [],
    ],
    [
      "says nothing of figures beyond the columns",
      `
        Target | Zarvio
        10 | =A2/H2 → 1
        20 | =A3/H3 → 1
      `,
      [],
    ],
    [
      "does not tell result from target, where half go each way",
      `
        Quelto | Brunaco | Zarvio
        10 | 5 | =A2/B2 → 1
        20 | 16 | =B3/A3 → 1
      `,
      [
        "C consuntivo -7 rapporto (A B C, 2 su 2)",
        "C target -7 rapporto (A B C, 2 su 2)",
        "C sal +5 rapporto (A B C, 2 su 2)",
      ],
    ],
    [
      "tells them where words name the target, also if half go each way",
      `
        Target | Brunaco | Zarvio
        10 | 5 | =A2/B2 → 1
        20 | 16 | =B3/A3 → 1
      `,
      [
        "C consuntivo -7 rapporto (A B C, 2 su 2)",
        "C target -7 rapporto (A B C, 2 su 2)",
        "C sal +5 rapporto (A B C, 2 su 2)",
        "B consuntivo +3 rapporto (A B C, 2 su 2)",
        "A target +3 rapporto (A B C, 2 su 2)",
      ],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimoneFormule, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});

describe("testimoneFormule on differences", () => {
  const CASI: readonly Caso[] = [
    [
      "takes the result less the target for a deviation",
      `
        Target | Consuntivo | Zarvio
        10 | 5 | =B2-A2 → 1
        20 | 16 | =B3-A3 → 1
      `,
      [
        "C consuntivo -7 differenza (B A C, 2 su 2)",
        "C target -7 differenza (B A C, 2 su 2)",
        "C sal -6 differenza (B A C, 2 su 2)",
        "C scostamento +6 differenza (B A C, 2 su 2)",
      ],
    ],
    [
      "says nothing where neither is a target",
      `
        Quelto | Brunaco | Zarvio
        10 | 5 | =B2-A2 → 1
        20 | 16 | =B3-A3 → 1
      `,
      [],
    ],
    [
      "says nothing of two others beside a target",
      `
        Quelto | Brunaco | Zarvio | Target
        10 | 5 | =B2-A2 → 1 | 1
        20 | 16 | =B3-A3 → 1 | 1
      `,
      [],
    ],
    [
      "takes what was got less the former year for a deviation",
      `
        Consuntivo anno precedente | Consuntivo | Zarvio
        10 | 5 | =B2-A2 → 1
        20 | 16 | =B3-A3 → 1
      `,
      [
        "C consuntivo -7 differenza (B A C, 2 su 2)",
        "C target -7 differenza (B A C, 2 su 2)",
        "C sal -7 differenza (B A C, 2 su 2)",
        "C scostamento +5 differenza (B A C, 2 su 2)",
      ],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimoneFormule, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});

describe("testimoneFormule on sums", () => {
  const CASI: readonly Caso[] = [
    [
      "takes the sum of the parts for the result",
      `
        Target | Nord | Sud | Zarvio
        10 | 5 | 2 | =B2+C2 → 1
        20 | 16 | 3 | =B3+C3 → 1
      `,
      [
        "D consuntivo +3 somma (B C D, 2 su 2)",
        "B componente +5 somma (B C D, 2 su 2)",
        "B consuntivo -12 somma (B C D, 2 su 2)",
        "B target -6 somma (B C D, 2 su 2)",
        "C componente +5 somma (B C D, 2 su 2)",
        "C consuntivo -12 somma (B C D, 2 su 2)",
        "C target -6 somma (B C D, 2 su 2)",
      ],
    ],
    [
      "says nothing where no target stands beside",
      `
        Nord | Sud | Zarvio
        5 | 2 | =A2+B2 → 1
        16 | 3 | =A3+B3 → 1
      `,
      [],
    ],
    [
      "says nothing of a sum that holds a target",
      `
        Target | Target 2 | Sud | Zarvio
        10 | 5 | 2 | =B2+C2 → 1
        20 | 16 | 3 | =B3+C3 → 1
      `,
      [],
    ],
    [
      "says nothing of a sum that is called the target",
      `
        Target | Nord | Sud
        =B2+C2 → 1 | 5 | 2
        =B3+C3 → 1 | 16 | 3
      `,
      [],
    ],
    [
      "says nothing of a target that words call weakly, summed from parts",
      `
        Standard | Nord | Sud
        =B2+C2 → 1 | 5 | 2
        =B3+C3 → 1 | 16 | 3
      `,
      [],
    ],
  ];

  it.each(CASI)("%s", (_, tabella, voti, anno) => {
    expect(votiDi(testimoneFormule, tabella, { anno: anno ?? null })).toEqual(voti);
  });
});

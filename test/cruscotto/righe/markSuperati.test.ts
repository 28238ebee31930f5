import { foglioDi } from "../../support/foglio";
import { cruscottoOf } from "../../support/letto";

/** The rows of a flat export that count, 1-based. */
function correnti(righe: readonly string[], anno: number | null = null): readonly number[] {
  const tabella = ["Indicatore | Periodo | Target | Consuntivo", ...righe].join("\n");
  return cruscottoOf(foglioDi(tabella), { anno }).indicatori.flatMap(({ riga, isSuperato }) =>
    isSuperato ? [] : [riga + 1],
  );
}

describe("markSuperati", () => {
  it.each<[string, readonly string[], number | null, readonly number[]]>([
    [
      "the latest row that was measured",
      ["Alfa | I trim. 2020 | ≥ 4 | 1", "Alfa | II trim. 2020 | ≥ 4 | 2"],
      null,
      [3],
    ],
    [
      "the latest row, wherever it stands",
      ["Alfa | II trim. 2020 | ≥ 4 | 2", "Alfa | I trim. 2020 | ≥ 4 | 1"],
      null,
      [2],
    ],
    [
      "both of two measured rows of one period",
      ["Alfa | I trim. 2020 | ≥ 4 | 1", "Alfa | I trim. 2020 | ≥ 4 | 2"],
      null,
      [2, 3],
    ],
    [
      "a measured row before a later one that is not",
      ["Alfa | I trim. 2020 | ≥ 4 | 1", "Alfa | II trim. 2020 | ≥ 4 | n.d."],
      null,
      [2],
    ],
    [
      "the latest of all while none is measured",
      ["Alfa | I trim. 2020 | ≥ 4 | ", "Alfa | II trim. 2020 | ≥ 4 | "],
      null,
      [3],
    ],
    [
      "a later year before an earlier one",
      ["Alfa | dicembre 2019 | ≥ 4 | 4", "Alfa | gennaio 2020 | ≥ 4 | 1"],
      null,
      [3],
    ],
    ["no row after the reference year", ["Alfa | 31/12/2020 | ≥ 4 | 3", "Alfa | 31/03/2021 | ≥ 4 | 4"], 2020, [2]],
    ["the last month of the reference year", ["Alfa | 30/06/2020 | ≥ 4 | 3", "Alfa | 31/12/2020 | ≥ 4 | 4"], 2020, [3]],
    ["each indicator by itself", ["Alfa | I trim. 2020 | ≥ 4 | 1", "Beta | II trim. 2020 | ≥ 4 | 2"], null, [2, 3]],
    ["every row where no period is written", ["Alfa | | ≥ 4 | 1", "Alfa | | ≥ 4 | 2"], null, [2, 3]],
  ])("keeps %s", (_, righe, anno, attese) => {
    expect(correnti(righe, anno)).toEqual(attese);
  });
});

import { cellaDa, trattiOf, trattiPaiati, trattoDa, type Luogo } from "../../src/formule/tratti";

const luogo = (colonna: number, riga: number, foglio = "Qui"): Luogo => ({ foglio, riga: riga - 1, colonna });

describe("trattiOf", () => {
  it.each<[string, readonly Luogo[], readonly string[]]>([
    ["one cell", [luogo(1, 4)], ["B4"]],
    ["a run of rows, in any order", [luogo(1, 6), luogo(1, 4), luogo(1, 5)], ["B4:B6"]],
    ["runs that a row parts", [luogo(1, 4), luogo(1, 5), luogo(1, 7)], ["B4:B5", "B7"]],
    ["rows that follow in another column", [luogo(1, 4), luogo(2, 5)], ["B4", "C5"]],
    ["rows that follow on another sheet", [luogo(1, 4, "A"), luogo(1, 5, "B")], ["'A'!B4", "'B'!B5"]],
    ["a run on another sheet", [luogo(1, 4, "D'or"), luogo(1, 5, "D'or")], ["'D''or'!B4:B5"]],
    ["nothing", [], []],
  ])("writes %s", (_, luoghi, tratti) => {
    expect(trattiOf("Qui", luoghi)).toEqual(tratti);
  });
});

describe("trattiPaiati", () => {
  const paiati = (...coppie: readonly (readonly [sal: Luogo, peso: Luogo])[]) =>
    trattiPaiati(coppie.map(([sal, peso]) => ({ sal, peso }))).map(({ sal, peso, righe }) =>
      [trattoDa("Qui", sal, righe), trattoDa("Qui", peso, righe)].join(" "),
    );

  it.each<[string, readonly (readonly [Luogo, Luogo])[], readonly string[]]>([
    [
      "run down together",
      [
        [luogo(1, 4), luogo(2, 4)],
        [luogo(1, 5), luogo(2, 5)],
      ],
      ["B4:B5 C4:C5"],
    ],
    [
      "part where the SAL is in another column",
      [
        [luogo(1, 4), luogo(2, 4)],
        [luogo(3, 5), luogo(2, 5)],
      ],
      ["B4 C4", "D5 C5"],
    ],
    [
      "part where the weight is in another column",
      [
        [luogo(1, 4), luogo(2, 4)],
        [luogo(1, 5), luogo(3, 5)],
      ],
      ["B4 C4", "B5 D5"],
    ],
    [
      "part where the SAL is on another sheet",
      [
        [luogo(1, 4), luogo(2, 4)],
        [luogo(1, 5, "A"), luogo(2, 5)],
      ],
      ["B4 C4", "'A'!B5 C5"],
    ],
    [
      "part where the weight skips a row",
      [
        [luogo(1, 4), luogo(2, 4)],
        [luogo(1, 5), luogo(2, 6)],
      ],
      ["B4 C4", "B5 C6"],
    ],
    [
      "run from the top in any order",
      [
        [luogo(1, 5), luogo(2, 9)],
        [luogo(1, 4), luogo(2, 8)],
      ],
      ["B4:B5 C8:C9"],
    ],
    [
      "run side by side",
      [
        [luogo(1, 4), luogo(2, 4)],
        [luogo(3, 4), luogo(4, 4)],
        [luogo(1, 5), luogo(2, 5)],
        [luogo(3, 5), luogo(4, 5)],
      ],
      ["B4:B5 C4:C5", "D4:D5 E4:E5"],
    ],
  ])("%s", (_, coppie, attese) => {
    expect(paiati(...coppie)).toEqual(attese);
  });
});

describe("cellaDa", () => {
  it("names the sheet only where it is another one", () => {
    expect([cellaDa("Qui", luogo(0, 1)), cellaDa("Qui", luogo(26, 10, "Là"))]).toEqual(["A1", "'Là'!AA10"]);
  });
});

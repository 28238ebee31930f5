import { readStorico } from "../../../src/cruscotto/tabelle/readStorico";
import { interiDaQuote } from "../../../src/domain/numeri/interiDaQuote";
import { foglio } from "../../support/foglio";
import { griglieOf } from "../../support/griglie";

describe("readStorico", () => {
  it("reads Firenze's two tables, from the oldest year, each figure on its cell", async () => {
    const grid = (await griglieOf("firenze-2020-strategici")).find((una) => una.foglio === "Storico");
    const serie = grid ? readStorico(grid) : [];
    expect(serie.map(({ gruppo, unita, passo }) => [gruppo, unita, passo])).toEqual([
      ["strategici", "quote", 0.001],
      ["operativi", "quote", 0.001],
    ]);
    expect(serie[0]?.anni.map(({ anno }) => anno)).toEqual([2014, 2015, 2016, 2017, 2018, 2019, 2020]);
    const { cifre } = serie[1]?.anni.at(-1) ?? {};
    expect(cifre?.parziali).toMatchObject({ riga: 9, colonna: 1, valore: 0.009 });
  });

  it.each([
    [
      "the other way round, in points",
      [
        ["OBIETTIVI OPERATIVI"],
        ["Anno", "Raggiunti", "Raggiunti in parte", "Non raggiunti"],
        ["2019", 90.5, 4.8, 4.8],
        ["2020", 100, 0, 0],
      ],
      ["operativi", "punti", [90.5, 4.8, 4.8]],
    ],
    [
      "in numbers, with their total",
      [
        ["", 2020, 2019],
        ["Conseguiti", 41, 37],
        ["Parzialmente conseguiti", 0, 0],
        ["Non conseguiti", 1, 1],
        ["Totale", 42, 38],
      ],
      [null, "conteggi", [37, 0, 1]],
    ],
    [
      "in percent typed as text",
      [
        ["Obiettivi specifici", 2019],
        ["CONSEGUITI", "97,4%"],
        ["CONSEGUITI IN PARTE", "0%"],
        ["NON CONSEGUITI", "2,6%"],
      ],
      ["strategici", "quote", [0.974, 0, 0.026]],
    ],
  ] as const)("reads a table %s", (_, righe, [gruppo, unita, primi]) => {
    const [serie, ...altre] = readStorico(foglio(righe));
    expect(altre).toEqual([]);
    expect([serie?.gruppo, serie?.unita]).toEqual([gruppo, unita]);
    const { raggiunti, parziali, nonRaggiunti } = serie?.anni[0]?.cifre ?? {};
    expect([raggiunti, parziali, nonRaggiunti].map((una) => una?.valore)).toEqual(primi);
  });

  it("finds nothing where outcomes have no year", () => {
    expect(
      readStorico(
        foglio([
          ["Conseguiti", 3],
          ["Conseguiti in parte", 1],
          ["Non conseguiti", 0],
        ]),
      ),
    ).toEqual([]);
  });
});

describe("interiDaQuote", () => {
  it.each([
    ["Firenze's 2020 from 42 objectives", [0.976, 0, 0.024], 42, [41, 0, 1]],
    ["shares that sum to 99,9", [0.945, 0.023, 0.031], null, [121, 3, 4]],
    ["shares adjusted to sum to 100", [0.867, 0.066, 0.067], null, null],
    ["shares that sum to 99,8", [0.945, 0.023, 0.03], null, null],
    ["another number of objectives", [0.976, 0, 0.024], 40, null],
  ])("says which whole numbers give %s", (_, quote, n, attesi) => {
    expect(interiDaQuote(quote, 0.001, n)).toEqual(attesi);
  });
});

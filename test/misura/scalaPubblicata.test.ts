import { foglioDi } from "../support/foglio";
import { misuratoDi } from "../support/letto";

/** What the SAL column of a sheet publishes, by lines of target, consuntivo and SAL. */
const pubblicati = (...righe: readonly string[]) =>
  misuratoDi(
    foglioDi(
      [
        "Indicatore | Target | Consuntivo | SAL",
        ...righe.map((riga, at) => `Voce ${"abcde".charAt(at)} | ${riga}`),
      ].join("\n"),
    ),
  ).indicatori.map(({ pubblicato }) => pubblicato?.valore ?? null);

describe("figures above one in a SAL column", () => {
  it.each<readonly [string, readonly string[], readonly number[]]>([
    ["twice the target twice", ["10 | 20 | 2", "10 | 25 | 2,5"], [2, 2.5]],
    ["half of a target where less is better", ["20 | 10 | 2", "25 | 10 | 2,5"], [2, 2.5]],
    ["beside shares below one", ["10 | 20 | 2", "10 | 30 | 3", "10 | 5 | 0,5"], [2, 3, 0.5]],
    ["as near as they print", ["1000 | 2006 | 2", "1000 | 2494 | 2,5"], [2, 2.5]],
  ])("are shares: %s", (_, righe, valori) => {
    expect(pubblicati(...righe)).toEqual(valori);
  });

  it.each<readonly [string, readonly string[], readonly number[]]>([
    ["one row alone", ["10 | 20 | 2"], [0.02]],
    ["two, of which one is a text", ["10 | 20 | 2", "10 | molti | 2,5"], [0.02, 0.025]],
    ["two, of which one has no target", ["10 | 20 | 2", "n.d. | 25 | 2,5"], [0.02, 0.025]],
    ["farther than they print", ["1000 | 2007 | 2", "1000 | 2493 | 2,5"], [0.02, 0.025]],
    ["hundredths of the target", ["100 | 2 | 2", "100 | 4 | 4", "100 | 6 | 6"], [0.02, 0.04, 0.06]],
    [
      "as many shares as points",
      ["10 | 20 | 2", "10 | 30 | 3", "100 | 4 | 4", "100 | 6 | 6"],
      [0.02, 0.03, 0.04, 0.06],
    ],
    ["full points", ["10 | 10 | 100", "10 | 12 | 100", "10 | 20 | 2", "10 | 30 | 3"], [1, 1, 0.02, 0.03]],
    ["neither", ["10 | 7 | 3", "10 | 8 | 4"], [0.03, 0.04]],
    ["a figure of one among shares", ["10 | 10 | 1", "10 | 20 | 2"], [0.01, 0.02]],
  ])("are points: %s", (_, righe, valori) => {
    expect(pubblicati(...righe)).toEqual(valori);
  });
});

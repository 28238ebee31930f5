import { figliDi, nodiSopra } from "../../src/cruscotto/nodi";

const NODI = [
  { id: 0, padre: null },
  { id: 1, padre: 0 },
  { id: 2, padre: 1 },
  { id: 3, padre: null },
];

describe("nodiSopra", () => {
  it.each<[number | null, readonly number[]]>([
    [2, [2, 1, 0]],
    [0, [0]],
    [null, []],
    [9, []],
  ])("climbs from %p", (padre, attesi) => {
    expect(nodiSopra(NODI, padre).map(({ id }) => id)).toEqual(attesi);
  });
});

describe("figliDi", () => {
  it.each<[number | null, readonly number[], readonly string[]]>([
    [null, [0, 3], ["c"]],
    [1, [2], ["a", "b"]],
    [3, [], []],
  ])("gives what hangs directly under %p, in its order", (padre, nodi, righe) => {
    const indicatori = [
      { nome: "a", indicatore: { padre: 1 } },
      { nome: "c", indicatore: { padre: null } },
      { nome: "b", indicatore: { padre: 1 } },
    ];
    const sotto = figliDi(NODI, indicatori)(padre);
    expect(sotto.nodi.map(({ id }) => id)).toEqual(nodi);
    expect(sotto.indicatori.map(({ nome }) => nome)).toEqual(righe);
  });
});

import { cimeDi, finestraDi, rigaAlla, rigaSeguente } from "../../../src/taskpane/elementi/finestraDi";

const uguali = (quante: number, altezza = 68) => cimeDi(new Array<undefined>(quante).fill(undefined), altezza);

describe("cimeDi", () => {
  it("takes a row that was never measured for as high as it is told", () => {
    expect(cimeDi([60, undefined, 40], 50)).toEqual([0, 60, 110, 150]);
  });
});

describe("rigaAlla", () => {
  it.each([
    [-5, 0],
    [0, 0],
    [59, 0],
    [60, 1],
    [149, 2],
    [900, 2],
  ])("finds at %d pixels row %d", (altezza, attesa) => {
    expect(rigaAlla(cimeDi([60, 50, 40], 50), altezza)).toBe(attesa);
  });

  it("finds the first of no row", () => {
    expect(rigaAlla(cimeDi([], 50), 10)).toBe(0);
  });
});

describe("finestraDi", () => {
  it("draws what is in sight and a little more, whatever the length of the list and the height of its rows", () => {
    const diverse = cimeDi(
      Array.from({ length: 20_000 }, (_, at) => 40 + (at % 7) * 30),
      50,
    );
    for (const cime of [uguali(20_000), diverse]) {
      for (const sopra of [0, 6_800, 680_000]) {
        const { da, a } = finestraDi(cime, sopra, 680);
        expect(cime[da]).toBeLessThanOrEqual(sopra);
        expect(cime[a]).toBeGreaterThanOrEqual(Math.min(sopra + 680, cime.at(-1) ?? 0));
        expect(a - da).toBeLessThanOrEqual(45);
      }
    }
  });

  it.each([
    ["a list that begins below what is seen", 100, -5_000, 0],
    ["an empty list", 0, 0, 0],
  ])("draws no row out of %s", (_, quante, sopra, minimo) => {
    const { da, a } = finestraDi(uguali(quante), sopra, 500);

    expect(da).toBe(minimo);
    expect(a).toBeLessThanOrEqual(quante);
  });

  it("keeps to the end of a list that has become shorter", () => {
    expect(finestraDi(uguali(3), 100_000, 500)).toEqual({ da: 3, a: 3 });
  });
});

describe("rigaSeguente", () => {
  it.each([
    ["ArrowDown", 4, 5],
    ["ArrowUp", 4, 3],
    ["ArrowUp", 0, 0],
    ["ArrowDown", 9, 9],
    ["Home", 4, 0],
    ["End", 4, 9],
    ["Enter", 4, null],
  ])("takes %s from row %d to %s", (tasto, at, atteso) => {
    expect(rigaSeguente(tasto, at, 10)).toBe(atteso);
  });
});

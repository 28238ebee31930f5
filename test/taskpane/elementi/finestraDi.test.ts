import { finestraDi, rigaSeguente } from "../../../src/taskpane/elementi/finestraDi";

describe("finestraDi", () => {
  it("draws what is in sight and a little more, whatever the length of the list", () => {
    for (const sopra of [0, 6_800, 680_000]) {
      const { da, a } = finestraDi(20_000, 68, sopra, 680);
      expect(da * 68).toBeLessThanOrEqual(sopra);
      expect(a * 68).toBeGreaterThanOrEqual(Math.min(sopra + 680, 20_000 * 68));
      expect(a - da).toBeLessThanOrEqual(45);
    }
  });

  it.each([
    ["a list that begins below what is seen", 100, -5_000, 0],
    ["an empty list", 0, 0, 0],
  ])("draws no row out of %s", (_, quante, sopra, minimo) => {
    const { da, a } = finestraDi(quante, 68, sopra, 500);

    expect(da).toBe(minimo);
    expect(a).toBeLessThanOrEqual(quante);
  });

  it("keeps to the end of a list that has become shorter", () => {
    expect(finestraDi(3, 68, 100_000, 500)).toEqual({ da: 3, a: 3 });
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

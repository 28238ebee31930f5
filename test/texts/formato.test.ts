import { contaIn, formatSal } from "../../src/texts/formato";

describe("formatSal", () => {
  it.each([
    [0.953, "95,3%"],
    [0.9, "90%"],
    [0.9003, "90,03%"],
    [0.896, "89,6%"],
    [0.89996, "89,996%"],
    [0.8001, "80,01%"],
    [1, "100%"],
    [0.9996, "99,96%"],
    [0.0002, "0,02%"],
  ])("prints %d so that it is told from the thresholds beside it: %s", (sal, scritta) => {
    expect(formatSal(sal, "it", [0.8, 0.9])).toBe(scritta);
  });

  it("adds no decimal where no threshold is near", () => {
    expect(formatSal(0.9003, "it")).toBe("90%");
    expect(formatSal(0.9003, "en", [0.9])).toBe("90.03%");
  });
});

describe("contaIn", () => {
  it.each([
    ["it", 1, "1 cella"],
    ["it", 3000, "3.000 celle"],
    ["en", 3000, "3,000 celle"],
  ] as const)("counts in %s %d", (lingua, quante, scritta) => {
    expect(contaIn(lingua)(quante, "cella", "celle")).toBe(scritta);
  });
});

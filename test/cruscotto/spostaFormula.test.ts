import { spostaFormula } from "../../src/cruscotto/griglia/spostaFormula";

/** Rows of now by those of before; a row that is not named stays where it is. */
const con = (righe: Readonly<Record<number, number | null>>) => ({
  riga: (prima: number) => (prima in righe ? (righe[prima] ?? null) : prima),
  colonna: (prima: number) => prima,
});

describe("a formula whose lines have moved", () => {
  it.each([
    ["=E5/F5", { 4: 5 }, "=E6/F6"],
    ["=$E$5&\"E5\"&'E5'!E5&PERF.SAL(E5)", { 4: 6 }, "=$E$7&\"E5\"&'E5'!E5&PERF.SAL(E7)"],
    ["=SUM(G4:G6)", { 4: 5, 5: 6 }, "=SUM(G4:G7)"],
    ["=SUM(G4:G6)", { 4: 5, 5: 4 }, "=SUM(G4:G6)"],
    ["=SUM(G4:G6)", { 4: 9 }, null],
    ["=E5", { 4: null }, null],
  ])("%s", (formula, righe, attesa) => {
    expect(spostaFormula(formula, con(righe))).toBe(attesa);
  });

  it("points at nothing where its line was deleted, if whoever asks knows that it was", () => {
    const tolta = con({ 4: null });
    expect(spostaFormula("=E5&E6", tolta, true)).toBe("=#REF!&E6");
    expect(spostaFormula("=SUM(E5:E6)", tolta, true)).toBeNull();
  });
});

import { cellaTitolo } from "../../src/formule/fogliPerf";

describe("cellaTitolo", () => {
  it("holds the words by which the sheet is known and shows the title alone", () => {
    expect(cellaTitolo("Quadro di sintesi")).toEqual({
      tipo: "testo",
      testo: "PERF · Quadro di sintesi",
      formato: ';;;"Quadro di sintesi"',
    });
  });

  it("has no quote within the quotes of its format, and none that Excel would refuse", () => {
    expect(cellaTitolo('Dettaglio – "Area 1"')).toMatchObject({ formato: ';;;"Dettaglio – ”Area 1”"' });
    expect(cellaTitolo("x".repeat(300))).toEqual({ tipo: "testo", testo: `PERF · ${"x".repeat(300)}` });
  });
});

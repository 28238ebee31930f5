import { formulaLetta } from "../../../src/excel/leggi/formulaLetta";
import { gridOf } from "../../../src/excel/leggi/readGrid";

describe("formulaLetta", () => {
  it.each([
    ["with the prefix of a file (#4811)", "=_xldudf_PERF_SAL(A1,B1)"],
    ["with a number for its library", "=[2]!_xldudf_PERF_SAL(A1,B1)"],
    ["with the path of its library", "='C:\\Office\\[FUNCRES.XLAM]Foglio'!_xldudf_PERF_SAL(A1,B1)"],
    ["with the name of its library", "=FUNCRES.XLAM!_xldudf_PERF_SAL(A1,B1)"],
    ["with an @ before the prefix", "=@_xldudf_PERF_SAL(A1,B1)"],
    ["with an @", "=@PERF.SAL(A1,B1)"],
    ["as it was written", "=PERF.SAL(A1,B1)"],
  ])("is the formula that PERF writes, from one %s", (_, formula) => {
    expect(formulaLetta(formula)).toBe("=PERF.SAL(A1,B1)");
  });

  it("leaves texts, references and other functions as they are", () => {
    const altre = '=IF(\'[Altro.xlsx]Foglio 1\'!A1="","_xldudf_PERF_SAL(",_xldudf_ALTRO_F(B1))';
    expect(formulaLetta(altre)).toBe(altre);
    expect(formulaLetta('=IF(A1="[2]!","",_xldudf_PERF_SAL(A1,\'L\'\'ente\'!B1,"<="))')).toBe(
      '=IF(A1="[2]!","",PERF.SAL(A1,\'L\'\'ente\'!B1,"<="))',
    );
  });

  it("is done once, where formulas are read", () => {
    const grid = gridOf(
      "Area 1",
      {
        values: [["#NAME?", "=cmd|x"]],
        valueTypes: [["Error", "String"]],
        formulas: [["=[2]!_xldudf_PERF_SAL(A1,B1)", "=cmd|x"]],
        numberFormat: [["0%", "General"]],
      },
      [],
      false,
      false,
    );
    expect(grid.formule).toEqual([["=PERF.SAL(A1,B1)", ""]]);
  });
});

import { isStessaFormula } from "../../../src/excel/leggi/stessaFormula";

describe("isStessaFormula", () => {
  it.each([
    ["the same", "=PERF.SAL(A1,B1)", "=PERF.SAL(A1,B1)"],
    ["respelled by Excel", "=_xldudf_PERF_SAL(a1, B1)", "=PERF.SAL(A1,B1)"],
    ["with rows moved", "=IF('Area 1'!$F$12=\"\",\"\",'Area 1'!F12)", "=IF('Area 1'!$F$9=\"\",\"\",'Area 1'!F9)"],
    ["with its sheet renamed", "=Pisa!A1+'L''ente 2020'!B2", "='Foglio 1'!A1+Ente!B2"],
    ["with an @ that Excel adds", "=@PERF.SAL(A1,B1)", "=PERF.SAL(A1,B1)"],
    ["with its cell gone", "=#REF!*2", "=Ente!B2*2"],
  ])("knows a formula %s", (_, ora, scritta) => {
    expect(isStessaFormula(ora, scritta)).toBe(true);
  });

  it.each([
    ["a figure in its place", 0.5, "=A1"],
    ["a text in its place", "A1", "=A1"],
    ["another function", "=PERF.MEDIA(A1,B1)", "=PERF.SAL(A1,B1)"],
    ["another constant", "=A1*0.8", "=A1*0.9"],
    ["a term more", "=A1+B1", "=A1"],
  ])("knows %s from it", (_, ora, scritta) => {
    expect(isStessaFormula(ora, scritta)).toBe(false);
  });
});

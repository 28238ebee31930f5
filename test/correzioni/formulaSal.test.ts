import { isFormulaPerf, readFormulaSal, withArgomenti } from "../../src/correzioni/formulaSal";

const VERSO = { verso: "decrescente", tipo: null, opzioni: null };

describe("withArgomenti", () => {
  it.each([
    ["=PERF.SAL(D5,E5)", '=PERF.SAL(D5,E5,"decrescente")'],
    ['=PERF.SAL(D5,E5,"crescente?","data","giorni=30")', '=PERF.SAL(D5,E5,"decrescente")'],
    [
      '=IF(E5="","",IFNA(perf.sal(D5,E5,"crescente?"),"da, vedere"))',
      '=IF(E5="","",IFNA(perf.sal(D5,E5,"decrescente"),"da, vedere"))',
    ],
    ["=PERF.SAL(MAX(A1,B1),'a, (b)'!E5)+1", `=PERF.SAL(MAX(A1,B1),'a, (b)'!E5,"decrescente")+1`],
  ])("changes the options and nothing else in %s", (formula, attesa) => {
    expect(withArgomenti(formula, VERSO)).toBe(attesa);
    expect(readFormulaSal(attesa)).toEqual(VERSO);
  });

  it("keeps the place of an option that is not stated", () => {
    const opzioni = { verso: null, tipo: null, opzioni: "giorni=30" };
    expect(withArgomenti("=PERF.SAL(D5,E5)", opzioni)).toBe('=PERF.SAL(D5,E5,"","","giorni=30")');
  });

  it("keeps a quotation mark inside an option", () => {
    const opzioni = { verso: null, tipo: null, opzioni: 'consuntivo=il "buono"' };
    const formula = withArgomenti("=PERF.SAL(D5,E5)", opzioni);
    expect(formula).toBe('=PERF.SAL(D5,E5,"","","consuntivo=il ""buono""")');
    expect(readFormulaSal(formula ?? "")).toEqual(opzioni);
  });

  it.each([
    ["=PERF.SAL(D5,E5,,,,F5)", '=PERF.SAL(D5,E5,"decrescente","","",F5)'],
    ['=PERF.SAL(D5,E5,"<=",,"giorni=30",MAX(F5,G5))', '=PERF.SAL(D5,E5,"decrescente","","",MAX(F5,G5))'],
    ["=PERF.SAL(D5,E5,,,, )", '=PERF.SAL(D5,E5,"decrescente")'],
    ["=PERF.SAL(D5,E5,,,,)", '=PERF.SAL(D5,E5,"decrescente")'],
  ])("keeps the base that %s begins at", (formula, attesa) => {
    expect(withArgomenti(formula, VERSO)).toBe(attesa);
  });

  it("is null for a formula that calls no PERF.SAL", () => {
    expect(withArgomenti("=E5/D5", VERSO)).toBeNull();
  });
});

describe("readFormulaSal", () => {
  it.each([
    ["=PERF.SAL(D5,E5,,,,F5)", "partenza=base"],
    ['=PERF.SAL(D5,E5,"<=",,"massimo=120%",F5)', "partenza=base; massimo=120%"],
    ['=PERF.SAL(D5,E5,"<=",,"metodo: partenza=base",F5)', "metodo: partenza=base"],
    ['=PERF.SAL(D5,E5,"<=",,"giorni=30",)', "giorni=30"],
    ["=PERF.SAL(D5,E5)", null],
  ])("reads of %s that the way to its target begins at a base", (formula, opzioni) => {
    expect(readFormulaSal(formula)?.opzioni).toBe(opzioni);
  });
});

describe("readFormulaSal, of each argument", () => {
  it.each<readonly [string, string | null, string | null, string | null]>([
    ['=PERF.SAL(D5,E5, "<=" , "data" )', "<=", "data", null],
    ['PERF.SAL(D5,E5,"<=")', "<=", null, null],
    ['=perf.sal(D5,E5,"<=")', "<=", null, null],
    ['=PERF.SAL(D5,E5,,,"consuntivo=1,5 (circa")', null, null, "consuntivo=1,5 (circa"],
    ['=PERF.SAL(D5,E5,D1&"<=",,)', null, null, null],
    ['=PERF.SAL(D5,E5,"<="&D1,,)', null, null, null],
    ['=PERF.SAL(D5,E5,"","","")', null, null, null],
    ['=PERF.SAL(D5,E5,,,"partenza = base",F5)', null, null, "partenza = base"],
  ])("%s", (formula, verso, tipo, opzioni) => {
    expect(readFormulaSal(formula)).toEqual({ verso, tipo, opzioni });
  });

  it("is null for a formula that calls no PERF.SAL", () => {
    expect(readFormulaSal("=E5/D5")).toBeNull();
    expect(readFormulaSal('=IF(E5="","","<=")')).toBeNull();
  });
});

describe("isFormulaPerf", () => {
  it.each([
    ["=PERF.SAL(D5,E5)", true],
    ["=1+perf.media(A1:A9)", true],
    ["=SUPERPERF.SAL(D5)", false],
    ["=PERF.SAL", false],
    ["=PERF.1(D5)", false],
    ["=E5/D5", false],
    ["", false],
  ])("of %s says %s", (formula, attesa) => {
    expect(isFormulaPerf(formula)).toBe(attesa);
  });
});

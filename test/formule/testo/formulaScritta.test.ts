import { inVirgolette } from "../../../src/formule/testo/espressioni";
import { formulaSuRiga, formulaViva } from "../../../src/formule/testo/formulaScritta";

const CELLA = (cella: string, forma: number) => `ADDRESS(ROW('F'!${cella}),COLUMN('F'!${cella}),${forma})`;

describe("inVirgolette", () => {
  it("writes a text that Excel would not take in one piece as several", () => {
    expect(inVirgolette('detto "PID"')).toBe('"detto ""PID"""');
    const lungo = inVirgolette('à"'.repeat(200));
    const pezzi = lungo.split(/(?<=")&(?=")/);
    expect(pezzi.every((pezzo) => pezzo.slice(1, -1).replaceAll('""', '"').length <= 255)).toBe(true);
    expect(pezzi.map((pezzo) => pezzo.slice(1, -1).replaceAll('""', '"')).join("")).toBe('à"'.repeat(200));
  });
});

describe("formulaViva", () => {
  it.each([
    ["a relative reference", "=D5/2", `="="&${CELLA("D5", 4)}&"/2"`],
    ["a column that stands", "=$D5", `="="&${CELLA("D5", 3)}`],
    ["a row that stands", "=D$5", `="="&${CELLA("D5", 2)}`],
    ["a cell that stands", "=$D$5", `="="&${CELLA("D5", 1)}`],
    ["a range", "=SUM(D5:D9)", `="=SUM("&${CELLA("D5", 4)}&":"&${CELLA("D9", 4)}&")"`],
    ["another sheet", "='Dati 1'!B2", `="='Dati 1'!"&ADDRESS(ROW('Dati 1'!B2),COLUMN('Dati 1'!B2),4)`],
    ["another sheet without quotes", "=Dati!B2", `="=Dati!"&ADDRESS(ROW(Dati!B2),COLUMN(Dati!B2),4)`],
    [
      "a name that looks like a cell in a text",
      '=IF(D5="A1",1,0)',
      `="=IF("&${CELLA("D5", 4)}&"="&REPT(CHAR(34),1)&"A1"&REPT(CHAR(34),1)&",1,0)"`,
    ],
    ["a function that ends in a number", "=LOG10(D5)", `="=LOG10("&${CELLA("D5", 4)}&")"`],
    ["no reference", "=1+1", '="=1+1"'],
  ])("keeps %s alive", (_, formula, viva) => {
    expect(formulaViva("F", formula)).toBe(viva);
  });

  it("cuts a long text into pieces that a formula takes", () => {
    const [, ...pezzi] = (formulaViva("F", `=${"1+".repeat(200)}1`) ?? "").split('"').filter((_, at) => at % 2 === 1);
    expect(pezzi.map(({ length }) => length)).toEqual([152]);
  });

  it("gives up where Excel would not take it", () => {
    expect(formulaViva("F", `=${"D5+".repeat(190)}1`)).not.toBeNull();
    expect(formulaViva("F", `=${"D5+".repeat(250)}1`)).toBeNull();
  });
});

describe("formulaSuRiga", () => {
  it.each([
    ["its own relative references follow", "=PERF.SAL(C5,D5)", "=PERF.SAL(C9,D9)"],
    ["a column that stands follows the row", "=$D5", "=$D9"],
    ["a row that stands does not", "=D$5", "=D$5"],
    ["other rows do not", "=D4+D5", "=D4+D9"],
    ["other sheets do not", "=Dati!D5+D5", "=Dati!D5+D9"],
    ["texts do not", '=IF(D5="D5",1,0)', '=IF(D9="D5",1,0)'],
  ])("reads on another row: %s", (_, formula, letta) => {
    expect(formulaSuRiga(formula, 4, 8)).toBe(letta);
  });

  it("is the same on its own row", () => {
    expect(formulaSuRiga("=D5", 4, 4)).toBe("=D5");
  });
});

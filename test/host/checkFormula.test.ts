import { checkFormula } from "../../src/host/motore/celle/checkFormula";
import { HostError } from "../../src/host/motore/hostError";
import { inExcel } from "../support/openExcel";

const isSheet = (name: string) => ["foglio1", "obiettivi dell'anno"].includes(name.toLowerCase());
const check = (formula: string) => () => checkFormula(formula, isSheet);

describe("a formula that Excel does not take", () => {
  it.each([
    ["of more than 8,192 characters", `=${"A1+".repeat(2800)}1`],
    ["with a text of more than 255", `="${"a".repeat(256)}"`],
    ["of more than 64 levels", `=${"ABS(".repeat(65)}1${")".repeat(65)}`],
    ["with more than 255 values", `=SUM(${Array.from({ length: 256 }, () => "A1").join(",")})`],
    ["of a sheet that is not there", "=SUM('Altro foglio'!A1,B1)"],
    ["of another that is not there", "=Altro!A1+1"],
    ["with too few values", '=IF(COUNTIF(A1:A3,">1"))'],
    ["with too many values", "=ROUND(A1,2,3)"],
    ["with no value where one is needed", "=ABS()"],
  ])("%s is refused", (_, formula) => {
    expect(check(formula)).toThrow(HostError);
  });

  it(
    "is refused as it is written, and the cells before it stay",
    inExcel(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1").values = [[1]];
        sheet.getRange("B1").formulas = [["=Altro!A1"]];
        await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
        const letto = sheet.getRange("A1:B1").load("formulas");
        await context.sync();
        expect(letto.formulas).toEqual([[1, ""]]);
      });
    }),
  );
});

describe("a formula that Excel takes", () => {
  it.each([
    `="${"a".repeat(255)}"&"${'""'.repeat(200)}"`,
    "=SUM(Foglio1!A1,'foglio1'!B1,[2]!PERF.SAL(A1,B1))",
    "='Obiettivi dell''anno'!A1&'Obiettivi dell''anno'!A2",
    '=IF(OR(A1="",B1="Altro!a,b(c"),ROW(),{1,2;3,4})',
    "=IF(A1,,B1)+ROW()+SUM((A1,B1))",
    "='C:\\cartelle\\[altra.xlsx]Foglio 2'!A1+#REF!+Foglio1!#REF!",
    "=-A1:A3 +'Foglio1'!$A$1:B2",
  ])("is taken: %s", (formula) => {
    expect(check(formula)).not.toThrow();
  });
});

import { EMPTY_WORKBOOK } from "../../src/host/motore/cartella/emptyWorkbook";
import { inExcel } from "../support/openExcel";

const DAL_1904 = { content: { ...EMPTY_WORKBOOK, is1904: true } as const };

describe("a workbook that counts days from 1904", () => {
  it.each([
    ["1900", {}, 36_526],
    ["1904", DAL_1904, 35_064],
  ] as const)("says so by its own function of dates: %s", async (_, opzioni, atteso) => {
    await inExcel(
      async ({ Excel }) =>
        Excel.run(async (context) => {
          const duemila = context.workbook.functions.date(2000, 1, 1);
          duemila.load("value,error");
          await context.sync();
          expect([duemila.value, duemila.error]).toEqual([atteso, null]);
        }),
      opzioni,
    )();
  });

  it(
    "holds the serials of that system and shows the same days",
    inExcel(async ({ Excel, host }) => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
        range.numberFormat = [["dd/mm/yyyy"], ["General"]];
        range.values = [[42_734], ["12/31/2020"]];
        range.load("values,text,numberFormat");
        await context.sync();
        expect(range.values).toEqual([[42_734], [42_734]]);
        expect(range.text[0]).toEqual(["31/12/2020"]);
        expect(range.numberFormat[1]).toEqual(["m/d/yyyy"]);
      });
      expect((await host.snapshot()).is1904).toBe(true);
    }, DAL_1904),
  );

  it.each([
    ["DATE(2020,12,31)", 42_734],
    ["YEAR(A1)", 2020],
    ["MONTH(A1)*100+DAY(A1)", 1231],
    ["EDATE(A1,1)-A1", 31],
    ["EOMONTH(A1,-1)-A1", -31],
    ["IF(A1=DATE(2020,12,31),1,0)", 1],
    ['TEXT(A1,"yyyy-mm-dd")', "2020-12-31"],
    ['TEXT(A1,"0")', "42734"],
    ["WEEKDAY(A1)", 5],
    ['DATEVALUE("2020-12-31")-A1', 0],
    ["A1-DATE(2020,12,1)", 30],
    ["YEAR(B9)", 1904],
  ])("computes =%s on them", async (formula, atteso) => {
    await inExcel(
      async ({ Excel }) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.getRange("A1").values = [[42_734]];
          const range = sheet.getRange("B1");
          range.formulas = [[`=${formula}`]];
          range.load("values");
          await context.sync();
          expect(range.values).toEqual([[atteso]]);
        }),
      DAL_1904,
    )();
  });

  it(
    "gives way to one of 1900, whose functions count as they did",
    inExcel(async ({ Excel, host }) => {
      host.load(EMPTY_WORKBOOK);
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("B1");
        range.formulas = [["=DATE(2020,12,31)"]];
        range.load("values");
        await context.sync();
        expect(range.values).toEqual([[44_196]]);
      });
    }, DAL_1904),
  );
});

import { inExcel } from "../support/openExcel";

describe("the client library over the host", () => {
  it(
    "reads back what it wrote after one sync",
    inExcel(async ({ host }) => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
        range.values = [
          [1, "due"],
          [true, "=A1+1"],
        ];
        range.load("values,formulas,valueTypes,address");
        await context.sync();

        expect(range.values).toEqual([
          [1, "due"],
          [true, 2],
        ]);
        expect(range.formulas[1]).toEqual([true, "=A1+1"]);
        expect(range.valueTypes).toEqual([
          ["Double", "String"],
          ["Boolean", "Double"],
        ]);
        expect(range.address).toBe("Foglio1!A1:B2");
      });
      expect(host.counters.requests).toBeLessThanOrEqual(2);
    }),
  );

  it(
    "refuses to give a property that was not loaded",
    inExcel(async () => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
        await context.sync();
        expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }) as Error);
      });
    }),
  );
});

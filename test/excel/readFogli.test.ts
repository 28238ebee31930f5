import { leggiFoglio } from "../../src/actions/leggiFoglio";
import { readFogli } from "../../src/excel/readFogli";
import { withExcel } from "../../src/excel/withExcel";
import { inExcel, type OpenExcel } from "../support/openExcel";

const leggi = () => withExcel((context) => readFogli(context, { foglio: null, altri: [], impostazione: "perf" }));

async function fill({ Excel }: OpenExcel, righe: number): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:D1").values = [["Indicatore", "Target 2026", "Consuntivo 2026", "SAL"]];
    sheet.getRangeByIndexes(1, 0, righe, 4).values = Array.from({ length: righe }, (_, at) => [`n. ${at}`, 10, 5, ""]);
    await context.sync();
  });
}

describe("readFogli", () => {
  it(
    "reads a sheet that is coloured down to row 1,048,576 as its data (office-js #6781, #4792)",
    inExcel(async (excel) => {
      await fill(excel, 20);
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("B1048576").format.fill.color = "#FFEEAA";
        await context.sync();
      });
      const { grid } = await leggi();
      expect([grid.celle.length, grid.celle[0]?.length]).toEqual([21, 4]);
      expect((await leggiFoglio()).tipo).toBe("cruscotto");
    }),
  );

  it(
    "reads 2,000 merged areas, though Excel lists no more than 512 (office-js #3611)",
    inExcel(async (excel) => {
      await fill(excel, 2000);
      await excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRangeByIndexes(1, 0, 1999, 2).merge(true);
        // One that stands across the rows that are asked for together.
        sheet.getRangeByIndexes(2000, 2, 20, 1).merge(false);
        await context.sync();
      });
      const { grid } = await leggi();
      expect(grid.unioni.length).toBe(2000);
      expect(new Set(grid.unioni.map(({ riga, colonna }) => `${riga},${colonna}`)).size).toBe(2000);
    }),
  );
});

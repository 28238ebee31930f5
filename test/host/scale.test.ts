import { inExcel } from "../support/openExcel";

const ROWS = 10_000;

describe("large ranges", () => {
  it(
    "are written and read in one request each",
    inExcel(async ({ host }) => {
      host.registerFunctions({ "PERF.SAL": (target, consuntivo) => Number(consuntivo) / Number(target) });
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange(`A1:B${ROWS}`).values = Array.from({ length: ROWS }, (_, row) => [row + 1, (row + 1) * 2]);
        await context.sync();
        const before = { ...host.counters };
        sheet.getRange(`C1:C${ROWS}`).formulas = Array.from({ length: ROWS }, (_, row) => [
          `=PERF.SAL(A${row + 1},B${row + 1})`,
        ]);
        await context.sync();
        expect(host.counters.requests - before.requests).toBe(1);
        const range = sheet.getRange(`A1:J${ROWS}`).load("values");
        await context.sync();
        expect(host.counters.requests - before.requests).toBe(2);
        expect(range.values.map(([, , sal]) => sal as number)).toEqual(Array.from({ length: ROWS }, () => 2));
        expect(host.counters.bytesIn).toBeGreaterThan(100_000);
        expect(host.counters.bytesOut).toBeGreaterThan(100_000);
      });
    }),
    30_000,
  );

  it(
    "above 5 MB are refused, both ways",
    inExcel(async () => {
      const text = "x".repeat(30_000);
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange("A1:A200");
        range.values = Array.from({ length: 200 }, () => [text]);
        await expect(context.sync()).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
      });
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        for (const rows of ["A1:A100", "A101:A200"]) {
          sheet.getRange(rows).values = Array.from({ length: 100 }, () => [text]);
          await context.sync();
        }
        sheet.getRange("A1:A200").load("values");
        await expect(context.sync()).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
      });
    }),
  );

  it(
    "above five million cells are read as null",
    inExcel(async () => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange().load("values,cellCount,address");
        await context.sync();
        expect([range.values, range.address]).toEqual([null, "Foglio1!A1:XFD1048576"]);
      });
    }),
  );
});

import { readColonne, typedContent } from "../../../src/excel/leggi/readColonne";
import { withExcel } from "../../../src/excel/withExcel";
import { inExcel } from "../../support/openExcel";

describe("readColonne", () => {
  it(
    "reads only some columns, in blocks of rows that one answer can carry",
    inExcel(async ({ host }) => {
      await withExcel(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:D1").values = [["a", "b", 3, "=C1+1"]];
        sheet.getRange("D30000").values = [["ultima"]];
        await context.sync();
        const prima = host.counters.requests;
        const lettura = await readColonne(sheet, [3, 0, 3], 30_000);
        expect(host.counters.requests - prima).toBe(3);
        expect([0, 1, 2, 3].map((colonna) => lettura(0, colonna))).toEqual(["a", "", "", "=C1+1"]);
        expect(lettura(29_999, 3)).toBe("ultima");
      });
    }),
  );
});

describe("typedContent", () => {
  it.each([
    ["a formula as PERF writes it", "=[2]!_xldudf_PERF_SAL(A1,B1)", "#NAME?", "=PERF.SAL(A1,B1)"],
    ["a formula without the sign of an intersection", "=@PERF.SAL(A1,B1)", 1, "=PERF.SAL(A1,B1)"],
    ["a text that looks like a formula as a text", "=cmd", "=cmd", "'=cmd"],
    ["a number as it is", 3, 3, 3],
  ])("gives %s, to be put back", (_, formula, valore, attesa) => {
    expect(typedContent(formula, valore)).toBe(attesa);
  });
});

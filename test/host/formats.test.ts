import { inExcel } from "../support/openExcel";

/** Runs work on the active sheet of a new workbook. */
function onSheet(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>): () => Promise<void> {
  return inExcel(() => Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context)));
}

describe("a format given to many cells", () => {
  it(
    "comes on top of what each of them has",
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:C1").values = [[1, 2, "=A1+B1"]];
      for (const address of ["A1", "B2", "C1"]) sheet.getRange(address).format.font.bold = true;
      sheet.getRange("B1:B2").numberFormat = [["0.0"], ["0.0"]];
      sheet.getRange("A1:C2").format.fill.color = "#FF0000";
      const cells = ["A1", "B1", "C1", "A2", "B2", "C2"].map((address) =>
        sheet.getRange(address).load("text,numberFormat,format/font/bold,format/fill/color"),
      );
      await context.sync();
      const seen = cells.map(({ format, numberFormat, text }): unknown[] => [
        text[0]?.[0],
        numberFormat[0]?.[0],
        format.font.bold,
        format.fill.color,
      ]);
      expect(seen).toEqual([
        ["1", "General", true, "#FF0000"],
        ["2,0", "0.0", false, "#FF0000"],
        ["3", "General", true, "#FF0000"],
        ["", "General", false, "#FF0000"],
        ["", "0.0", true, "#FF0000"],
        ["", "General", false, "#FF0000"],
      ]);
    }),
  );

  it(
    "leaves nothing where it is taken away",
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["voce"]];
      sheet.getRange("A1:C3").format.fill.color = "#FF0000";
      sheet.getRange("A1:C3").format.fill.clear();
      const used = sheet.getUsedRange().load("address");
      await context.sync();
      expect(used.address).toBe("Foglio1!A1");
    }),
  );

  it(
    "leaves the contents, formulas too, where all formats are cleared",
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.formulas = [[1, "=A1+1", "voce"]];
      range.format.fill.color = "#FF0000";
      range.clear(Excel.ClearApplyTo.formats);
      range.load("formulas,values,format/fill/color");
      await context.sync();
      expect([range.formulas, range.values]).toEqual([[[1, "=A1+1", "voce"]], [[1, 2, "voce"]]]);
      expect(range.format.fill.color).toBe("#FFFFFF");
    }),
  );
});

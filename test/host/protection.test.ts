import type { WorkbookContent } from "../../src/host/motore/WorkbookContent";
import { inExcel } from "../support/openExcel";

describe("a protected sheet", () => {
  it(
    "takes writes to unlocked cells and refuses a batch that touches a locked one, whole",
    inExcel(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:B1").values = [[1, 2]];
        sheet.getRange("B1").format.protection.locked = false;
        sheet.protection.protect();
        sheet.protection.load("protected");
        await context.sync();
        expect(sheet.protection.protected).toBe(true);

        sheet.getRange("B1").values = [[3]];
        await context.sync();

        sheet.getRange("B1").values = [[4]];
        sheet.getRange("A1").values = [[9]];
        await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
      });
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1").load("values");
        await context.sync();
        expect(range.values).toEqual([[1, 3]]);
      });
    }),
  );

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["formats", (sheet) => (sheet.getRange("B1").format.fill.color = "#FF0000")],
    ["rules", (sheet) => void sheet.getRange("B1").conditionalFormats.add(Excel.ConditionalFormatType.custom)],
    ["widths", (sheet) => (sheet.getRange("B:B").format.columnWidth = 9)],
    ["inserted rows", (sheet) => void sheet.getRange("2:2").insert("Down")],
    ["merges", (sheet) => sheet.getRange("B1:C1").merge()],
    ["cells never stored", (sheet) => (sheet.getRange("ZZ9999").values = [[1]])],
  ])("refuses %s", (_name, change) =>
    inExcel(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.protection.protect();
        await context.sync();
        change(sheet);
        await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
      });
    })(),
  );

  it(
    "allows what its options allow, and everything once unprotected",
    inExcel(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.protection.protect({ allowFormatCells: true });
        sheet.getRange("A1").format.fill.color = "#FF0000";
        await context.sync();
        sheet.protection.unprotect();
        sheet.getRange("A1").values = [[1]];
        await context.sync();
      });
    }),
  );
});

describe("a batch that fails", () => {
  it(
    "leaves sheets, cells, formats, merges, rules, settings and selection as they were",
    inExcel(async ({ host }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:A3").formulas = [[1], ["=A1"], ["tre"]];
        sheet.getRange("A1").format.fill.color = "#00FF00";
        context.workbook.settings.add("chiave", "prima");
        await context.sync();
      });
      const before = await host.snapshot();
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        context.workbook.worksheets.add("Nuovo").activate();
        context.workbook.settings.add("chiave", "dopo");
        sheet.name = "Altro";
        sheet.getRange("A1:A3").values = [[""], [2], ["=1+1"]];
        sheet.getRange("A1:B2").merge();
        sheet.getRange("A1").format.fill.color = "#FF0000";
        sheet.getRange("A1").format.columnWidth = 200;
        sheet.getRange("2:2").rowHidden = true;
        sheet.freezePanes.freezeRows(2);
        sheet.getRange("A1").conditionalFormats.add(Excel.ConditionalFormatType.custom).custom.rule.formula = "=A1>0";
        sheet.getRange("1:1").insert("Down");
        sheet.getRange("B5").select();
        context.workbook.worksheets.getItem("Nessuno").activate();
        await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
      });
      const after = await host.snapshot();
      expect(meaning(after)).toEqual(meaning(before));
    }),
  );
});

/** A snapshot without what Univer adds by looking at it. */
function meaning(content: WorkbookContent): unknown {
  const { data, ...rest } = content;
  const sheets = Object.values(data.sheets ?? {}).map(({ cellData, freeze, mergeData, name }) => ({
    cellData,
    freeze,
    mergeData,
    name,
  }));
  const rules = data.resources?.find(({ name }) => name.includes("CONDITIONAL"))?.data || "{}";
  return { ...rest, sheets, rules: Object.values(JSON.parse(rules) as Record<string, unknown[]>).flat() };
}

import { IDependencyManagerService, IOtherFormulaManagerService } from "@univerjs/engine-formula";
import { inExcel } from "../support/openExcel";

const RED = "#F8CBAD";
const GREEN = "#C6EFCE";

function addRule(range: Excel.Range, formula: string, colour: string): Excel.ConditionalFormat {
  const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = colour;
  return format;
}

function addComparison(range: Excel.Range, operator: "LessThan" | "GreaterThan", limit: string, colour: string): void {
  const format = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
  format.cellValue.format.fill.color = colour;
  format.cellValue.rule = { formula1: limit, operator };
}

const CELLS = [[0.5], [0.95], [0], [""], ["n.d."], ['=""'], ["=1/0"], [true]];
const ADDRESSES = ["F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12"];

describe("conditional formats", () => {
  it(
    "that test the type first paint numbers only",
    inExcel(async ({ host }) => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("F5:F12");
        range.values = CELLS;
        addRule(range, "=AND(ISNUMBER(F5),F5<0.8)", RED);
        addRule(range, "=AND(ISNUMBER(F5),F5>0.9)", GREEN);
        await context.sync();
      });
      const fills = await Promise.all(ADDRESSES.map((address) => host.displayedFill("Foglio1", address)));
      expect(fills).toEqual([RED, GREEN, RED, null, null, null, null, null]);
    }),
  );

  it(
    "that compare the value paint blanks as 0 and text as more than any number",
    inExcel(async ({ host }) => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("F5:F12");
        range.values = CELLS;
        addComparison(range, "LessThan", "0.8", RED);
        addComparison(range, "GreaterThan", "=0.9", GREEN);
        await context.sync();
      });
      const fills = await Promise.all(ADDRESSES.map((address) => host.displayedFill("Foglio1", address)));
      expect(fills).toEqual([RED, GREEN, RED, RED, GREEN, GREEN, null, GREEN]);
    }),
  );

  it(
    "follow the cells they read, and the newest wins until priorities change",
    inExcel(async ({ host }) => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
        range.formulas = [[1], ["=A1"]];
        const older = addRule(range, "=A1>0", RED);
        addRule(range, "=A1>5", GREEN);
        await context.sync();
        expect(await host.displayedFill("Foglio1", "A2")).toBe(RED);
        range.getCell(0, 0).values = [[9]];
        await context.sync();
        expect(await host.displayedFill("Foglio1", "A2")).toBe(GREEN);
        older.priority = 0;
        await context.sync();
        expect(await host.displayedFill("Foglio1", "A2")).toBe(RED);
      });
    }),
  );

  it(
    "are listed with the ranges they touch, and go away one by one or together",
    inExcel(async ({ host }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1").values = [[1]];
        addRule(sheet.getRange("A1:A9"), "=A1=1", RED);
        const other = addRule(sheet.getRange("C1:C9"), "=C1=1", GREEN);
        await context.sync();

        const formats = sheet
          .getRange("A3:B4")
          .conditionalFormats.load("items/id,items/type,items/priority,items/stopIfTrue");
        await context.sync();
        expect(formats.items.map(({ priority, stopIfTrue, type }) => [type, priority, stopIfTrue])).toEqual([
          ["Custom", 1, false],
        ]);
        const [format] = formats.items;
        const range = format?.getRange().load("address");
        const rule = format?.custom.rule.load("formula");
        const fill = format?.custom.format.fill.load("color");
        await context.sync();
        expect([range?.address, rule?.formula, fill?.color]).toEqual(["Foglio1!A1:A9", "=A1=1", RED]);

        other.delete();
        format?.delete();
        const left = sheet.getRange().conditionalFormats.getCount();
        await context.sync();
        expect(left.value).toBe(0);
        expect(await host.displayedFill("Foglio1", "A1")).toBeNull();
      });
    }),
  );

  it.each([
    ["before them", "2:2", "insert", "Foglio1!F6:F9", "=AND(F6>0,$A$1=1)"],
    ["among them", "7:8", "insert", "Foglio1!F5:F10", "=AND(F5>0,$A$1=1)"],
    ["below them", "9:9", "insert", "Foglio1!F5:F8", "=AND(F5>0,$A$1=1)"],
    ["to their left", "C:C", "insert", "Foglio1!G5:G8", "=AND(G5>0,$A$1=1)"],
    ["the first of them", "5:5", "delete", "Foglio1!F5:F7", "=AND(F5>0,$A$1=1)"],
    ["the last of them", "8:9", "delete", "Foglio1!F5:F7", "=AND(F5>0,$A$1=1)"],
    ["all of them", "4:9", "delete", null, null],
  ] as const)("follow their cells when lines come or go: %s, %s, %s", async (_, lines, what, address, formula) => {
    await inExcel(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        addRule(sheet.getRange("F5:F8"), "=AND(F5>0,$A$1=1)", RED);
        await context.sync();
        if (what === "insert") sheet.getRange(lines).insert("Down");
        else sheet.getRange(lines).delete("Up");
        await context.sync();
        const formats = sheet.getRange().conditionalFormats.load("items/custom/rule/formula");
        await context.sync();
        const [format] = formats.items;
        const range = format?.getRange().load("address");
        await context.sync();
        expect([range?.address ?? null, format?.custom.rule.formula ?? null]).toEqual([address, formula]);
      });
    })();
  });

  it(
    "of other kinds are ApiNotFound",
    inExcel(async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets
          .getActiveWorksheet()
          .getRange("A1")
          .conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
        await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
      });
    }),
  );

  it(
    "are forgotten with the workbook that another takes the place of: the engine does not slow down with each",
    inExcel(async ({ host }) => {
      const engine = host.univer.__getInjector();
      const content = await host.snapshot();
      for (let times = 0; times < 10; times += 1) {
        host.load(content);
        await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
          range.formulas = [[1], ["=A1"]];
          addRule(range, "=A1>0", RED);
          await context.sync();
        });
        expect(await host.displayedFill("Foglio1", "A2")).toBe(RED);
      }
      const formulas = Object.values(engine.get(IOtherFormulaManagerService).getOtherFormulaData())
        .flatMap((sheets) => Object.values(sheets ?? {}))
        .flatMap((its) => Object.values(its ?? {}));
      expect(formulas).toHaveLength(1);
      // Each formula takes a number: in each workbook they begin again.
      expect(engine.get(IDependencyManagerService).getLastTreeId()).toBeLessThan(10);
    }),
  );
});

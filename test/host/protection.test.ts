import { inExcel } from "../support/openExcel";

describe("a protected sheet", () => {
  it(
    "takes writes to unlocked cells and refuses those to a locked one",
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
        expect(range.values).toEqual([[1, 4]]);
      });
    }),
  );

  it(
    "takes its lock with it when it is deleted: one made afterwards has none",
    inExcel(async () => {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.add("Bloccato").protection.protect();
        await context.sync();
        worksheets.getItem("Bloccato").delete();
        await context.sync();
        const next = worksheets.add("Bloccato");
        next.getRange("A1").values = [[1]];
        next.protection.load("protected");
        await context.sync();
        expect(next.protection.protected).toBe(false);
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
    "stays half done: what comes before the action that fails remains, what comes after is not tried",
    inExcel(async () => {
      await Excel.run(async (context) => {
        const { worksheets, settings } = context.workbook;
        const sheet = worksheets.getActiveWorksheet();
        worksheets.add("Nuovo");
        settings.add("chiave", "dopo");
        sheet.getRange("A1:A2").formulas = [["=1+1"], ["tre"]];
        sheet.getRange("B1").conditionalFormats.add("Custom");
        sheet.getRange("A1:A2").values = [[1], [2], [3]];
        sheet.getRange("C1").values = [["mai"]];
        await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      });
      await Excel.run(async (context) => {
        const { worksheets, settings } = context.workbook;
        const sheet = worksheets.getActiveWorksheet();
        worksheets.load("items/name");
        const setting = settings.getItem("chiave").load("value");
        const range = sheet.getRange("A1:C2").load("values");
        const regole = sheet.getRange("B1").conditionalFormats.getCount();
        await context.sync();
        expect(worksheets.items.map(({ name }) => name)).toEqual(["Foglio1", "Nuovo"]);
        expect([setting.value, regole.value]).toEqual(["dopo", 1]);
        expect(range.values).toEqual([
          [2, "", ""],
          ["tre", "", ""],
        ]);
      });
    }),
  );

  it(
    "on a sheet behind brings it to the front when it freezes its rows (#3148)",
    inExcel(async () => {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const dietro = worksheets.add("Dietro");
        const davanti = worksheets.getActiveWorksheet().load("name");
        await context.sync();
        expect(davanti.name).toBe("Foglio1");
        const attivati: string[] = [];
        worksheets.onActivated.add(({ worksheetId }) => {
          attivati.push(worksheetId);
          return Promise.resolve();
        });
        dietro.load("id");
        await context.sync();
        dietro.freezePanes.freezeRows(1);
        const ora = worksheets.getActiveWorksheet().load("name");
        await context.sync();
        expect(ora.name).toBe("Dietro");
        expect(attivati).toEqual([dietro.id]);
      });
    }),
  );
});

import { inExcel } from "../support/openExcel";

describe("worksheets", () => {
  it(
    "are listed, added, renamed, hidden, moved to and deleted",
    inExcel(async () => {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const first = worksheets.getFirst();
        const added = worksheets.add("Area 1");
        added.tabColor = "#FF0000";
        added.showGridlines = false;
        await context.sync();
        added.name = "Area 2";
        first.visibility = "Hidden";
        worksheets.load("items/name,items/id,items/position,items/visibility,items/tabColor");
        const count = worksheets.getCount();
        const visible = worksheets.getCount(true);
        const active = worksheets.getActiveWorksheet().load("name,showGridlines");
        await context.sync();

        expect(
          worksheets.items.map(({ name, position, tabColor, visibility }) => [name, position, visibility, tabColor]),
        ).toEqual([
          ["Foglio1", 0, "Hidden", ""],
          ["Area 2", 1, "Visible", "#FF0000"],
        ]);
        expect([count.value, visible.value, active.name, active.showGridlines]).toEqual([2, 1, "Area 2", false]);

        first.visibility = "Visible";
        added.delete();
        const gone = worksheets.getItemOrNullObject("Area 2").load("name");
        const nothingOfIt = gone.getRange("A1").load("values");
        await context.sync();
        expect([gone.isNullObject, nothingOfIt.isNullObject]).toEqual([true, true]);
      });
    }),
  );

  test.each<[string, string, (sheets: Excel.WorksheetCollection) => void]>([
    ["ItemNotFound", "a sheet that is not there", (sheets) => void sheets.getItem("Nessuno").load("name")],
    ["ItemAlreadyExists", "a second sheet of the same name", (sheets) => void sheets.add("FOGLIO1")],
    ["InvalidArgument", "a name with a slash", (sheets) => void sheets.add("a/b")],
    ["InvalidArgument", "a name of 32 characters", (sheets) => void sheets.add("x".repeat(32))],
    ["InvalidOperation", "deleting the only sheet", (sheets) => sheets.getFirst().delete()],
    ["ApiNotFound", "what the host does not know", (sheets) => void sheets.getFirst().pivotTables.load("items")],
    ["ApiNotFound", "a property the host does not know", (sheets) => void sheets.getFirst().load("standardWidth")],
  ])("answer %s for %s", (code, _name, ask) =>
    inExcel(async () => {
      await Excel.run(async (context) => {
        ask(context.workbook.worksheets);
        await expect(context.sync()).rejects.toMatchObject({ code });
      });
    })(),
  );

  it(
    "change places, and no place that there is not",
    inExcel(async () => {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.add("Due");
        worksheets.add("Tre").position = 0;
        worksheets.load("items/name");
        await context.sync();
        expect(worksheets.items.map(({ name }) => name)).toEqual(["Tre", "Foglio1", "Due"]);
        worksheets.getItem("Due").position = 3;
        await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      });
    }),
  );

  it(
    "take the formulas that name cells along where these are cut",
    inExcel(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("A1:C1").formulas = [["uno", 2, "=B1+1"]];
        sheet.getRange("D5").formulas = [["=B1*10"]];
        sheet.getRange("1:1").moveTo("A9");
        const [qui, la, sua] = ["A1:C1", "A9:C9", "D5"].map((una) => sheet.getRange(una).load("formulas,values"));
        await context.sync();
        expect([qui?.values, la?.formulas, sua?.formulas, sua?.values]).toEqual([
          [["", "", ""]],
          [["uno", 2, "=B9+1"]],
          [["=B9*10"]],
          [[20]],
        ]);
      });
    }),
  );

  it(
    "take their formulas along when renamed, and leave #REF! when deleted",
    inExcel(async () => {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const dati = worksheets.add("Dati");
        dati.getRange("A1").values = [[7]];
        const cell = worksheets.getItem("Foglio1").getRange("A1");
        cell.formulas = [["=Dati!A1*2"]];
        await context.sync();
        dati.name = "Dati 2020";
        cell.load("formulas,values");
        await context.sync();
        expect([cell.formulas, cell.values]).toEqual([[["='Dati 2020'!A1*2"]], [[14]]]);
        dati.delete();
        cell.load("values");
        await context.sync();
        expect(cell.values).toEqual([["#REF!"]]);
      });
    }),
  );

  it(
    "freeze rows and remember the printed page",
    inExcel(async ({ host }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
        sheet.pageLayout.orientation = "Landscape";
        sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
        const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
        sheet.pageLayout.load("orientation,zoom");
        await context.sync();
        expect([frozen.address, sheet.pageLayout.orientation]).toEqual(["Foglio1!A1:B3", "Landscape"]);
        sheet.freezePanes.unfreeze();
        const none = sheet.freezePanes.getLocationOrNullObject().load("address");
        await context.sync();
        expect(none.isNullObject).toBe(true);
      });
      const content = await host.snapshot();
      expect(Object.values(content.sheets)[0]?.pageSetup).toEqual({
        orientation: "Landscape",
        zoom: { horizontalFitToPages: 1 },
      });
    }),
  );
});

describe("selection, settings and names", () => {
  it(
    "select a range and say which it is",
    inExcel(async () => {
      await Excel.run(async (context) => {
        const other = context.workbook.worksheets.add("Altro");
        other.getRange("C3:D9").select();
        const selected = context.workbook.getSelectedRange().load("address");
        const cell = context.workbook.getActiveCell().load("address");
        await context.sync();
        expect([selected.address, cell.address]).toEqual(["Altro!C3:D9", "Altro!C3"]);
      });
    }),
  );

  it(
    "keep settings across load and snapshot",
    inExcel(async ({ host }) => {
      await Excel.run(async (context) => {
        context.workbook.settings.add("politica", { soglie: [0.8, 0.9] });
        context.workbook.settings.add("altra", 1);
        await context.sync();
        context.workbook.settings.getItem("altra").delete();
        await context.sync();
      });
      host.load(await host.snapshot());
      await Excel.run(async (context) => {
        const setting = context.workbook.settings.getItemOrNullObject("politica").load("value");
        const gone = context.workbook.settings.getItemOrNullObject("altra").load("value");
        await context.sync();
        expect([setting.value, gone.isNullObject]).toEqual([{ soglie: [0.8, 0.9] }, true]);
      });
    }),
  );

  it(
    "add and find names",
    inExcel(async () => {
      await Excel.run(async (context) => {
        const { names } = context.workbook;
        names.add("soglia", context.workbook.worksheets.getFirst().getRange("B2"));
        const found = names.getItemOrNullObject("SOGLIA").load("name,formula");
        const none = names.getItemOrNullObject("altro").load("name");
        await context.sync();
        expect([found.formula, none.isNullObject]).toEqual(["=Foglio1!B2", true]);
      });
    }),
  );
});

describe("requirement sets", () => {
  it(
    "end where the pretended Excel ends",
    inExcel(
      async ({ Office: office }) => {
        const { requirements } = office.context;
        expect(requirements.isSetSupported("ExcelApi", "1.12")).toBe(true);
        expect(requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
        await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getFirst().getRange("A1");
          expect(() => range.getMergedAreasOrNullObject()).toThrow(
            expect.objectContaining({ code: "ApiNotFound" }) as Error,
          );
          await context.sync();
        });
      },
      { excelApi: "1.12" },
    ),
  );
});

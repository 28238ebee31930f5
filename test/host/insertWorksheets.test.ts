import { inExcel, type OpenExcel } from "../support/openExcel";
import { workbookBytes } from "../support/workbookFile";

async function base64Of(fill: Parameters<typeof workbookBytes>[0]): Promise<string> {
  return Buffer.from(await workbookBytes(fill)).toString("base64");
}

/** Two sheets, one of which points at the other and one that is very hidden. */
const source = () =>
  base64Of((workbook) => {
    const area = workbook.addWorksheet("Area 1");
    area.getCell("A1").value = 0.5;
    area.getCell("A1").numFmt = "0.0%";
    const total = workbook.addWorksheet("Totale", { state: "veryHidden" });
    total.getCell("A1").value = { formula: "'Area 1'!A1*2", result: 1 };
    workbook.definedNames.add("'Area 1'!$A$1", "quota");
  });

async function insert(excel: OpenExcel, file: string, options?: Excel.InsertWorksheetOptions): Promise<string[]> {
  return excel.Excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(file, options);
    await context.sync();
    return ids.value;
  });
}

function namesOf(excel: OpenExcel): Promise<string[]> {
  return excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

async function addSheet(excel: OpenExcel, name: string): Promise<void> {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
}

const codeOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "no error",
    (problem: unknown) => (problem as OfficeExtension.Error).code,
  );

describe("workbook.insertWorksheetsFromBase64", () => {
  it(
    "copies every sheet to the end, says their ids and leaves the front one in front",
    inExcel(async (excel) => {
      const ids = await insert(excel, await source());
      expect(await namesOf(excel)).toEqual(["Foglio1", "Area 1", "Totale"]);
      await excel.Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const copies = ids.map((id) => worksheets.getItem(id).load("name,visibility"));
        const active = worksheets.getActiveWorksheet().load("name");
        const cells = copies.map((copy) => copy.getRange("A1").load("values,text,formulas"));
        await context.sync();
        expect(copies.map(({ visibility }) => visibility)).toEqual(["Visible", "VeryHidden"]);
        expect(active.name).toBe("Foglio1");
        expect(cells.map(({ values }) => values[0]?.[0] as unknown)).toEqual([0.5, 1]);
        expect(cells[0]?.text).toEqual([["50,0%"]]);
        expect(cells[1]?.formulas).toEqual([["='Area 1'!A1*2"]]);
      });
    }),
  );

  it(
    "numbers the copy of a sheet whose name is taken, and the formulas of the others follow it",
    inExcel(async (excel) => {
      await addSheet(excel, "area 1");
      await insert(excel, await source());
      expect(await namesOf(excel)).toEqual(["Foglio1", "area 1", "Area 1 (2)", "Totale"]);
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Area 1 (2)").getRange("A1").values = [[2]];
        const cell = context.workbook.worksheets.getItem("Totale").getRange("A1").load("formulas,values");
        await context.sync();
        expect([cell.formulas, cell.values]).toEqual([[["='Area 1 (2)'!A1*2"]], [[4]]]);
      });
    }),
  );

  it.each<[string, Excel.InsertWorksheetOptions, readonly string[]]>([
    ["at the beginning", { positionType: "Beginning" }, ["Area 1", "Totale", "Foglio1", "Ultimo"]],
    ["after a sheet", { positionType: "After", relativeTo: "Foglio1" }, ["Foglio1", "Area 1", "Totale", "Ultimo"]],
    ["before a sheet", { positionType: "Before", relativeTo: "Ultimo" }, ["Foglio1", "Area 1", "Totale", "Ultimo"]],
    ["only some of them", { sheetNamesToInsert: ["area 1"] }, ["Foglio1", "Ultimo", "Area 1"]],
  ])("puts the copies %s", async (_, options, names) => {
    await inExcel(async (excel) => {
      await addSheet(excel, "Ultimo");
      await insert(excel, await source(), options);
      expect(await namesOf(excel)).toEqual(names);
    })();
  });

  it(
    "keeps the last result of a formula that points at a sheet left behind",
    inExcel(async (excel) => {
      await insert(excel, await source(), { sheetNamesToInsert: ["Totale"] });
      await excel.Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Totale").getRange("A1").load("values");
        await context.sync();
        expect(cell.values).toEqual([[1]]);
      });
    }),
  );

  it(
    "brings along the defined names, and deletes no sheet that is very hidden",
    inExcel(async (excel) => {
      await insert(excel, await source());
      await excel.Excel.run(async (context) => {
        const { names, worksheets } = context.workbook;
        names.load("items/name");
        await context.sync();
        expect(names.items.map(({ name }) => name)).toEqual(["quota"]);
        worksheets.getItem("Totale").delete();
        expect(await codeOf(context.sync())).toBe("InvalidOperation");
      });
      expect(await namesOf(excel)).toContain("Totale");
    }),
  );

  it(
    "refuses what Excel refuses, and changes nothing then",
    inExcel(async (excel) => {
      const good = await source();
      const commented = await base64Of((workbook) => {
        workbook.addWorksheet("Con nota").getCell("A1").note = "vista";
      });
      expect(await codeOf(insert(excel, "non è base64"))).toBe("InvalidArgument");
      expect(await codeOf(insert(excel, btoa("PK ma non uno zip")))).toBe("InvalidArgument");
      expect(await codeOf(insert(excel, good, { sheetNamesToInsert: ["Assente"] }))).toBe("InvalidArgument");
      expect(await codeOf(insert(excel, good, { positionType: "After", relativeTo: "Assente" }))).toBe("ItemNotFound");
      expect(await codeOf(insert(excel, commented))).toBe("UnsupportedFeature");
      expect(await codeOf(insert(excel, "A".repeat(6 * 1024 * 1024)))).toBe("RequestPayloadSizeLimitExceeded");
      expect(await namesOf(excel)).toEqual(["Foglio1"]);
    }),
  );

  it(
    "is not there before ExcelApi 1.13",
    inExcel(
      async (excel) => {
        expect(await codeOf(insert(excel, await source()))).toBe("ApiNotFound");
      },
      { excelApi: "1.12" },
    ),
  );
});

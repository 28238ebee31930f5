import { inExcel } from "../support/openExcel";

type Lavoro = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>;

const onSheet = (work: Lavoro, options: Parameters<typeof inExcel>[1] = {}): (() => Promise<void>) =>
  inExcel(() => Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context)), options);

describe("what Excel refuses", () => {
  test.each<readonly [string, (sheet: Excel.Worksheet) => void]>([
    [
      "a rule between the rows of a single row",
      (sheet) => (sheet.getRange("A1:C1").format.borders.getItem("InsideHorizontal").style = "Continuous"),
    ],
    [
      "a rule between the columns of a single column",
      (sheet) => (sheet.getRange("A1:A3").format.borders.getItem("InsideVertical").color = "#112233"),
    ],
    ["a margin below zero", (sheet) => (sheet.pageLayout.leftMargin = -1)],
    ["a margin wider than any paper", (sheet) => (sheet.pageLayout.topMargin = 49 * 72)],
    ["a scale below 10%", (sheet) => (sheet.pageLayout.zoom = { scale: 9 })],
    ["a scale above 400%", (sheet) => (sheet.pageLayout.zoom = { scale: 401 })],
    [
      "a page that fills no page",
      (sheet) => (sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 }),
    ],
    ["a paper that is none", (sheet) => (sheet.pageLayout.paperSize = "A12" as "A4")],
    ["a page that lies on no side", (sheet) => (sheet.pageLayout.orientation = "Storta" as "Portrait")],
  ])("%s is an InvalidArgument", (_, ask) =>
    onSheet(async (sheet, context) => {
      ask(sheet);
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    })(),
  );

  test(
    "what is in range is taken",
    onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange("A1:B2").format;
      for (const side of ["InsideHorizontal", "InsideVertical"] as const) borders.getItem(side).style = "Continuous";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.leftMargin = 0;
      sheet.pageLayout.load("zoom,leftMargin");
      await context.sync();
      expect([sheet.pageLayout.zoom, sheet.pageLayout.leftMargin]).toEqual([{ horizontalFitToPages: 1 }, 0]);
    }),
  );
});

describe("a chart on hidden cells", () => {
  it.each([
    ["columns", "A:C", 0],
    ["rows", "1:3", 0],
    ["one column of them", "B:B", 2],
  ])("has no series where all of them are hidden: %s", (_, hidden, attese) =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:C3").values = [
        ["", "uno", "due"],
        ["a", 1, 2],
        ["b", 3, 4],
      ];
      const range = sheet.getRange(hidden);
      if (hidden === "1:3") range.rowHidden = true;
      else range.columnHidden = true;
      const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");
      const series = chart.series.getCount();
      await context.sync();
      expect(series.value).toBe(attese);
      chart.series.getItemAt(0).gapWidth = 60;
      const asked = context.sync();
      await (attese > 0 ? asked : expect(asked).rejects.toMatchObject({ code: "InvalidArgument" }));
    })(),
  );

  it(
    "keeps its series where they are hidden afterwards",
    onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");
      sheet.getRange("A:C").columnHidden = true;
      const series = chart.series.getCount();
      await context.sync();
      expect(series.value).toBe(2);
    }),
  );
});

describe("a rule of colour on several areas", () => {
  it(
    "has no range of its own, and names its areas",
    inExcel(async ({ Excel, host }) => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3");
        range.conditionalFormats.add("Custom").custom.rule.formula = "=A1>0";
        const whole = range.conditionalFormats.getItemAt(0).getRangeOrNullObject().load("address");
        await context.sync();
        expect(whole.address).toBe("Foglio1!A1:A3");
      });
      // As a file says it, or as it is after a copy of cells.
      const { data, ...rest } = await host.snapshot();
      const resources = data.resources?.map((one) => ({
        ...one,
        data: one.data.replace(/("ranges":\[)(\{[^}]*\})/, (_, before: string, range: string) => {
          const other = JSON.stringify({ ...(JSON.parse(range) as object), startRow: 5, endRow: 8 });
          return `${before}${range},${other}`;
        }),
      }));
      host.load({ ...rest, data: { ...data, ...(resources ? { resources } : {}) } });
      await Excel.run(async (context) => {
        const rule = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A9").conditionalFormats.getItemAt(0);
        const range = rule.getRangeOrNullObject().load("address");
        const areas = rule.getRanges().load("address");
        await context.sync();
        expect([range.isNullObject, areas.address]).toEqual([true, "Foglio1!A1:A3,Foglio1!A6:A9"]);
        rule.getRange().load("address");
        await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
      });
    }),
  );
});

describe("a criterion", () => {
  const CELLE = [
    [0.5, '=COUNTIF(A1:A3,">=0.9")', '=COUNTIF(A1:A3,">=0,9")'],
    [0.9, '=COUNTIFS(A1:A3,">="&0.9)', '=SUMIF(A1:A3,"0,5")'],
    [1, '=""&0.9', '=SUMIFS(A1:A3,A1:A3,">0.5")'],
  ];

  it.each([
    ["it", [0, 2, "0,9"], [2, 0.5, 0]],
    ["en", [2, 2, "0.9"], [0, 0, 1.9]],
  ])("is read in the locale of the user, as numbers are joined to texts: %s", (locale, prima, seconda) =>
    onSheet(
      async (sheet, context) => {
        const range = sheet.getRange("A1:C3");
        range.formulas = CELLE;
        range.load("values");
        await context.sync();
        expect(range.values.map(([, una]) => una as unknown)).toEqual(prima);
        expect(range.values.map(([, , altra]) => altra as unknown)).toEqual(seconda);
      },
      { locale },
    )(),
  );
});

const MEZZO = { "PERF.MEZZO": (uno: unknown) => Number(uno) / 2 };

describe("a custom function that is read back", () => {
  it.each([
    ["as written", '=IF(A1="PERF.MEZZO(","",PERF.MEZZO(A1))'],
    ["@", '=IF(A1="PERF.MEZZO(","",@PERF.MEZZO(A1))'],
    ["_xldudf_", '=IF(A1="PERF.MEZZO(","",_xldudf_PERF_MEZZO(A1))'],
    ["[2]!", '=IF(A1="PERF.MEZZO(","",[2]!_xldudf_PERF_MEZZO(A1))'],
  ] as const)("is named as Excel does, also on the day the add-in was away (#4811): %s", (functionNames, attesa) =>
    inExcel(
      async ({ Excel, host }) => {
        host.registerFunctions(MEZZO);
        await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
          range.formulas = [[3, '=IF(A1="PERF.MEZZO(","",PERF.MEZZO(A1))']];
          range.load("formulas,values");
          await context.sync();
          expect([range.formulas, range.values]).toEqual([[[3, attesa]], [[3, 1.5]]]);
        });
      },
      { functionNames },
    )(),
  );
});

describe("a custom function that answers late", () => {
  it(
    "shows #BUSY! first, and once more after it has thrown (#3234)",
    inExcel(
      async ({ Excel, host }) => {
        host.registerFunctions({
          "PERF.MEZZO": (uno) => {
            if (typeof uno !== "number") throw new Error("no number");
            return uno / 2;
          },
        });
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const seen: unknown[] = [];
          const look = async (): Promise<void> => {
            const range = sheet.getRange("B1").load("values,valueTypes,text");
            await context.sync();
            seen.push(range.values[0]?.[0]);
          };
          sheet.getRange("A1:B1").formulas = [["due", "=PERF.MEZZO(A1)"]];
          await look();
          await look();
          sheet.getRange("A1").values = [[4]];
          await look();
          await look();
          await look();
          sheet.getRange("A1").values = [[6]];
          await look();
          await look();
          expect(seen).toEqual(["#BUSY!", "#VALUE!", "#BUSY!", "#BUSY!", 2, "#BUSY!", 3]);
        });
      },
      { areFunctionsLate: true },
    ),
  );
});

describe("a choice from a list", () => {
  it.each([
    [true, ["B1"]],
    [false, ["A1", "B1"]],
  ])("may change a cell and raise no event: %s", (areListsSilent, attesi) =>
    inExcel(
      async ({ Excel }) => {
        const heard: string[] = [];
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "sì,no" } };
          sheet.onChanged.add(({ address }) => {
            heard.push(address);
            return Promise.resolve();
          });
          await context.sync();
          for (const cell of ["A1", "B1"]) {
            sheet.getRange(cell).values = [["sì"]];
            await context.sync();
          }
        });
        expect(heard).toEqual(attesi);
      },
      { areListsSilent },
    )(),
  );
});

describe("merged areas", () => {
  it(
    "are not listed where they are more than 512",
    onSheet(async (sheet, context) => {
      for (let row = 1; row <= 513; row++) sheet.getRange(`A${row}:B${row}`).merge();
      const listed = sheet.getRange("A1:B512").getMergedAreasOrNullObject().load("areaCount");
      await context.sync();
      expect(listed.areaCount).toBe(512);
      sheet.getRange("A1:B513").getMergedAreasOrNullObject().load("areaCount");
      await expect(context.sync()).rejects.toMatchObject({ code: "GeneralException" });
    }),
  );
});

describe("a text that is written plain", () => {
  it(
    "is a day of this year where it says a month and a day",
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["mar 5", "5 marzo"]];
      range.load("values,numberFormat");
      await context.sync();
      const day = Date.UTC(new Date().getFullYear(), 2, 5) / 86_400_000 + 25_569;
      expect([range.values, range.numberFormat]).toEqual([[[day, day]], [["d-mmm", "d-mmm"]]]);
    }),
  );
});

import { inExcel, type OpenExcel } from "../support/openExcel";

/** A sheet with names, two columns of figures and a chart on them. */
async function chartOn({ Excel }: OpenExcel, type: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C3").values = [
      ["", "uno", "due"],
      ["a", 1, 2],
      ["b", 3, 4],
    ];
    const chart = sheet.charts.add(type as "BarStacked", sheet.getRange("A1:C3"), "Columns");
    chart.name = "Il mio";
    chart.title.text = "Titolo";
    chart.legend.position = "Bottom";
    chart.series.getItemAt(1).format.fill.setSolidColor("#2E8B57");
    chart.setPosition("E2", "H20");
    await context.sync();
  });
}

describe("charts", () => {
  it(
    "keeps what was asked of a chart",
    inExcel(async (excel) => {
      await chartOn(excel, "BarStacked");
      await excel.Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getActiveWorksheet();
        charts.load("items/name");
        const chart = charts.getItem("Il mio");
        chart.load("name,chartType,plotVisibleOnly");
        chart.title.load("text");
        const series = chart.series.getCount();
        await context.sync();
        expect(charts.items.map(({ name }) => name)).toEqual(["Il mio"]);
        expect([chart.chartType, chart.title.text, chart.plotVisibleOnly]).toEqual(["BarStacked", "Titolo", true]);
        expect(series.value).toBe(2);
      });
      const { sheets } = await excel.host.snapshot();
      expect(Object.values(sheets).flatMap(({ charts }) => charts)).toEqual([
        expect.objectContaining({
          data: "A1:C3",
          set: expect.objectContaining({ "series/1/format/fill/color": "#2E8B57", position: "E2:H20" }) as object,
        }),
      ]);
    }),
  );

  it(
    "deletes a chart, and gives the null object for one that is not there",
    inExcel(async (excel) => {
      await chartOn(excel, "Pie");
      await excel.Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getActiveWorksheet();
        charts.getItem("Il mio").delete();
        const missing = charts.getItemOrNullObject("Il mio");
        missing.load("name");
        const count = charts.getCount();
        await context.sync();
        expect([count.value, missing.isNullObject]).toEqual([0, true]);
      });
    }),
  );

  it.each<readonly [string, string, (charts: Excel.ChartCollection, sheet: Excel.Worksheet) => void]>([
    ["an unknown kind", "InvalidArgument", (charts, sheet) => charts.add("Torta" as "Pie", sheet.getRange("A1:B2"))],
    ["a chart that is not there", "ItemNotFound", (charts) => (charts.getItem("Altro").name = "x")],
    [
      "a series that is not there",
      "InvalidArgument",
      (charts) => (charts.getItemAt(0).series.getItemAt(2).gapWidth = 1),
    ],
    [
      "a legend that is nowhere",
      "InvalidArgument",
      (charts) => (charts.getItemAt(0).legend.position = "Sopra" as "Top"),
    ],
    ["a gap that is too wide", "InvalidArgument", (charts) => (charts.getItemAt(0).series.getItemAt(0).gapWidth = 501)],
    ["what it does not know", "ApiNotFound", (charts) => (charts.getItemAt(0).style = 3)],
  ])("refuses %s and leaves the chart as it was", async (_, code, ask) => {
    await inExcel(async (excel) => {
      await chartOn(excel, "ColumnStacked");
      const before = await excel.host.snapshot();
      const refused = excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        ask(sheet.charts, sheet);
        await context.sync();
      });
      await expect(refused).rejects.toMatchObject({ code });
      expect((await excel.host.snapshot()).sheets).toEqual(before.sheets);
    })();
  });
});

import type { Workbook } from "exceljs";
import JSZip from "jszip";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { inExcel } from "../support/openExcel";
import { cruscottoBytes, openWorkbook, workbookBytes } from "../support/workbookFile";

const CRUSCOTTI = ["pisa-2020", "arezzo-siena-2019"];

/** Everything of a workbook that a colleague could notice. */
function noticed(workbook: Workbook): unknown {
  return workbook.worksheets.map((sheet) => {
    const cells: unknown[] = [];
    sheet.eachRow({ includeEmpty: false }, (row) => {
      row.eachCell({ includeEmpty: false }, (cell) => cells.push([cell.address, cell.value, cell.style, cell.note]));
    });
    const { columns, model, name, pageSetup, properties, state, views } = sheet;
    const widths = (columns as typeof columns | null)?.map(({ hidden, width }) => [width, hidden]);
    const { merges } = model as unknown as { merges: readonly string[] };
    return { cells, merges: [...merges].sort(), name, pageSetup, properties, state, views, widths };
  });
}

describe("writeXlsx", () => {
  test.each(CRUSCOTTI)("leaves %s as it was when nothing changed", (name) =>
    inExcel(async ({ host }) => {
      const bytes = cruscottoBytes(name);
      const loaded = await readXlsx(bytes, `${name}.xlsx`);
      host.load(loaded.content);
      const saved = await writeXlsx(loaded, await host.snapshot());
      expect(noticed(await openWorkbook(saved))).toEqual(noticed(await openWorkbook(bytes)));
    })(),
  );

  test.each(CRUSCOTTI)("changes only the cell that was written in %s", (name) =>
    inExcel(async ({ host }) => {
      const bytes = cruscottoBytes(name);
      const loaded = await readXlsx(bytes, `${name}.xlsx`);
      host.load(loaded.content);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("Z3").formulas = [["=1+1"]];
        await context.sync();
      });
      const saved = await openWorkbook(await writeXlsx(loaded, await host.snapshot()));
      const sheet = saved.worksheets[0];
      expect(sheet?.getCell("Z3").value).toEqual({ formula: "1+1", result: 2 });
      if (sheet) sheet.getCell("Z3").value = null;
      const before = await openWorkbook(bytes);
      expect((noticed(saved) as { cells: unknown }[])[0]?.cells).toEqual(
        (noticed(before) as { cells: unknown }[])[0]?.cells,
      );
    })(),
  );

  it(
    "leaves a file of 1904 one, with the days that were in it and those that are written",
    inExcel(async ({ host }) => {
      const bytes = await workbookBytes((workbook) => {
        workbook.properties.date1904 = true;
        const sheet = workbook.addWorksheet("Dati");
        sheet.getCell("A1").value = new Date(Date.UTC(2020, 11, 31));
        for (const cell of ["A1", "A2", "A3"]) sheet.getCell(cell).numFmt = "dd/mm/yyyy";
      });
      const loaded = await readXlsx(bytes, "dati.xlsx");
      host.load(loaded.content);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Dati");
        sheet.getRange("A2").values = [[42_735]];
        sheet.getRange("A3").formulas = [["=DATE(2021,1,2)"]];
        await context.sync();
      });
      const saved = await writeXlsx(loaded, await host.snapshot());
      const zip = await JSZip.loadAsync(saved);
      expect(await zip.file("xl/workbook.xml")?.async("string")).toContain('date1904="1"');
      const xml = (await zip.file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
      expect([...xml.matchAll(/<v>(\d+)<\/v>/g)].map(([, value]) => value)).toEqual(["42734", "42735", "42736"]);
    }),
  );

  it(
    "writes PERF formulas under the file's own name and with their results",
    inExcel(async ({ host }) => {
      const bytes = await workbookBytes((workbook) => {
        workbook.addWorksheet("Dati").getCell("A1").value = 4;
      });
      const loaded = await readXlsx(bytes, "dati.xlsx");
      host.registerFunctions({ "PERF.SAL": (target) => Number(target) / 8 });
      host.load(loaded.content);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Dati").getRange("B1").formulas = [['=IFNA(PERF.SAL(A1),"PERF.SAL(")']];
        await context.sync();
      });
      const saved = await writeXlsx(loaded, await host.snapshot());

      const xml = await (await JSZip.loadAsync(saved)).file("xl/worksheets/sheet1.xml")?.async("string");
      expect(xml).toContain('<f>_xlfn.IFNA(_xldudf_PERF_SAL(A1),"PERF.SAL(")</f><v>0.5</v>');

      const again = await readXlsx(saved, "dati.xlsx");
      host.load(again.content);
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Dati").getRange("B1").load("formulas,values");
        await context.sync();
        expect(range.formulas).toEqual([['=IFNA(PERF.SAL(A1),"PERF.SAL(")']]);
        expect(range.values).toEqual([[0.5]]);
      });
    }),
  );

  it(
    "keeps notes, validation, rich text and page setup beside what it writes",
    inExcel(async ({ host }) => {
      const bytes = await workbookBytes((workbook) => {
        const sheet = workbook.addWorksheet("Dati", {
          pageSetup: { orientation: "landscape", fitToWidth: 3 },
        });
        sheet.getCell("A1").value = { richText: [{ text: "uno " }, { text: "due", font: { bold: true } }] };
        sheet.getCell("A1").note = "una nota";
        sheet.getCell("A2").dataValidation = { type: "list", allowBlank: true, formulae: ['"si,no"'] };
        sheet.getCell("A3").fill = { type: "pattern", pattern: "solid", fgColor: { theme: 4, tint: 0.4 } as never };
      });
      const loaded = await readXlsx(bytes, "dati.xlsx");
      host.load(loaded.content);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Dati");
        sheet.getRange("A3").values = [[0.8]];
        sheet.getRange("A3").format.font.bold = true;
        sheet.getRange("A3").numberFormat = [["0%"]];
        await context.sync();
      });
      const sheet = (await openWorkbook(await writeXlsx(loaded, await host.snapshot()))).getWorksheet("Dati");

      expect(sheet?.getCell("A1").value).toEqual({
        richText: [{ text: "uno " }, { text: "due", font: { bold: true } }],
      });
      expect(sheet?.getCell("A1").note).toBe("una nota");
      expect(sheet?.getCell("A2").dataValidation.formulae).toEqual(['"si,no"']);
      expect(sheet?.pageSetup).toMatchObject({ orientation: "landscape", fitToWidth: 3 });
      expect(sheet?.getCell("A3")).toMatchObject({ value: 0.8, numFmt: "0%" });
      expect(sheet?.getCell("A3").fill).toMatchObject({ fgColor: { theme: 4, tint: 0.4 } });
      expect(sheet?.getCell("A3").font).toMatchObject({ bold: true });
    }),
  );

  it(
    "writes new sheets with their merges, widths, frozen rows, page and rules",
    inExcel(async ({ host }) => {
      const bytes = await workbookBytes((workbook) => {
        workbook.addWorksheet("Dati").getCell("A1").value = 0.5;
      });
      const loaded = await readXlsx(bytes, "dati.xlsx");
      host.load(loaded.content);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("PERF – sintesi");
        sheet.getRange("A1:C1").merge();
        sheet.getRange("A1").values = [["Sintesi"]];
        sheet.getRange("A1").format.fill.color = "#DDEEFF";
        sheet.getRange("B2:B3").formulas = [["=Dati!A1"], ["=Dati!A1*2"]];
        sheet.getRange("A:A").format.columnWidth = 120;
        sheet.freezePanes.freezeRows(1);
        sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
        sheet.pageLayout.setPrintTitleRows("$1:$1");
        sheet.horizontalPageBreaks.add("A41");
        sheet.horizontalPageBreaks.add(sheet.getRange("A21"));
        const rule = sheet.getRange("B2:B3").conditionalFormats.add(Excel.ConditionalFormatType.custom);
        rule.custom.rule.formula = "=AND(ISNUMBER(B2),B2<0.8)";
        rule.custom.format.fill.color = "#F8CBAD";
        await context.sync();
      });
      const written = await writeXlsx(loaded, await host.snapshot());
      const saved = await openWorkbook(written);
      const sheet = saved.getWorksheet("PERF – sintesi");

      expect(saved.worksheets.map(({ name }) => name)).toEqual(["Dati", "PERF – sintesi"]);
      expect((sheet?.model as unknown as { merges: string[] }).merges).toEqual(["A1:C1"]);
      expect(sheet?.getCell("A1").fill).toMatchObject({ fgColor: { argb: "FFDDEEFF" } });
      expect(sheet?.getCell("B3").value).toEqual({ formula: "Dati!A1*2", result: 1 });
      expect(sheet?.getColumn(1).width).toBeCloseTo((160 - 5) / 7, 2);
      expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
      expect(sheet?.pageSetup).toMatchObject({ orientation: "landscape", printTitlesRow: "1:1" });
      const xml = await (await JSZip.loadAsync(written)).file("xl/worksheets/sheet2.xml")?.async("string");
      expect(xml).toMatch(
        /<pageSetup[^>]*\/><rowBreaks count="2" manualBreakCount="2"><brk id="20" max="16383" man="1"\/><brk id="40" /,
      );
      const { conditionalFormattings } = sheet as unknown as { conditionalFormattings: unknown };
      expect(conditionalFormattings).toMatchObject([
        {
          ref: "B2:B3",
          rules: [
            {
              type: "expression",
              formulae: ["AND(ISNUMBER(B2),B2<0.8)"],
              style: { fill: { bgColor: { argb: "FFF8CBAD" } } },
            },
          ],
        },
      ]);
    }),
  );

  it(
    "gives each cell of a filled-down formula its own when the first one changes",
    inExcel(async ({ host }) => {
      const bytes = await workbookBytes((workbook) => {
        const sheet = workbook.addWorksheet("Dati");
        [1, 2, 3].forEach((value, index) => (sheet.getCell(index + 1, 1).value = value));
        sheet.fillFormula("B1:B3", "A1*2", [2, 4, 6]);
      });
      const loaded = await readXlsx(bytes, "dati.xlsx");
      host.load(loaded.content);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Dati").getRange("B1").formulas = [["=A1*10"]];
        await context.sync();
      });
      const sheet = (await openWorkbook(await writeXlsx(loaded, await host.snapshot()))).getWorksheet("Dati");
      expect(["B1", "B2", "B3"].map((at) => [sheet?.getCell(at).formula, sheet?.getCell(at).result])).toEqual([
        ["A1*10", 10],
        ["A2*2", 4],
        ["A3*2", 6],
      ]);
    }),
  );

  it(
    "writes no green triangle on a new sheet without a grid, which is made to be read",
    inExcel(async ({ host }) => {
      const loaded = await readXlsx(await workbookBytes((workbook) => void workbook.addWorksheet("Dati")), "dati.xlsx");
      host.load(loaded.content);
      await Excel.run(async (context) => {
        for (const [nome, showGridlines] of [
          ["Relazione", false],
          ["Lavoro", true],
        ] as const) {
          const sheet = context.workbook.worksheets.add(nome);
          sheet.showGridlines = showGridlines;
          sheet.getRange("A1").numberFormat = [["@"]];
          sheet.getRange("A1").values = [["3.1"]];
        }
        await context.sync();
      });
      const zip = await JSZip.loadAsync(await writeXlsx(loaded, await host.snapshot()));
      const fogli = await Promise.all(
        [2, 3].map(async (at) => (await zip.file(`xl/worksheets/sheet${at}.xml`)?.async("string")) ?? ""),
      );
      expect(fogli.map((xml) => xml.includes('showGridLines="0"'))).toEqual([true, false]);
      expect(fogli.map((xml) => /<ignoredErrors>.*numberStoredAsText="1"/.test(xml))).toEqual([true, false]);
    }),
  );
});

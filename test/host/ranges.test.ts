import { inExcel } from "../support/openExcel";

/** Runs work on the active sheet of a new workbook. */
function onSheet(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>): () => Promise<void> {
  return inExcel(() => Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context)));
}

describe("range addresses", () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["getCell", (range) => range.getCell(1, 0), "Foglio1!B3"],
    ["getRow", (range) => range.getRow(2), "Foglio1!B4:D4"],
    ["getColumn", (range) => range.getColumn(1), "Foglio1!C2:C4"],
    ["getOffsetRange", (range) => range.getOffsetRange(-1, 2), "Foglio1!D1:F3"],
    ["getResizedRange", (range) => range.getResizedRange(1, -2), "Foglio1!B2:B5"],
    ["getBoundingRect", (range) => range.getBoundingRect("F1"), "Foglio1!B1:F4"],
    ["getEntireRow", (range) => range.getEntireRow(), "Foglio1!2:4"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "Foglio1!B:D"],
    ["getLastCell", (range) => range.getLastCell(), "Foglio1!D4"],
    ["getIntersection", (range) => range.getIntersection("C1:Z2"), "Foglio1!C2:D2"],
  ])("%s gives the range Excel gives", (_name, move, expected) =>
    onSheet(async (sheet, context) => {
      const range = move(sheet.getRange("B2:D4")).load("address");
      await context.sync();
      expect(range.address).toBe(expected);
    })(),
  );

  test.each(["", "A0", "A1:B2:C3", "XFE1", "A1048577", "Altro!A1", "A1,B2", "1A"])(
    "%p is an InvalidArgument",
    (address) =>
      onSheet(async (sheet, context) => {
        sheet.getRange(address).load("address");
        await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      })(),
  );

  it(
    "quote the sheet's name when they must",
    onSheet(async (sheet, context) => {
      sheet.name = "Area 1";
      const range = sheet.getRange("A1").load("address");
      await context.sync();
      expect(range.address).toBe("'Area 1'!A1");
    }),
  );
});

describe("used range", () => {
  it(
    "is a null object on an empty sheet",
    onSheet(async (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject().load("address");
      await context.sync();
      expect(used.isNullObject).toBe(true);
    }),
  );

  it(
    "counts formats unless only values are asked",
    onSheet(async (sheet, context) => {
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D9").format.fill.color = "#FF0000";
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      await context.sync();
      expect([all.address, values.address]).toEqual(["Foglio1!B2:D9", "Foglio1!B2"]);
    }),
  );
});

describe("what a cell makes of what is written to it", () => {
  test.each<[unknown, unknown, string, string]>([
    [1.5, 1.5, "Double", "General"],
    ["1,234.5", 1234.5, "Double", "General"],
    ["85%", 0.85, "Double", "0%"],
    ["0,95", "0,95", "String", "General"],
    ["12/31/2019", 43830, "Double", "m/d/yyyy"],
    ["31/12/2019", "31/12/2019", "String", "General"],
    ["true", true, "Boolean", "General"],
    ["VERO", true, "Boolean", "General"],
    ["dicembre 2019", 43800, "Double", "mmm-yy"],
    ["5 mar 2019", 43529, "Double", "d-mmm-yy"],
    ["dicembre", "dicembre", "String", "General"],
    ["marca 2019", "marca 2019", "String", "General"],
    ["'mar 5", "mar 5", "String", "General"],
    ["#N/A", "#N/A", "Error", "General"],
    ["#FIELD!", "#FIELD!", "Error", "General"],
    ["'=A1", "=A1", "String", "General"],
    ["'007", "007", "String", "General"],
    ["n.d.", "n.d.", "String", "General"],
    ["+1+1", 2, "Double", "General"],
    ["-5", -5, "Double", "General"],
    ["", "", "Empty", "General"],
    ['=""', "", "String", "General"],
  ])("%p becomes %p of type %s in format %s", (entry, value, type, format) =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.values = [[entry]];
      range.load("values,valueTypes,numberFormat");
      await context.sync();
      expect([range.values, range.valueTypes, range.numberFormat]).toEqual([[[value]], [[type]], [[format]]]);
    })(),
  );

  it(
    "leaves a cell as it is for null",
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[1, 2]];
      range.values = [[null, 3]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[1, 3]]);
    }),
  );

  test.each([[[[1, 2, 3]]], [[[1], [2]]], [[[1, 2], [3]]]])(
    "an array of the wrong size (%j) is an InvalidArgument",
    (values) =>
      onSheet(async (sheet, context) => {
        sheet.getRange("A1:B1").values = values;
        await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      })(),
  );

  test(
    "a text longer than a cell can hold is an InvalidArgument, the longest is not",
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[`'${"a".repeat(32_767)}`]];
      await context.sync();
      sheet.getRange("A2").values = [["a".repeat(32_768)]];
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    }),
  );

  test.each(["=SUM(A1", '="due', "=A1)"])("a formula that does not close (%s) is an InvalidArgument", (formula) =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").formulas = [[formula]];
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    })(),
  );

  it(
    "stays text in a cell formatted as text",
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.numberFormat = [["@"]];
      range.values = [["12"]];
      range.load("values,valueTypes");
      await context.sync();
      expect([range.values, range.valueTypes]).toEqual([[["12"]], [["String"]]]);
    }),
  );
});

describe("formats", () => {
  it(
    "are read back as they were written",
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:C3");
      range.format.fill.color = "#ffc7ce";
      range.format.font.bold = true;
      range.format.font.color = "red";
      range.format.font.size = 14;
      range.format.wrapText = true;
      range.format.horizontalAlignment = "Center";
      range.format.verticalAlignment = "Top";
      range.format.indentLevel = 2;
      range.format.columnWidth = 90;
      range.format.borders.getItem("EdgeBottom").style = "Continuous";
      range.format.borders.getItem("EdgeBottom").color = "#112233";
      range.load(
        "format/fill/color,format/font/bold,format/font/color,format/font/size,format/wrapText,format/horizontalAlignment,format/verticalAlignment,format/indentLevel,format/columnWidth",
      );
      const bottom = range.format.borders.getItem("EdgeBottom").load("style,color");
      const top = range.format.borders.getItem("EdgeTop").load("style");
      await context.sync();

      const { fill, font, ...format } = range.format.toJSON();
      expect(fill).toMatchObject({ color: "#FFC7CE" });
      expect(font).toMatchObject({ bold: true, color: "#FF0000", size: 14 });
      expect(format).toMatchObject({
        wrapText: true,
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        indentLevel: 2,
        columnWidth: 90,
      });
      expect([bottom.style, bottom.color, top.style]).toEqual(["Continuous", "#112233", "None"]);
    }),
  );

  it(
    "are null where the cells differ, and clearing a fill leaves white",
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      const both = sheet.getRange("A1:A2").load("format/font/bold");
      sheet.getRange("B1").format.fill.color = "#FF0000";
      sheet.getRange("B1").format.fill.clear();
      const cleared = sheet.getRange("B1").load("format/fill/color");
      await context.sync();
      expect([both.format.font.bold, cleared.format.fill.color]).toEqual([null, "#FFFFFF"]);
    }),
  );

  test.each<[string, number, string, string]>([
    ["dd/mm/yyyy", 43830, "31/12/2019", "Date"],
    ["dd/mm/yyyy", 70, "10/03/1900", "Date"],
    ["dd/mm/yyyy", 60, "29/02/1900", "Date"],
    ["dd/mm/yyyy", 1, "01/01/1900", "Date"],
    ["0%", 0.85, "85%", "Percentage"],
    ["#,##0.00", 1234.5, "1.234,50", "Number"],
    ["General", 0.85, "0,85", "General"],
    ['[<0.8]"▼ "0%;[<=0.9]"◆ "0%;"▲ "0%', 0.85, "◆ 85%", "Percentage"],
  ])("a cell formatted %s shows %d as %s", (format, value, text, category) =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.numberFormat = [[format]];
      range.values = [[value]];
      range.load("text,numberFormatCategories");
      await context.sync();
      expect([range.text, range.numberFormatCategories]).toEqual([[[text]], [[category]]]);
    })(),
  );
});

describe("merged areas", () => {
  it(
    "are found by any cell they cover, keep the first cell and take no writes elsewhere",
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("A1:B2").merge();
      sheet.getRange("A2").values = [[9]];
      const merged = sheet.getRange("A1:D5").getMergedAreasOrNullObject();
      merged.load("address");
      merged.areas.load("items/address");
      const none = sheet.getRange("F1:G9").getMergedAreasOrNullObject().load("address");
      const range = sheet.getRange("A1:B2").load("values");
      await context.sync();

      expect(merged.address).toBe("Foglio1!A1:B2");
      expect(merged.areas.items.map(({ address }) => address)).toEqual(["Foglio1!A1:B2"]);
      expect(none.isNullObject).toBe(true);
      expect(range.values).toEqual([
        [1, ""],
        ["", ""],
      ]);
    }),
  );
});

describe("inserted and deleted rows", () => {
  it(
    "move cells, formulas and the ranges an add-in keeps",
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").formulas = [[1], [2], ["=A1+A2"]];
      const kept = sheet.getRange("A3").load("address");
      await context.sync();
      sheet.getRange("2:2").insert("Down");
      const moved = sheet.getRange("A4").load("formulas,values");
      await context.sync();
      expect([moved.formulas, moved.values]).toEqual([[["=A1+A3"]], [[3]]]);
      kept.load("address,values");
      await context.sync();
      expect([kept.address, kept.values]).toEqual(["Foglio1!A4", [[3]]]);
      sheet.getRange("2:2").delete("Up");
      const back = sheet.getRange("A3").load("formulas");
      await context.sync();
      expect(back.formulas).toEqual([["=A1+A2"]]);
    }),
  );
});

describe("hidden rows and columns", () => {
  it(
    "are told apart",
    onSheet(async (sheet, context) => {
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      const ranges = ["A2", "A1:A2", "B1", "A1"].map((address) =>
        sheet.getRange(address).load("rowHidden,columnHidden,hidden"),
      );
      await context.sync();
      expect(ranges.map(({ columnHidden, hidden, rowHidden }) => [rowHidden, columnHidden, hidden])).toEqual([
        [true, false, true],
        [null, false, false],
        [false, true, true],
        [false, false, false],
      ]);
    }),
  );
});

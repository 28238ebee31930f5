import JSZip from "jszip";
import type { CodicePacchetto } from "../../src/pacchetto/PacchettoError";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { formulaFromFile, formulaToFile } from "../../src/pacchetto/formule/formulaSpelling";
import type { OpenExcel } from "../support/openExcel";
import { inExcel } from "../support/openExcel";
import { cruscottoBytes, workbookBytes } from "../support/workbookFile";

/** Loads an .xlsx made on the spot and gives one range of its first sheet. */
async function rangeOf(
  { host }: OpenExcel,
  bytes: Uint8Array,
  address: string,
  properties: string,
): Promise<Excel.Range> {
  host.load((await readXlsx(bytes, "prova.xlsx")).content);
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load(properties);
    await context.sync();
    return range;
  });
}

describe("readXlsx", () => {
  it(
    "reads values, types, formulas with their last results and number formats",
    inExcel(async (excel) => {
      const bytes = await workbookBytes((workbook) => {
        const sheet = workbook.addWorksheet("Dati");
        sheet.getCell("A1").value = "due";
        sheet.getCell("B1").value = 0.85;
        sheet.getCell("B1").numFmt = "0%";
        sheet.getCell("C1").value = true;
        sheet.getCell("D1").value = { error: "#N/A" };
        sheet.getCell("E1").value = { formula: "_xldudf_PERF_SAL(B1,1)", result: 0.7 };
        sheet.getCell("F1").value = { formula: 'IF(B1>2,1,"")', result: "" };
      });
      const range = await rangeOf(excel, bytes, "A1:G1", "values,valueTypes,formulas,text");
      expect(range.values).toEqual([["due", 0.85, true, "#N/A", 0.7, "", ""]]);
      expect(range.valueTypes).toEqual([["String", "Double", "Boolean", "Error", "Double", "String", "Empty"]]);
      expect(range.formulas).toEqual([["due", 0.85, true, "#N/A", "=PERF.SAL(B1,1)", '=IF(B1>2,1,"")', ""]]);
      expect(range.text[0]?.[1]).toBe("85%");
    }),
  );

  it.each([0, 1, 59, 60, 61, 70, 43830, 43830.75, 73050])("keeps the date serial %d", (serial) =>
    inExcel(async (excel) => {
      const bytes = await workbookBytes((workbook) => {
        const cell = workbook.addWorksheet("Dati").getCell("A1");
        cell.value = serial;
        cell.numFmt = "dd/mm/yyyy";
      });
      expect((await rangeOf(excel, bytes, "A1", "values")).values).toEqual([[serial]]);
    })(),
  );

  it(
    "counts the dates of a 1904 workbook from 1900",
    inExcel(async (excel) => {
      const bytes = await workbookBytes((workbook) => {
        workbook.properties.date1904 = true;
        const cell = workbook.addWorksheet("Dati").getCell("A1");
        cell.value = new Date(Date.UTC(2019, 11, 31));
        cell.numFmt = "dd/mm/yyyy";
      });
      expect((await rangeOf(excel, bytes, "A1", "values,text")).text).toEqual([["31/12/2019"]]);
    }),
  );

  it(
    "reads merges, hidden rows, widths, fills, protection and rules",
    inExcel(async ({ host }) => {
      const bytes = await workbookBytes(async (workbook) => {
        const sheet = workbook.addWorksheet("Dati", { views: [{ state: "frozen", ySplit: 2 }] });
        sheet.mergeCells("A1:B2");
        sheet.getCell("C1").value = 0.5;
        sheet.getCell("C1").protection = { locked: false };
        sheet.getCell("D1").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FF00FF00" } };
        sheet.getCell("A3").value = 1;
        sheet.getRow(3).hidden = true;
        sheet.getColumn(5).width = 30;
        sheet.addConditionalFormatting({
          ref: "C1:C9",
          rules: [
            {
              type: "cellIs",
              operator: "lessThan",
              priority: 1,
              formulae: [0.8],
              style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFF8CBAD" } } },
            },
          ],
        });
        await sheet.protect("", {});
        workbook.addWorksheet("Nascosto", { state: "veryHidden" });
      });
      host.load((await readXlsx(bytes, "prova.xlsx")).content);
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name,items/visibility");
        const sheet = worksheets.getFirst();
        const merged = sheet.getRange("A1").getMergedAreasOrNullObject().load("address");
        const hidden = sheet.getRange("A3").load("rowHidden");
        const unlocked = sheet.getRange("C1").load("format/protection/locked");
        const locked = sheet.getRange("D1").load("format/protection/locked,format/fill/color");
        const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowCount");
        const wide = sheet.getRange("E1").load("format/columnWidth");
        sheet.protection.load("protected");
        await context.sync();
        expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
          ["Dati", "Visible"],
          ["Nascosto", "VeryHidden"],
        ]);
        expect([merged.address, hidden.rowHidden, frozen.rowCount, sheet.protection.protected]).toEqual([
          "Dati!A1:B2",
          true,
          2,
          true,
        ]);
        expect([unlocked.format.protection.locked, locked.format.protection.locked]).toEqual([false, true]);
        expect([locked.format.fill.color, wide.format.columnWidth]).toEqual(["#00FF00", 161.25]);
        expect(await host.displayedFill("Dati", "C1")).toBe("#F8CBAD");
      });
    }),
  );

  test.each<[string, CodicePacchetto, () => Uint8Array | Promise<Uint8Array>]>([
    ["an empty file", "non-xlsx", () => new Uint8Array()],
    ["a text file", "non-xlsx", () => new TextEncoder().encode("nome;target;consuntivo")],
    ["an old .xls", "non-xlsx", () => ole("Workbook")],
    ["a workbook with a password", "cifrato", () => ole("EncryptedPackage")],
    ["half a workbook", "danneggiato", () => cruscottoBytes("pisa-2020").slice(0, 9000)],
    ["a zip of something else", "non-xlsx", () => zipOf({ "word/document.xml": "<w/>" })],
    ["a workbook without sheets", "danneggiato", () => zipOf({ "xl/workbook.xml": "<workbook/>" })],
    ["a workbook whose bytes were changed", "danneggiato", () => spoilt(cruscottoBytes("pisa-2020"))],
  ])("says of %s that it is %s", async (_name, code, make) => {
    await expect(readXlsx(await make(), "prova.xlsx")).rejects.toMatchObject({ name: "PacchettoError", codice: code });
  });
});

describe("the spelling of formulas in the file", () => {
  test.each([
    ["_xldudf_PERF_SAL(A1)", "=PERF.SAL(A1)"],
    ['_xlfn.IFNA(_xldudf_PERF_MEDIA(A1:A3),"x")', '=IFNA(PERF.MEDIA(A1:A3),"x")'],
    ["_xlfn._xlws.FILTER(A1:A3,B1:B3)", "=FILTER(A1:A3,B1:B3)"],
    ["\"PERF.SAL(1) e _xlfn.IFNA(\"&'PERF.SAL(2'!A1", "=\"PERF.SAL(1) e _xlfn.IFNA(\"&'PERF.SAL(2'!A1"],
    ["MYIFNA(1)+SUM(A1)", "=MYIFNA(1)+SUM(A1)"],
  ])("%s is %s and back", (inFile, shown) => {
    expect(formulaFromFile(inFile)).toBe(shown);
    expect(formulaToFile(shown)).toBe(inFile);
  });
});

/** An OLE compound file with one stream name in it, as far as anyone looks. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((letter, index) => {
    bytes[1024 + index * 2] = letter.charCodeAt(0);
  });
  return bytes;
}

function zipOf(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, text] of Object.entries(files)) zip.file(name, text);
  return zip.generateAsync({ type: "uint8array" });
}

function spoilt(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  copy.fill(0x55, 2000, 3500);
  return copy;
}

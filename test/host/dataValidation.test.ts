import { Direction, ICommandService } from "@univerjs/core";
import { InsertRowByRangeCommand } from "@univerjs/sheets";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { inExcel, openExcel, type OpenExcel } from "../support/openExcel";
import { workbookBytes } from "../support/workbookFile";

const LISTA = { list: { inCellDropDown: true, source: "almeno,non oltre" } };

type Foglio = Excel.Worksheet;

/** Changes the active sheet. */
function onSheet({ Excel }: OpenExcel, work: (sheet: Foglio) => void): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}

/** What a range says of its validation. */
function readAt({ Excel }: OpenExcel, address: string) {
  return Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
    await context.sync();
    const { errorAlert, ignoreBlanks, prompt, rule, type } = dataValidation;
    return { type, rule, prompt, errorAlert, ignoreBlanks };
  });
}

const typeAt = async (excel: OpenExcel, address: string) => (await readAt(excel, address)).type;

describe("data validation", () => {
  it(
    "is none where nobody asked for any",
    inExcel(async (excel) => {
      expect(await readAt(excel, "A1:B2")).toEqual({
        type: "None",
        rule: {},
        prompt: { message: "", showPrompt: true, title: "" },
        errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
        ignoreBlanks: true,
      });
    }),
  );

  it(
    "gives back a list as it was written, and a figure as a formula",
    inExcel(async (excel) => {
      await onSheet(excel, (sheet) => {
        sheet.getRange("A1:A9").dataValidation.rule = LISTA;
        sheet.getRange("B1").dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
        sheet.getRange("B1").dataValidation.errorAlert = {
          message: "Un numero.",
          showAlert: true,
          style: "Warning",
          title: "Peso",
        };
      });
      expect((await readAt(excel, "A2:A3")).rule).toEqual(LISTA);
      const peso = await readAt(excel, "B1");
      expect(peso.rule).toEqual({ decimal: { formula1: "=0", formula2: "=100", operator: "Between" } });
      expect(peso.errorAlert).toMatchObject({ style: "Warning", title: "Peso" });
    }),
  );

  it(
    "keeps words without a rule, and tells ranges where cells differ",
    inExcel(async (excel) => {
      await onSheet(excel, (sheet) => {
        sheet.getRange("A1:B3").dataValidation.prompt = { message: "Scrivi.", showPrompt: true, title: "Qui" };
        sheet.getRange("A2:A5").dataValidation.rule = LISTA;
        sheet.getRange("B2").dataValidation.clear();
      });
      expect(await readAt(excel, "A1")).toMatchObject({ type: "None", prompt: { title: "Qui" } });
      expect(await readAt(excel, "A2:A3")).toMatchObject({ type: "List", prompt: { title: "Qui" } });
      expect(await readAt(excel, "A4")).toMatchObject({ type: "List", prompt: { title: "" } });
      expect(await typeAt(excel, "A1:A2")).toBe("Inconsistent");
      expect(await readAt(excel, "B1:B2")).toMatchObject({ type: "MixedCriteria", rule: null });
      expect(await readAt(excel, "B3")).toMatchObject({ type: "None", prompt: { title: "Qui" } });
    }),
  );

  test.each<[string, (sheet: Foglio) => void, string]>([
    [
      "a title over 32 characters",
      (sheet) => {
        sheet.getRange("A1").dataValidation.prompt = { message: "", showPrompt: true, title: "x".repeat(33) };
      },
      "InvalidArgument",
    ],
    [
      "a list over 255 characters",
      (sheet) => {
        sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } };
      },
      "InvalidArgument",
    ],
    [
      "two rules at once",
      (sheet) => {
        sheet.getRange("A1").dataValidation.rule = { ...LISTA, custom: { formula: "=TRUE" } };
      },
      "InvalidArgument",
    ],
    [
      "a rule that the host does not know",
      (sheet) => {
        sheet.getRange("A1").dataValidation.rule = { date: { formula1: "2026-01-01", operator: "GreaterThan" } };
      },
      "ApiNotFound",
    ],
    [
      "a change on a protected sheet",
      (sheet) => {
        sheet.protection.protect();
        sheet.getRange("A1").dataValidation.rule = LISTA;
      },
      "AccessDenied",
    ],
  ])("refuses %s", async (_, work, code) => {
    await inExcel(async (excel) => {
      await expect(onSheet(excel, work)).rejects.toMatchObject({ code });
      expect(await typeAt(excel, "A1")).toBe("None");
    })();
  });

  it(
    "follows the lines that come and go",
    inExcel(async (excel) => {
      await onSheet(excel, (sheet) => {
        sheet.getRange("B3:B5").dataValidation.rule = LISTA;
        sheet.getRange("4:4").insert("Down");
        sheet.getRange("A:A").insert("Right");
        sheet.getRange("7:7").insert("Down");
      });
      expect(await Promise.all(["C2", "C3:C6", "C7"].map((at) => typeAt(excel, at)))).toEqual(["None", "List", "None"]);
      await onSheet(excel, (sheet) => {
        sheet.getRange("3:4").delete("Up");
      });
      expect(await Promise.all(["C3:C4", "C5"].map((at) => typeAt(excel, at)))).toEqual(["List", "None"]);
      await onSheet(excel, (sheet) => {
        sheet.getRange("1:9").delete("Up");
      });
      expect(Object.values((await excel.host.snapshot()).sheets).flatMap(({ validations }) => validations)).toEqual([]);
    }),
  );

  it(
    "moves with its lines also when the request fails after them",
    inExcel(async (excel) => {
      await onSheet(excel, (sheet) => {
        sheet.getRange("B3:B5").dataValidation.rule = LISTA;
      });
      const fallita = onSheet(excel, (sheet) => {
        sheet.getRange("4:9").delete("Up");
        sheet.getRange("1:1").insert("Down");
        sheet.getRange("A1").values = [[1], [2]];
      });
      await expect(fallita).rejects.toMatchObject({ code: "InvalidArgument" });
      expect(await Promise.all(["B3", "B4", "B5"].map((at) => typeAt(excel, at)))).toEqual(["None", "List", "None"]);
    }),
  );

  it(
    "follows the lines that the user inserts in the grid",
    inExcel(async (excel) => {
      await onSheet(excel, (sheet) => {
        sheet.getRange("B3:B5").dataValidation.rule = LISTA;
      });
      const where = { unitId: "cartella", subUnitId: "{sheet-1}" };
      const range = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 25 };
      const commands = excel.host.univer.__getInjector().get(ICommandService);
      await commands.executeCommand(InsertRowByRangeCommand.id, { ...where, range, direction: Direction.UP });
      expect(await Promise.all(["B4", "B5:B7"].map((at) => typeAt(excel, at)))).toEqual(["None", "List"]);
    }),
  );
});

describe("data validation in a file", () => {
  it("comes back from a saved workbook, and what was there stays", async () => {
    const bytes = await workbookBytes((workbook) => {
      const sheet = workbook.addWorksheet("Foglio");
      sheet.getCell("A1").dataValidation = { type: "list", allowBlank: true, formulae: ['"sì,no"'] };
      sheet.getCell("D1").dataValidation = { type: "list", allowBlank: true, formulae: ["Z1:Z3"] };
    });
    const loaded = await readXlsx(bytes, "file.xlsx");
    const excel = await openExcel({ content: loaded.content });
    expect((await readAt(excel, "A1")).rule).toEqual({ list: { inCellDropDown: true, source: "sì,no" } });
    await onSheet(excel, (sheet) => {
      sheet.getRange("A1").dataValidation.clear();
      sheet.getRange("B2:C9").dataValidation.rule = LISTA;
      sheet.getRange("B1").dataValidation.prompt = { message: "Scegli.", showPrompt: true, title: "Condizione" };
      sheet.getRange("E1:E4").dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
      sheet.getRange("E1:E4").dataValidation.errorAlert = {
        message: "Un numero.",
        showAlert: true,
        style: "Information",
        title: "",
      };
    });
    const saved = await readXlsx(await writeXlsx(loaded, await excel.host.snapshot()), "file.xlsx");
    excel.stop();
    excel.host.dispose();
    const lette = Object.values(saved.content.sheets).flatMap(({ validations }) => validations);
    expect(lette.map(({ area, rule }) => [area, rule?.kind, rule?.formulas, rule?.operator])).toEqual(
      expect.arrayContaining([
        ["B2:C9", "list", ["almeno,non oltre"], null],
        ["B1", undefined, undefined, undefined],
        ["D1", "list", ["=Z1:Z3"], null],
        ["E1:E4", "decimal", ["=0"], "GreaterThan"],
      ]),
    );
    expect(lette).toHaveLength(4);
    expect(lette.find(({ area }) => area === "B1")?.prompt).toEqual({
      message: "Scegli.",
      showPrompt: true,
      title: "Condizione",
    });
    expect(lette.find(({ area }) => area === "E1:E4")?.errorAlert).toMatchObject({ style: "Information" });
  });
});

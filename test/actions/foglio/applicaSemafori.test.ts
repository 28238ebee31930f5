import { annulla } from "../../../src/actions/scrittura/annulla";
import { applicaSemafori } from "../../../src/actions/foglio/applicaSemafori";
import { anteprimaRicalcolo, ricalcolaSal } from "../../../src/actions/foglio/ricalcolaSal";
import { conCruscotto, onPisa } from "../../support/cruscottoPisa";
import type { OpenExcel } from "../../support/openExcel";

async function regoleOf(excel: OpenExcel, indirizzo: string): Promise<[string, string][]> {
  return excel.Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem("Pisa").getRange(indirizzo);
    conditionalFormats.load("items/id,items/custom/rule/formula");
    await context.sync();
    const trovate = conditionalFormats.items.map((formato) => ({ formato, range: formato.getRange() }));
    for (const { range } of trovate) range.load("address");
    await context.sync();
    return trovate.map(({ formato, range }): [string, string] => [formato.custom.rule.formula, range.address]);
  });
}

function addRegola(sheet: Excel.Worksheet, formula: string): void {
  const { custom } = sheet.getRange("G3:G8").conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  custom.format.fill.color = "#00FF00";
}

describe("applicaSemafori and the rules already there", () => {
  it(
    "keeps the user's own rules, also those that look like ours",
    conCruscotto(async (excel) => {
      const miei = ['=AND(ISNUMBER(G3),G3>0.5,B3<>"")', "=AND(ISNUMBER(G3),G3<0.8)", "=AND(ISNUMBER(E3),E3>0.9)"];
      await onPisa(excel, (sheet) => {
        for (const formula of miei) addRegola(sheet, formula);
      });
      await applicaSemafori();
      expect((await regoleOf(excel, "G3:G8")).map(([formula]) => formula)).toEqual(expect.arrayContaining(miei));
      await annulla();
      expect((await regoleOf(excel, "G3:G8")).map(([formula]) => formula).sort()).toEqual([...miei].sort());
    }),
  );

  it(
    "colours rows appended since, and takes them back",
    conCruscotto(async (excel) => {
      await applicaSemafori();
      await onPisa(excel, (sheet) => {
        sheet.getRange("A9:G9").values = [["A2", "n. eventi", "", 0, 4, 4, 1]];
      });
      expect((await applicaSemafori()).codice).toBe("semafori-applicati");
      expect((await regoleOf(excel, "G3:G9")).map(([, area]) => area)).toEqual(Array(3).fill("Pisa!G3:G9"));
      await annulla();
      expect((await regoleOf(excel, "G3:G9")).map(([, area]) => area)).toEqual(Array(3).fill("Pisa!G3:G8"));
    }),
  );

  it(
    "takes away once a rule that has stretched over several areas",
    conCruscotto(async (excel) => {
      await onPisa(excel, (sheet) => {
        sheet.getRange("A10:G10").values = [["A2", "n. eventi", "", 0, 4, 4, 1]];
        sheet.getRange("G10").numberFormat = [["0%"]];
      });
      await applicaSemafori();
      await onPisa(excel, (sheet) => {
        sheet.getRange("G9").values = [[99]];
      });
      await applicaSemafori();
      const aree = (await regoleOf(excel, "G3:G10")).map(([, area]) => area);
      expect(aree).toEqual([...Array<string>(3).fill("Pisa!G10"), ...Array<string>(3).fill("Pisa!G3:G8")]);
      await annulla();
      expect((await regoleOf(excel, "G3:G10")).map(([, area]) => area)).toEqual(Array(3).fill("Pisa!G3:G10"));
    }),
  );
});

describe("applicaSemafori on figures in points", () => {
  it(
    "asks to recompute first, and colours them afterwards",
    conCruscotto(async (excel) => {
      await onPisa(excel, (sheet) => {
        sheet.getRange("G3:G8").numberFormat = Array.from({ length: 6 }, () => ["General"]);
        sheet.getRange("G3:G5").values = [[84], [92], [67]];
      });
      await expect(applicaSemafori()).rejects.toMatchObject({ codice: "sal-in-punti" });
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      expect((await applicaSemafori()).codice).toBe("semafori-applicati");
      expect(await excel.host.displayedFill("Pisa", "G5")).toBe("#F8D7DA");
    }),
  );
});

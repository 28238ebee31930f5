import { annulla } from "../../../src/actions/scrittura/annulla";
import { applicaSemafori } from "../../../src/actions/foglio/applicaSemafori";
import { quadroDiSintesi } from "../../../src/actions/relazione/quadroDiSintesi";
import { anteprimaRicalcolo, ricalcolaSal } from "../../../src/actions/foglio/ricalcolaSal";
import { conCruscotto, fogliOf, formuleOf, onPisa, PISA, setValue, valuesOf } from "../../support/cruscottoPisa";

describe("annulla", () => {
  it(
    "brings the sheet back, command by command",
    conCruscotto(async (excel) => {
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      await applicaSemafori();
      await quadroDiSintesi("Pisa");
      expect((await annulla()).dati.comando).toBe("sintesi");
      expect((await annulla()).dati.comando).toBe("semafori");
      expect((await annulla()).codice).toBe("annullato");
      expect(await valuesOf(excel, "G3:G8")).toEqual([1, 0.92, 1, "", "", ""]);
      expect(await fogliOf(excel)).toEqual(["Pisa"]);
      expect(await excel.host.displayedFill("Pisa", "G5")).toBeNull();
    }),
  );

  it(
    "leaves a cell that was typed over after the command, and says so",
    conCruscotto(async (excel) => {
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      await setValue(excel, "G5", 0.77);
      expect(await annulla()).toEqual({
        codice: "annullato-in-parte",
        dati: { comando: "ricalcola", rimaste: 1, cambiate: "Pisa!G5", perse: "" },
      });
      expect(await valuesOf(excel, "G3:G5")).toEqual([1, 0.92, 0.77]);
    }),
  );

  it(
    "puts each figure back on its row, wherever an insertion has moved it",
    conCruscotto(async (excel) => {
      await onPisa(excel, (sheet) => {
        sheet.getRange("G4").formulas = [["=E4/F4"]];
      });
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      await onPisa(excel, (sheet) => {
        sheet.getRange("4:4").insert("Down");
        sheet.getRange("C:C").insert("Right");
      });
      expect(await annulla()).toEqual({ codice: "annullato", dati: { comando: "ricalcola", rimaste: 0 } });
      expect(await formuleOf(excel, "H3:H9")).toEqual([1, "", "=F5/G5", 1, "", "", ""]);
      expect(await fogliOf(excel)).toEqual(["Pisa"]);
    }),
  );

  it(
    "puts back the rows that are still there when one was deleted",
    conCruscotto(async (excel) => {
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      await onPisa(excel, (sheet) => {
        sheet.getRange("4:4").delete("Up");
      });
      expect(await annulla()).toEqual({
        codice: "annullato-in-parte",
        dati: { comando: "ricalcola", rimaste: 1, cambiate: "", perse: "Pisa!G4" },
      });
      expect(await formuleOf(excel, "G3:G7")).toEqual([1, 1, "", "", ""]);
    }),
  );

  it(
    "finds a sheet that has another name since",
    conCruscotto(async (excel) => {
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      await onPisa(excel, (sheet) => {
        sheet.name = "Area 1";
      });
      expect((await annulla()).codice).toBe("annullato");
      expect(await valuesOf(excel, "G3:G5", "Area 1")).toEqual([1, 0.92, 1]);
    }),
  );

  it(
    "puts no old figure on rows that were sorted",
    conCruscotto(async (excel) => {
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      await onPisa(excel, (sheet) => {
        sheet.getRange("A4:F5").values = [PISA[4]?.slice(0, 6) ?? [], PISA[3]?.slice(0, 6) ?? []];
      });
      const prima = await formuleOf(excel, "G4:G5");
      expect((await annulla()).dati.rimaste).toBe(2);
      expect(await formuleOf(excel, "G4:G5")).toEqual(prima);
    }),
  );

  it(
    "puts the old figure back where only the consuntivo was edited since",
    conCruscotto(async (excel) => {
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      await setValue(excel, "E5", 6);
      expect((await annulla()).codice).toBe("annullato");
      expect(await valuesOf(excel, "G3:G5")).toEqual([1, 0.92, 1]);
    }),
  );

  it(
    "tells rows with the same words apart by their figures",
    conCruscotto(async (excel) => {
      await onPisa(excel, (sheet) => {
        sheet.getRange("A5:C5").values = [PISA[3]?.slice(0, 3) ?? []];
      });
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      await onPisa(excel, (sheet) => {
        sheet.getRange("4:4").delete("Up");
      });
      await annulla();
      expect(await valuesOf(excel, "G4")).not.toEqual([0.92]);
    }),
  );

  it(
    "makes way for the commands before one that Excel refuses twice, and loses none",
    conCruscotto(async (excel) => {
      await quadroDiSintesi("Pisa");
      await applicaSemafori("Pisa");
      await onPisa(excel, (sheet) => {
        sheet.protection.protect();
      });
      await expect(annulla()).rejects.toMatchObject({ codice: "foglio-protetto", dati: { foglio: "Pisa" } });
      await expect(annulla()).rejects.toMatchObject({ codice: "annullamento-rinviato" });
      expect((await annulla()).dati.comando).toBe("sintesi");
      await onPisa(excel, (sheet) => {
        sheet.protection.unprotect();
      });
      expect((await annulla()).dati.comando).toBe("semafori");
      expect((await annulla()).codice).toBe("nulla-da-annullare");
      expect(await excel.host.displayedFill("Pisa", "G5")).toBeNull();
    }),
  );

  it(
    "brings a rebuilt sheet back with its texts that look like formulas as texts",
    conCruscotto(async (excel) => {
      await quadroDiSintesi("Pisa");
      const onSintesi = async (testo: string) =>
        excel.Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sintesi – Pisa").getRange("J2").values = [[testo]];
          await context.sync();
        });
      await onSintesi("'=1+1");
      await quadroDiSintesi("Pisa");
      await annulla();
      expect(await valuesOf(excel, "J2", "Sintesi – Pisa")).toEqual(["=1+1"]);
    }),
  );

  it(
    "takes away a sheet that it built although the rows it points at have moved",
    conCruscotto(async (excel) => {
      await quadroDiSintesi("Pisa");
      await onPisa(excel, (sheet) => {
        sheet.getRange("2:2").insert("Down");
        sheet.name = "Pisa 2020";
      });
      expect((await annulla()).codice).toBe("annullato");
      expect(await fogliOf(excel)).toEqual(["Pisa 2020"]);
    }),
  );

  it.each([
    ["a text over ours", /Quadro di sintesi/, "Nota mia"],
    ["a figure over a formula", /^=/, 0.5],
    ["another formula over ours", /^=/, "=1+1"],
    ["something where nothing was", /^$/, "Nota mia"],
  ])("leaves a sheet that it built with %s, and says so", async (_, forma, scritto) => {
    await conCruscotto(async (excel) => {
      await quadroDiSintesi("Pisa");
      const sintesi = "Sintesi – Pisa";
      const formule = await formuleOf(excel, "A1:E60", sintesi);
      const at = formule.findIndex((una) => forma.test(String(una)));
      expect(at).toBeGreaterThanOrEqual(0);
      const cella = `${"ABCDE".charAt(at % 5)}${Math.floor(at / 5) + 1}`;
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sintesi).getRange(cella).values = [[scritto]];
        await context.sync();
      });
      expect(await annulla()).toEqual({
        codice: "fogli-lasciati",
        dati: { comando: "sintesi", fogli: 1, nomi: sintesi },
      });
      expect(await fogliOf(excel)).toEqual(["Pisa", sintesi]);
    })();
  });

  it(
    "leaves a sheet that it rebuilt and on which something was written since",
    conCruscotto(async (excel) => {
      await quadroDiSintesi("Pisa");
      await quadroDiSintesi("Pisa");
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sintesi – Pisa").getRange("A2").values = [["Nota mia"]];
        await context.sync();
      });
      expect((await annulla()).codice).toBe("fogli-lasciati");
      expect(await valuesOf(excel, "A2", "Sintesi – Pisa")).toEqual(["Nota mia"]);
    }),
  );

  it(
    "leaves every cell of a sheet that is gone, and goes on",
    conCruscotto(async (excel) => {
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.add("Altro");
        context.workbook.worksheets.getItem("Pisa").delete();
        await context.sync();
      });
      expect(await annulla()).toMatchObject({
        codice: "annullato-in-parte",
        dati: { comando: "ricalcola", rimaste: 6, cambiate: "", perse: expect.stringContaining("Pisa!G4") as string },
      });
    }),
  );
});

import { annulla } from "../../../src/actions/scrittura/annulla";
import { applicaSemafori } from "../../../src/actions/foglio/applicaSemafori";
import { conCruscotto, onPisa } from "../../support/cruscottoPisa";
import type { OpenExcel } from "../../support/openExcel";

describe("applicaSemafori and the room for its signs", () => {
  const largaDi = async (excel: OpenExcel, colonna: string): Promise<number> =>
    excel.Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem("Pisa").getRange(`${colonna}1`);
      format.load("columnWidth");
      await context.sync();
      return format.columnWidth;
    });
  const allarga = (excel: OpenExcel, punti: number) =>
    onPisa(excel, (sheet) => {
      sheet.getRange("G3:G8").numberFormat = Array.from({ length: 6 }, () => ["0.0%"]);
      sheet.getRange("G1").format.columnWidth = punti;
    });
  const USUALE = 48;

  it(
    "widens a column of the usual width, says which, and gives it back",
    conCruscotto(async (excel) => {
      await allarga(excel, USUALE);
      const { dati } = await applicaSemafori();
      expect(dati["allargate"]).toBe("G");
      expect(await largaDi(excel, "G")).toBeGreaterThan(USUALE);
      expect(await largaDi(excel, "F")).not.toBe(await largaDi(excel, "G"));
      expect((await applicaSemafori()).codice).toBe("semafori-gia-applicati");
      expect((await annulla()).codice).toBe("annullato");
      expect(await largaDi(excel, "G")).toBe(USUALE);
    }),
  );

  it(
    "mends the column of signs that are there already",
    conCruscotto(async (excel) => {
      await allarga(excel, 150);
      await applicaSemafori();
      await onPisa(excel, (sheet) => {
        sheet.getRange("G1").format.columnWidth = USUALE;
      });
      expect(await applicaSemafori()).toMatchObject({ codice: "semafori-applicati", dati: { allargate: "G" } });
      await annulla();
      expect(await largaDi(excel, "G")).toBe(USUALE);
    }),
  );

  it(
    "never makes a column narrower, and leaves to the user the width that she has given it since",
    conCruscotto(async (excel) => {
      await allarga(excel, 150);
      expect((await applicaSemafori()).dati["allargate"]).toBe("");
      expect(await largaDi(excel, "G")).toBe(150);
      await annulla();
      await allarga(excel, USUALE);
      await applicaSemafori();
      await onPisa(excel, (sheet) => {
        sheet.getRange("G1").format.columnWidth = 90;
      });
      await annulla();
      expect(await largaDi(excel, "G")).toBe(90);
    }),
  );

  it(
    "finds the column where it is by now",
    conCruscotto(async (excel) => {
      await allarga(excel, USUALE);
      await applicaSemafori();
      await onPisa(excel, (sheet) => void sheet.getRange("C:C").insert("Right"));
      await annulla();
      expect(await largaDi(excel, "H")).toBe(USUALE);
    }),
  );

  it(
    "leaves a hidden column hidden",
    conCruscotto(async (excel) => {
      await allarga(excel, USUALE);
      await onPisa(excel, (sheet) => {
        sheet.getRange("G:G").columnHidden = true;
      });
      await applicaSemafori();
      const nascosta = await excel.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Pisa").getRange("G:G");
        range.load("columnHidden");
        await context.sync();
        return range.columnHidden;
      });
      expect(nascosta).toBe(true);
    }),
  );
});

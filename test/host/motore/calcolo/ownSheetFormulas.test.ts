import { readXlsx } from "../../../../src/xlsx/readXlsx";
import { openExcel } from "../../../support/openExcel";
import { pacchettoMinimo } from "../../../support/pacchettoMinimo";

const CONDIVISE = `<sheetData>
  <row r="1"><c r="A1"><v>2</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>4</v></c></row>
  <row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>6</v></c></row>
  <row r="3"><c r="A3"><v>4</v></c><c r="B3"><f t="shared" si="0"/><v>8</v></c></row>
</sheetData>`;

describe("formulas that cells share", () => {
  it.each([
    ["its first cell", "B1", ["", "=A2*2", "=A3*2"]],
    ["another of its cells", "B2", ["=A1*2", "", "=A3*2"]],
  ])("stay in the others when %s is written over", async (_, scritta, attese) => {
    const { content } = await readXlsx(pacchettoMinimo({ foglio: CONDIVISE }), "prova.xlsx");
    const excel = await openExcel({ content });
    try {
      const letti = await excel.Excel.run(async (context) => {
        const foglio = context.workbook.worksheets.getActiveWorksheet();
        // Somewhere else first: what is known of the sheet is from before.
        foglio.getRange("D1:D2").formulas = [["=A1+1"], ["=A2+1"]];
        await context.sync();
        foglio.getRange(scritta).values = [[""]];
        foglio.getRange("A3").values = [[10]];
        const range = foglio.getRange("B1:D3").load("formulas,values");
        await context.sync();
        return {
          formule: range.formulas.map((riga) => String(riga[0])),
          valori: range.values.map((riga) => riga[0] as unknown),
        };
      });
      expect(letti.formule).toEqual(attese);
      expect(letti.valori[2]).toBe(20);
    } finally {
      excel.stop();
      excel.host.dispose();
    }
  });
});

import { readFileSync } from "node:fs";
import { Workbook } from "exceljs";
import { runSal } from "../../src/standalone/sal";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { openExcel } from "../support/openExcel";
import { cruscotto, nuovo } from "../support/rigaDiComando";

describe("a locked copy, opened again", () => {
  it("refuses what is typed over a figure, and takes what the OIV writes in its places", async () => {
    const out = nuovo("digitata.xlsx");
    await runSal([cruscotto("pisa-2020.xlsx"), "--report", "--lock", "--out", out]);
    const libro = new Workbook();
    await libro.xlsx.readFile(out);
    const libere: string[] = [];
    libro.getWorksheet("Relazione – Dossier OIV")?.eachRow((riga) => {
      riga.eachCell({ includeEmpty: true }, (cella) => {
        const protezione = cella.protection as typeof cella.protection | undefined;
        if (protezione?.locked === false) libere.push(cella.address);
      });
    });
    expect(libere.length).toBeGreaterThan(11);
    const { content } = await readXlsx(readFileSync(out), out);
    const excel = await openExcel({ content });
    const digita = (foglio: string, cella: string) =>
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(foglio).getRange(cella).values = [["Scritto"]];
        await context.sync();
      });
    try {
      await digita("Relazione – Dossier OIV", libere[0] ?? "");
      for (const foglio of ["Cruscotto 2020", "Relazione", "Relazione – Dossier OIV"]) {
        await expect(digita(foglio, "A1")).rejects.toMatchObject({ code: "AccessDenied" });
      }
    } finally {
      excel.stop();
      excel.host.dispose();
    }
  });
});

import { registerPerf } from "../../src/standalone/registerPerf";
import { PISA } from "./cruscottoPisa";
import { openExcel, type OpenExcel } from "./openExcel";

const QUOTA = PISA.map((riga) => riga.map((_, at) => (at === 3 || at === 6 ? "0%" : "General")));

/** A workbook with a cruscotto, and a sheet without a SAL column that repeats one of its indicators. */
export async function conDueFogli(opzioni: Parameters<typeof openExcel>[0] = {}): Promise<OpenExcel> {
  const excel = await openExcel(opzioni);
  registerPerf(excel.host);
  await excel.Excel.run(async (context) => {
    const pisa = context.workbook.worksheets.getActiveWorksheet();
    pisa.name = "Pisa";
    pisa.getRange("A1:G8").numberFormat = QUOTA;
    pisa.getRange("A1:G8").values = PISA;
    pisa.getRange("G4").formulas = [["=E4/F4"]];
    pisa.getRange("G4").format.fill.color = "#FFEEAA";
    const area = context.workbook.worksheets.add("Area");
    area.getRange("A1:C3").values = [
      ["Indicatore", "Target", "Consuntivo"],
      ["Tempi medi", 6, 8],
      ["n. visite", 10, 5],
    ];
    area.getRange("A1:C1").format.fill.color = "#1F3864";
    await context.sync();
  });
  return excel;
}

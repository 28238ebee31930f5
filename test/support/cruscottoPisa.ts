import { registerPerf } from "../../src/standalone/registerPerf";
import { inExcel, type OpenExcel } from "./openExcel";

export const PISA = [
  ["Cruscotto 2020", "", "", "", "", "", ""],
  ["Prospettiva", "IMPRESE", "", "Peso", "Valore ottenuto 2020", "Risultato Atteso 2020", "% Realizzazione 2020"],
  ["A1", "Promuovere", "", 0.4, "", "", 1],
  ["A1", "Grado di coinvolgimento", "N. imprese", 0.7, 11.02, 12, 0.92],
  ["A1", "Tempi medi", "", 0.3, 9, 6, 1],
  ["A1", "Presenze", "", 0, 0.5, "monitoraggio", ""],
  ["A2", "Orientare", "", 0.6, "", "", ""],
  ["A2", "n. corsi", "", 1, "", 5, ""],
];
const FORMATI = PISA.map((riga) => riga.map((_, at) => (at === 3 || at === 6 ? "0%" : "General")));

/** A workbook with a small cruscotto in it. */
export function conCruscotto(work: (excel: OpenExcel) => Promise<void>): () => Promise<void> {
  return inExcel(async (excel) => {
    registerPerf(excel.host);
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.name = "Pisa";
      const range = sheet.getRange("A1:G8");
      range.numberFormat = FORMATI;
      range.values = PISA;
      await context.sync();
    });
    await work(excel);
  });
}

export async function valuesOf(excel: OpenExcel, indirizzo: string, foglio = "Pisa"): Promise<unknown[]> {
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(foglio).getRange(indirizzo);
    range.load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });
}

export async function setValue(excel: OpenExcel, indirizzo: string, valore: unknown): Promise<void> {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Pisa").getRange(indirizzo).values = [[valore]];
    await context.sync();
  });
}

export async function fogliOf(excel: OpenExcel): Promise<string[]> {
  return excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

/** Runs one batch on the sheet "Pisa". */
export async function onPisa(excel: OpenExcel, batch: (sheet: Excel.Worksheet) => void): Promise<void> {
  await excel.Excel.run(async (context) => {
    batch(context.workbook.worksheets.getItem("Pisa"));
    await context.sync();
  });
}

export async function formuleOf(excel: OpenExcel, indirizzo: string, foglio = "Pisa"): Promise<unknown[]> {
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(foglio).getRange(indirizzo);
    range.load("formulas");
    await context.sync();
    return range.formulas.flat() as unknown[];
  });
}

import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { toJson } from "../../src/standalone/cli/contratto";
import { registerPerf } from "../../src/standalone/registerPerf";
import { runSal } from "../../src/standalone/sal";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { openExcel } from "./openExcel";

export type Json = ReturnType<typeof toJson>;

const CARTELLA = mkdtempSync(path.join(tmpdir(), "perf-"));
/** A real workbook of the tests. */
export const cruscotto = (nome: string) => path.join(__dirname, "../cruscotti", nome);
/** A file of this run of the tests. */
export const nuovo = (nome: string) => path.join(CARTELLA, nome);

/** What the command line prints as JSON. */
export async function jsonOf(...argomenti: readonly string[]): Promise<Json> {
  const { codice, stdout } = await runSal([...argomenti, "--json"]);
  expect(codice).toBe(0);
  return JSON.parse(stdout) as Json;
}

/** Every value of a workbook after a full recalculation, by sheet. */
export async function recalculated(file: string): Promise<ReadonlyMap<string, readonly (readonly unknown[])[]>> {
  const { content } = await readXlsx(readFileSync(file), file);
  const excel = await openExcel({ content });
  registerPerf(excel.host);
  try {
    return await excel.Excel.run(async (context) => {
      context.workbook.application.calculate("Full");
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const letti = worksheets.items.map((sheet) => {
        const range = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange());
        range.load("values");
        return { nome: sheet.name, range };
      });
      await context.sync();
      return new Map(letti.map(({ nome, range }) => [nome, range.values as unknown[][]]));
    });
  } finally {
    excel.stop();
    excel.host.dispose();
  }
}

/** Each name of a table with the SAL beside it; null where it has none. */
export function salOf(righe: readonly (readonly unknown[])[] = []): readonly (readonly [unknown, unknown])[] {
  const testa = righe.findIndex((riga) => riga.includes("Esito"));
  const colonna = (righe[testa]?.indexOf("Esito") ?? 0) - 1;
  return righe.slice(testa + 1).map((riga) => [riga[0], riga[colonna] === "" ? null : riga[colonna]]);
}

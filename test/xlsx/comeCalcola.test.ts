import JSZip from "jszip";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { inExcel } from "../support/openExcel";
import { cruscottoBytes } from "../support/workbookFile";

async function calcola(bytes: Uint8Array, come: "Automatic" | "Manual"): Promise<Uint8Array> {
  const loaded = await readXlsx(bytes, "pisa.xlsx");
  let scritti = bytes;
  await inExcel(async ({ Excel, host }) => {
    host.load(loaded.content);
    await Excel.run(async (context) => {
      context.workbook.application.calculationMode = come;
      await context.sync();
    });
    scritti = await writeXlsx(loaded, await host.snapshot());
  })();
  return scritti;
}

const dettoIn = async (bytes: Uint8Array): Promise<string> => {
  const workbook = await (await JSZip.loadAsync(bytes)).file("xl/workbook.xml")?.async("string");
  return /<calcPr[^>]*>/.exec(workbook ?? "")?.[0] ?? "";
};

describe("writeXlsx and how a workbook is computed", () => {
  it("says it as it was set, and as it was before once it is set back", async () => {
    const manuale = await calcola(cruscottoBytes("pisa-2020"), "Manual");
    expect(await dettoIn(manuale)).toContain('calcMode="manual"');
    expect((await readXlsx(manuale, "pisa.xlsx")).content.calculationMode).toBe("Manual");
    const automatico = await calcola(manuale, "Automatic");
    expect(await dettoIn(automatico)).toContain('calcMode="auto"');
    expect((await readXlsx(automatico, "pisa.xlsx")).content.calculationMode).toBeUndefined();
  });

  it("leaves it alone where nothing of it changes", async () => {
    const bytes = cruscottoBytes("pisa-2020");
    expect(await dettoIn(await calcola(bytes, "Automatic"))).toBe(await dettoIn(bytes));
  });
});

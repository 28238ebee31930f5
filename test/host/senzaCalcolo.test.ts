import { CellValueType, ICommandService } from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { createWorkbookHost, type WorkbookHost } from "../../src/host/WorkbookHost";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { startOffice } from "../../src/host/richieste/officeInNode";
import { pacchettoMinimo } from "../support/pacchettoMinimo";

let host: WorkbookHost | null = null;

afterEach(() => {
  host?.dispose();
  host = null;
});

/** A file whose second cell is a formula that only the engine knows, with the result that the file holds. */
async function apri(valore: string): Promise<WorkbookHost> {
  const foglio = `<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>PRODUCT(A1,2)</f>${valore}</c></row></sheetData>`;
  const { content } = await readXlsx(pacchettoMinimo({ foglio }), "prova.xlsx");
  host = createWorkbookHost({ content });
  return host;
}

/** How many calculations start while something is done. */
async function calcoliIn(host: WorkbookHost, fai: () => Promise<unknown>): Promise<number> {
  let calcoli = 0;
  const ascolto = host.univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStartMutation.id) calcoli += 1;
    });
  await fai();
  ascolto.dispose();
  return calcoli;
}

async function valori(host: WorkbookHost, scrivi?: number): Promise<unknown> {
  const office = await startOffice(host);
  try {
    return await office.Excel.run(async (context) => {
      const foglio = context.workbook.worksheets.getActiveWorksheet();
      if (scrivi !== undefined) foglio.getRange("A1").values = [[scrivi]];
      const range = foglio.getRange("A1:B1").load("values");
      await context.sync();
      return range.values;
    });
  } finally {
    office.stop();
  }
}

describe("a workbook that is only read", () => {
  it("shows the results that its file holds, and starts no calculation", async () => {
    const aperta = await apri("<v>5</v>");
    let letti: unknown;
    expect(await calcoliIn(aperta, async () => (letti = await valori(aperta)))).toBe(0);
    expect(letti).toEqual([[2, 5]]);
    const { data } = await aperta.snapshot();
    expect(data.sheets?.[data.sheetOrder?.[0] ?? ""]?.cellData?.[0]?.[1]).toMatchObject({
      v: 5,
      t: CellValueType.NUMBER,
    });
  });

  it("calculates a formula of which the file holds no result", async () => {
    const aperta = await apri("");
    let letti: unknown;
    expect(await calcoliIn(aperta, async () => (letti = await valori(aperta)))).toBe(1);
    expect(letti).toEqual([[2, 4]]);
  });

  it("calculates what follows a cell that changes", async () => {
    const aperta = await apri("<v>5</v>");
    await valori(aperta);
    expect(await valori(aperta, 10)).toEqual([[10, 20]]);
  });
});

import { setPagina } from "../../src/excel/scrivi/setPagina";
import { cellaTesto } from "../../src/formule/fogliPerf";
import type { FoglioPerf } from "../../src/formule/Modifiche";
import { inExcel } from "../support/openExcel";

/** A sheet of so many rows of one table, as wide as this in characters. */
function foglioDi(righe: number, larghezze: readonly number[]): FoglioPerf {
  return {
    nome: "F",
    righe: Array.from({ length: righe + 1 }, () => larghezze.map(() => cellaTesto("parola"))),
    stili: [],
    larghezze,
    tabelle: [{ intestazione: 0, righe, colonne: [], rientri: [] }],
    semafori: [],
    righeBloccate: 0,
    rigaRipetuta: null,
    grafici: [],
    graficiPrima: [],
  };
}

const paginaDi = (foglio: FoglioPerf) =>
  new Promise<readonly [unknown, unknown]>((resolve, reject) => {
    inExcel(async ({ Excel }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(foglio.nome);
        setPagina(sheet, foglio);
        sheet.pageLayout.load("orientation,zoom");
        await context.sync();
        resolve([sheet.pageLayout.orientation, sheet.pageLayout.zoom.verticalFitToPages]);
      });
    })().catch(reject);
  });

describe("setPagina", () => {
  test.each([
    ["a short narrow one upright, on one page", 20, [40, 20], ["Portrait", 1]],
    ["a short wide one across, on one page", 20, [60, 60, 50], ["Landscape", 1]],
    ["one that is a little too tall for its page a little smaller, on one", 48, [60, 60, 25], ["Landscape", 1]],
    ["one that is much too tall on as many as it takes, in its size", 200, [60, 60, 25], ["Landscape", 0]],
  ])("prints %s", async (_, righe, larghezze, attesa) => {
    expect(await paginaDi(foglioDi(righe, larghezze))).toEqual(attesa);
  });
});

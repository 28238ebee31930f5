import { leggiFoglio } from "../../../src/actions/cartella/leggiFoglio";
import { anteprimaRicalcolo, ricalcolaSal } from "../../../src/actions/foglio/ricalcolaSal";
import { quadroDiSintesi } from "../../../src/actions/relazione/quadroDiSintesi";
import { annulla } from "../../../src/actions/scrittura/annulla";
import { readFogli } from "../../../src/excel/leggi/readFogli";
import { withExcel } from "../../../src/excel/withExcel";
import { registerPerf } from "../../../src/standalone/registerPerf";
import { inExcel, type OpenExcel } from "../../support/openExcel";
import { differenza } from "../../support/provaGuasti";
import { statoCartella } from "../../support/statoCartella";

const leggi = () => withExcel((context) => readFogli(context, { foglio: null, altri: [], impostazione: "perf" }));

async function fill({ Excel }: OpenExcel, righe: number): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:D1").values = [["Indicatore", "Target 2026", "Consuntivo 2026", "SAL"]];
    sheet.getRangeByIndexes(1, 0, righe, 4).values = Array.from({ length: righe }, (_, at) => [`n. ${at}`, 10, 5, ""]);
    await context.sync();
  });
}

/** How many times the merged areas of a sheet are asked for while a sheet is read. */
async function chiedeUnioni({ host }: OpenExcel, leggendo: () => Promise<unknown>): Promise<number> {
  const answer = host.handleRequest.bind(host);
  let volte = 0;
  host.handleRequest = (body) => {
    volte += JSON.stringify(body.ObjectPaths).split(/getMergedAreas/i).length - 1;
    return answer(body);
  };
  await leggendo();
  host.handleRequest = answer;
  return volte;
}

describe("a sheet read again while somebody types", () => {
  it(
    "does not ask for its merged areas, which may empty the undo list of Excel for Windows (office-js #5918)",
    inExcel(async (excel) => {
      await fill(excel, 20);
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A3:A4").merge(false);
        await context.sync();
      });
      const prima = await leggiFoglio();
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("C5").values = [[9]];
        await context.sync();
      });
      const letti: unknown[] = [];
      expect(await chiedeUnioni(excel, async () => letti.push(await leggiFoglio(prima.unioni)))).toBe(0);
      expect(letti).toEqual([await leggiFoglio()]);
      expect(prima.unioni.unioni).toHaveLength(1);
    }),
  );

  it.each([
    ["another sheet came to the front", (sheet: Excel.Worksheet) => (sheet.name = "Altro")],
    ["it has a row more", (sheet: Excel.Worksheet) => (sheet.getRange("A30").values = [["in fondo"]])],
    ["it has a column more", (sheet: Excel.Worksheet) => (sheet.getRange("F1").values = [["Note"]])],
  ])("asks for them where %s", (_, cambia) =>
    inExcel(async (excel) => {
      await fill(excel, 20);
      const { unioni } = await leggiFoglio();
      await excel.Excel.run(async (context) => {
        cambia(context.workbook.worksheets.getActiveWorksheet());
        await context.sync();
      });
      expect(await chiedeUnioni(excel, () => leggiFoglio(unioni))).toBeGreaterThan(0);
    })(),
  );
});

describe("readFogli", () => {
  it(
    "reads a sheet that is coloured down to row 1,048,576 as its data (office-js #6781, #4792)",
    inExcel(async (excel) => {
      await fill(excel, 20);
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("B1048576").format.fill.color = "#FFEEAA";
        await context.sync();
      });
      const { grid } = await leggi();
      expect([grid.celle.length, grid.celle[0]?.length]).toEqual([21, 4]);
      expect((await leggiFoglio()).tipo).toBe("cruscotto");
    }),
  );

  it(
    "reads 2,000 merged areas, though Excel lists no more than 512 (office-js #3611)",
    inExcel(async (excel) => {
      await fill(excel, 2000);
      await excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRangeByIndexes(1, 0, 1999, 2).merge(true);
        // One that stands across the rows that are asked for together.
        sheet.getRangeByIndexes(2000, 2, 20, 1).merge(false);
        await context.sync();
      });
      const { grid } = await leggi();
      expect(grid.unioni.length).toBe(2000);
      expect(new Set(grid.unioni.map(({ riga, colonna }) => `${riga},${colonna}`)).size).toBe(2000);
    }),
  );
});

describe("a sheet on which somebody inserts a row while it is read", () => {
  it(
    "is read down to its last row, all of one moment",
    inExcel(async (excel) => {
      // Two requests carry its cells.
      await fill(excel, 8000);
      const { host } = excel;
      const answer = host.handleRequest.bind(host);
      const inserisci = () =>
        excel.Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange("3:3").insert("Down");
          await context.sync();
        });
      for (const quale of [1, 2]) {
        let [richieste, isFermo] = [0, false];
        host.handleRequest = async (body) => {
          if (!isFermo && richieste++ === quale) {
            isFermo = true;
            await inserisci();
          }
          return answer(body);
        };
        const { grid } = await leggi();
        host.handleRequest = answer;
        expect(isFermo).toBe(true);
        expect(grid.celle).toEqual((await leggi()).grid.celle);
        expect(grid.celle).toHaveLength(8001 + quale);
      }
    }),
  );
});

describe("a sheet whose texts no single answer can carry", () => {
  const RIGHE = 800;
  const LUNGO = "descritto per esteso, con le fonti accanto a ogni cifra; ".repeat(70);

  it(
    "is read by halves, and written and taken back as any other",
    inExcel(async (excel) => {
      registerPerf(excel.host);
      await fill(excel, RIGHE);
      await excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRangeByIndexes(1, 0, RIGHE, 1).values = Array.from({ length: RIGHE }, (_, at) => [
          `n. ${at}: ${LUNGO}`,
        ]);
        await context.sync();
      });
      const { grid } = await leggi();
      expect(grid.celle).toHaveLength(RIGHE + 1);
      expect(grid.celle.at(-1)?.[0]).toMatchObject({ valore: `n. ${RIGHE - 1}: ${LUNGO}` });
      const prima = await statoCartella(excel);
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      expect(differenza(await statoCartella(excel), prima)).not.toBeNull();
      await quadroDiSintesi("Foglio1");
      expect((await annulla()).codice).toBe("annullato");
      expect((await annulla()).codice).toBe("annullato");
      expect(differenza(await statoCartella(excel), prima)).toBeNull();
    }),
    120_000,
  );
});

import { markFoglio } from "../../src/excel/scrivi/writeFoglio";
import { setPagina } from "../../src/excel/scrivi/setPagina";
import { paginePrimeRighe, stampaOf } from "../../src/excel/scrivi/stampaOf";
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
        resolve([sheet.pageLayout.orientation, sheet.pageLayout.zoom.verticalFitToPages ?? "as many as it takes"]);
      });
    })().catch(reject);
  });

describe("setPagina", () => {
  test.each([
    ["a short narrow one upright, on one page", 20, [40, 20], ["Portrait", 1]],
    ["a short wide one across, on one page", 20, [60, 60, 50], ["Landscape", 1]],
    ["one that is a little too tall for its page a little smaller, on one", 48, [60, 60, 25], ["Landscape", 1]],
    [
      "one that is much too tall on as many as it takes, in its size",
      200,
      [60, 60, 25],
      ["Landscape", "as many as it takes"],
    ],
  ])("prints %s", async (_, righe, larghezze, attesa) => {
    expect(await paginaDi(foglioDi(righe, larghezze))).toEqual(attesa);
  });
});

/** Tables of so many rows, each with a title and a header, one below the other. */
function foglioCon(quante: readonly number[], linee = 1): FoglioPerf {
  let riga = 0;
  const tabelle = quante.map((righe) => {
    const intestazione = riga + 1;
    riga = intestazione + righe + 2;
    return { intestazione, righe, colonne: [], rientri: [] };
  });
  const base = foglioDi(riga, [60, 60, 25]);
  const stili = base.righe.map((_, at) =>
    tabelle.some(({ intestazione }) => at === intestazione - 1) ? ("sottotitolo" as const) : ("normale" as const),
  );
  return { ...base, tabelle, stili, linee: base.righe.map(() => linee) };
}

const grafico = (riga: number, colonna = 0): FoglioPerf["grafici"][number] => ({
  tipo: "barre",
  titolo: "SAL",
  dati: { riga: 0, colonna: 9, righe: 2, colonne: 2 },
  posto: { riga, colonna, righe: 17, colonne: 1 },
  serie: [],
  asse: "quota",
});
const primeRighe = (foglio: FoglioPerf) => paginePrimeRighe(foglio, stampaOf(foglio));

describe("paginePrimeRighe", () => {
  it("lets a page end nowhere where all stands on one", () => {
    expect(primeRighe(foglioCon([5, 5]))).toEqual([]);
  });

  it("keeps a title with the first rows of its table, and a short table whole", () => {
    // 35 rows fill a page across: the second table would have its title at the foot of the first.
    expect(primeRighe(foglioCon([28, 80]))).toEqual([31]);
    expect(primeRighe(foglioCon([22, 7, 80]))).toEqual([25]);
  });

  it("begins no page with a table that has room for its first rows", () => {
    expect(primeRighe(foglioCon([10, 90]))).toEqual([]);
  });

  it("counts the lines that texts wrap into", () => {
    expect(primeRighe(foglioCon([10, 30], 3))).toEqual([13]);
  });

  it("begins a page with the charts that the page before would split, those side by side once", () => {
    const { righe, ...foglio } = foglioCon([60]);
    const grafici = [grafico(63), grafico(63, 2), grafico(81), grafico(99)];
    expect(primeRighe({ ...foglio, righe, grafici })).toEqual([63, 99]);
  });
});

describe("the breaks of a sheet laid out anew", () => {
  it("take the place of those it had", async () => {
    const quanti = await new Promise<number>((resolve, reject) => {
      inExcel(async ({ Excel }) => {
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add("F");
          sheet.horizontalPageBreaks.add("A5");
          setPagina(sheet, foglioCon([28, 80]));
          const count = sheet.horizontalPageBreaks.getCount();
          await context.sync();
          resolve(count.value);
        });
      })().catch(reject);
    });
    expect(quanti).toBe(1);
  });
});

describe("a new sheet of ours", () => {
  it(
    "has no grid: its tables have lines of their own",
    inExcel(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("F");
        markFoglio(sheet, foglioCon([28, 80]));
        sheet.load("showGridlines");
        await context.sync();
        expect(sheet.showGridlines).toBe(false);
      });
    }),
  );
});

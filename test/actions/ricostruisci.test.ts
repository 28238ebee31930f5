import { annulla } from "../../src/actions/scrittura/annulla";
import { misuraCartella } from "../../src/actions/cartella/misuraCartella";
import { costruisciRelazione, TUTTA_LA_RELAZIONE } from "../../src/actions/relazione/relazione";
import type { SheetGrid } from "../../src/cruscotto/griglia/SheetGrid";
import { cellAt } from "../../src/cruscotto/griglia/SheetGrid";
import { displayCella } from "../../src/domain/numeri/displayCella";
import { registerPerf } from "../../src/standalone/registerPerf";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { ORFANI, SCOSTAMENTI } from "../../src/texts/relazione/relazione";
import { inExcel, type OpenExcel } from "../support/openExcel";
import { cruscottoBytes } from "../support/workbookFile";

const SCELTE = { politica: null, anno: null };
const FOGLIO = "Relazione – Scostamenti";
const ENTE = "Cruscotto Ente";
const FOAR = "Proventi da Progetto Apprendistato (Arezzo Sviluppo: FOAR)";

const build = () =>
  costruisciRelazione({ ...TUTTA_LA_RELAZIONE, tabelle: ["quadro", "scostamenti"] }, "perf", 46_000, SCELTE);

async function griglie(): Promise<ReadonlyMap<string, SheetGrid>> {
  const { fogli } = await misuraCartella(null, SCELTE);
  return new Map(fogli.map(({ grid }) => [grid.foglio, grid]));
}

async function gridDi(foglio: string): Promise<SheetGrid> {
  const grid = (await griglie()).get(foglio);
  if (!grid) throw new Error(`no sheet ${foglio}`);
  return grid;
}

const testiDi = (grid: SheetGrid, riga: number) => (grid.celle[riga] ?? []).map(displayCella);

/** Where a cell with these words stands, from a row on. */
function cerca(grid: SheetGrid, parole: string, daRiga = 0): readonly [riga: number, colonna: number] {
  for (let riga = daRiga; riga < grid.celle.length; riga++) {
    const colonna = testiDi(grid, riga).findIndex((testo) => testo.trim() === parole);
    if (colonna >= 0) return [riga, colonna];
  }
  throw new Error(`not on ${grid.foglio}: ${parole}`);
}

async function scrivi({ Excel }: OpenExcel, foglio: string, riga: number, colonna: number, testo: string) {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(foglio).getCell(riga, colonna).values = [[testo]];
    await context.sync();
  });
}

/** What is typed beside each indicator on the sheet of the deviations: [indicator, cause, action]. */
async function scritti(): Promise<readonly (readonly string[])[]> {
  const grid = await gridDi(FOGLIO);
  const [testa, indicatore] = cerca(grid, "Indicatore");
  const [, causa] = cerca(grid, SCOSTAMENTI.causa);
  return grid.celle.slice(testa + 1).flatMap((celle) => {
    const di = (colonna: number) => displayCella(celle[colonna] ?? { tipo: "vuota" }).trim();
    return di(causa) === "" && di(causa + 1) === "" ? [] : [[di(indicatore), di(causa), di(causa + 1)]];
  });
}

/** Types a cause and an action beside every deviation. */
async function riempi({ Excel }: OpenExcel): Promise<readonly (readonly string[])[]> {
  const grid = await gridDi(FOGLIO);
  const [testa, indicatore] = cerca(grid, "Indicatore");
  const [, causa] = cerca(grid, SCOSTAMENTI.causa);
  let righe = 0;
  while (testiDi(grid, testa + 1 + righe)[indicatore]) righe += 1;
  await Excel.run(async (context) => {
    const testi = Array.from({ length: righe }, (_, giu) => [`Causa ${giu}`, `Azione ${giu}`]);
    context.workbook.worksheets.getItem(FOGLIO).getRangeByIndexes(testa + 1, causa, righe, 2).values = testi;
    await context.sync();
  });
  return scritti();
}

const ordinati = (righe: readonly (readonly string[])[]) => [...righe].map((riga) => riga.join(" | ")).sort();

type Work = (excel: OpenExcel, prima: readonly (readonly string[])[]) => Promise<void>;

/** Arezzo-Siena with its Relazione built in this Excel, and causes and actions typed. */
async function conTestiNuovi(work: Work): Promise<void> {
  const { content } = await readXlsx(cruscottoBytes("arezzo-siena-2019"), "arezzo-siena-2019.xlsx");
  await inExcel(
    async (excel) => {
      registerPerf(excel.host);
      await build();
      await work(excel, await riempi(excel));
    },
    { content },
  )();
}

type Contenuto = Awaited<ReturnType<OpenExcel["host"]["snapshot"]>>;
let scritta: { readonly content: Contenuto; readonly prima: readonly (readonly string[])[] } | null = null;

beforeAll(() =>
  conTestiNuovi(async (excel, prima) => {
    scritta = { content: await excel.host.snapshot(), prima };
  }),
);

/** The same workbook opened anew, as the user who comes back to it finds it. */
function conTesti(work: Work) {
  return async () => {
    if (!scritta) throw new Error("the workbook was not prepared");
    const { content, prima } = scritta;
    await inExcel(
      async (excel) => {
        registerPerf(excel.host);
        expect(prima.length).toBeGreaterThan(3);
        await work(excel, prima);
      },
      { content: structuredClone(content) },
    )();
  };
}

async function suFoglio({ Excel }: OpenExcel, foglio: string, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(foglio));
    await context.sync();
  });
}

/** What a row of the ente's cruscotto holds. */
async function rigaDi({ Excel }: OpenExcel, riga: number): Promise<unknown[][]> {
  const larghezza = (await gridDi(ENTE)).celle[riga]?.length ?? 0;
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(ENTE).getRangeByIndexes(riga, 0, 1, larghezza);
    range.load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
}

jest.setTimeout(240_000);

describe("the Relazione built again", () => {
  it(
    "writes the same twice",
    conTesti(async () => {
      await build();
      const una = await griglie();
      await build();
      const due = await griglie();
      expect([...due.keys()]).toEqual([...una.keys()]);
      for (const [nome, grid] of una) expect([nome, due.get(nome)?.formule]).toEqual([nome, grid.formule]);
      for (const [nome, grid] of una) expect([nome, due.get(nome)?.celle]).toEqual([nome, grid.celle]);
    }),
  );

  it(
    "replaces its charts and leaves those of the user",
    conTesti(async (excel) => {
      const titoli = async () => {
        const { sheets } = await excel.host.snapshot();
        return Object.values(sheets).flatMap(({ charts }) => charts.map(({ set }) => set["name"]));
      };
      await suFoglio(excel, "Relazione – Quadro di sintesi", (sheet) => {
        sheet.charts.add("Pie", sheet.getRange("A7:B9"), "Columns").name = "Il mio";
      });
      const prima = await titoli();
      expect(prima).toContain("PERF – SAL per prospettiva");
      await build();
      expect((await titoli()).sort()).toEqual([...prima].sort());
    }),
  );

  it(
    "keeps what was typed when rows are inserted and moved",
    conTesti(async (excel, prima) => {
      await suFoglio(excel, ENTE, (sheet) => {
        sheet.getRange("5:6").insert("Down");
      });
      await build();
      expect(ordinati(await scritti())).toEqual(ordinati(prima));
      const [riga] = cerca(await gridDi(ENTE), FOAR);
      const tenuta = await rigaDi(excel, riga);
      await suFoglio(excel, ENTE, (sheet) => {
        sheet.getRange(`${riga + 1}:${riga + 1}`).delete("Up");
        sheet.getRange(`${riga + 3}:${riga + 3}`).insert("Down");
        sheet.getRangeByIndexes(riga + 2, 0, 1, tenuta[0]?.length ?? 0).formulas = tenuta;
      });
      await build();
      expect(ordinati(await scritti())).toEqual(ordinati(prima));
    }),
  );

  it(
    "keeps what was typed when two rows change places",
    conTesti(async (excel, prima) => {
      const grid = await gridDi(ENTE);
      const [riga] = cerca(grid, FOAR);
      const larghezza = grid.celle[riga]?.length ?? 0;
      await excel.Excel.run(async (context) => {
        const righe = [riga, riga + 1].map((una) =>
          context.workbook.worksheets.getItem(ENTE).getRangeByIndexes(una, 0, 1, larghezza),
        );
        for (const una of righe) una.load("formulas");
        await context.sync();
        const [sopra, sotto] = righe;
        if (!sopra || !sotto) throw new Error("two rows were asked for");
        const [su, giu] = [sopra.formulas, sotto.formulas];
        sopra.formulas = giu;
        sotto.formulas = su;
        await context.sync();
      });
      await build();
      expect(ordinati(await scritti())).toEqual(ordinati(prima));
    }),
  );

  it(
    "keeps what was typed for a row that is slightly renamed",
    conTesti(async (excel, prima) => {
      const [riga, colonna] = cerca(await gridDi(ENTE), FOAR);
      const nuovo = "Proventi dal Progetto Apprendistato (Arezzo Sviluppo - FOAR)";
      await scrivi(excel, ENTE, riga, colonna, nuovo);
      await build();
      const attesi = prima.map((una) => una.map((testo) => (testo === FOAR ? nuovo : testo)));
      expect(ordinati(await scritti())).toEqual(ordinati(attesi));
    }),
  );

  it(
    "shows what was typed for a row that is gone, and gives it back to the row when it is there again",
    conTesti(async (excel, prima) => {
      const [riga] = cerca(await gridDi(ENTE), FOAR);
      const tenuta = await rigaDi(excel, riga);
      await suFoglio(excel, ENTE, (sheet) => {
        sheet.getRange(`${riga + 1}:${riga + 1}`).delete("Up");
      });
      await build();
      const grid = await gridDi(FOGLIO);
      const [orfani] = cerca(grid, ORFANI.titolo);
      expect(cerca(grid, FOAR, orfani)[0]).toBeGreaterThan(orfani);
      expect(ordinati((await scritti()).map(([, ...testi]) => testi))).toEqual(
        ordinati([[SCOSTAMENTI.causa, SCOSTAMENTI.azione], ...prima.map(([, ...testi]) => testi)]),
      );
      await build();
      await suFoglio(excel, ENTE, (sheet) => {
        sheet.getRange(`${riga + 1}:${riga + 1}`).insert("Down");
      });
      await suFoglio(excel, ENTE, (sheet) => {
        sheet.getRangeByIndexes(riga, 0, 1, tenuta[0]?.length ?? 0).formulas = tenuta;
      });
      await build();
      expect(ordinati(await scritti())).toEqual(ordinati(prima));
      const dopo = await gridDi(FOGLIO);
      expect(() => cerca(dopo, ORFANI.titolo)).toThrow("not on");
    }),
  );

  it("is undone with what its sheets held", () =>
    conTestiNuovi(async (excel) => {
      const grafici = (await excel.host.snapshot()).sheets;
      const [riga] = cerca(await gridDi(ENTE), FOAR);
      await suFoglio(excel, ENTE, (sheet) => {
        sheet.getRangeByIndexes(riga, 0, 1, 6).clear("Contents");
      });
      const prima = await griglie();
      await build();
      const mezzo = await gridDi(FOGLIO);
      expect(cerca(mezzo, ORFANI.titolo)[0]).toBeGreaterThan(0);
      await annulla();
      const dopo = await griglie();
      expect([...dopo.keys()]).toEqual([...prima.keys()]);
      for (const [nome, { celle, formule }] of prima) {
        const grid = dopo.get(nome);
        expect([nome, grid?.formule.slice(0, formule.length)]).toEqual([nome, formule]);
        expect([nome, grid?.celle.slice(0, celle.length)]).toEqual([nome, celle]);
      }
      const dati = (sheets: typeof grafici) =>
        Object.values(sheets).flatMap(({ charts }) => charts.map(({ data, set }) => [data, set["position"]]));
      expect(dati((await excel.host.snapshot()).sheets)).toEqual(dati(grafici));
    }));

  it("never touches a sheet of the user with the name that it would take", async () => {
    const { content } = await readXlsx(cruscottoBytes("arezzo-siena-2019"), "arezzo-siena-2019.xlsx");
    await inExcel(
      async (excel) => {
        registerPerf(excel.host);
        await excel.Excel.run(async (context) => {
          context.workbook.worksheets.add(FOGLIO).getRange("A1").values = [["Mio"]];
          await context.sync();
        });
        await build();
        await build();
        const fogli = await griglie();
        const mio = fogli.get(FOGLIO);
        expect(mio?.celle.length).toBe(1);
        expect(mio && displayCella(cellAt(mio, 0, 0))).toBe("Mio");
        expect([...fogli.keys()].filter((nome) => nome.startsWith(FOGLIO))).toEqual([FOGLIO, `${FOGLIO} (2)`]);
        await annulla();
        expect((await griglie()).get(FOGLIO)?.celle.length).toBe(1);
      },
      { content },
    )();
  });
});

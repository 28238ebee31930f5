import { quadroDiSintesi } from "../../src/actions/relazione/quadroDiSintesi";
import { isSintesiOf } from "../../src/pagine/nameSintesi";
import { registerPerf } from "../../src/standalone/registerPerf";
import { foglio } from "../support/foglio";
import { inExcel, type OpenExcel } from "../support/openExcel";

const RIGHE = [
  ["Indicatore", "Target", "Consuntivo", "SAL"],
  ["n. corsi", 4, 3, ""],
];

/** A workbook with a small cruscotto on each of the sheets named. */
function conCruscotti(nomi: readonly string[], work: (excel: OpenExcel) => Promise<void>): () => Promise<void> {
  return inExcel(async (excel) => {
    registerPerf(excel.host);
    await excel.Excel.run(async (context) => {
      for (const nome of nomi) context.workbook.worksheets.add(nome).getRange("A1:D2").values = RIGHE;
      await context.sync();
    });
    await work(excel);
  });
}

/** The summaries of a workbook, by name, with their titles. */
async function sintesiOf(excel: OpenExcel): Promise<readonly (readonly [string, unknown])[]> {
  return excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const titoli = worksheets.items
      .filter(({ name }) => name.startsWith("Sintesi"))
      .map((sheet) => ({ nome: sheet.name, cella: sheet.getRange("A1").load("values") }));
    await context.sync();
    return titoli.map(({ nome, cella }) => [nome, cella.values[0]?.[0] as unknown] as const);
  });
}

const [UNO, DUE] = ["Obiettivi operativi 2019 Area 1", "Obiettivi operativi 2019 Area 2"] as const;

describe("quadroDiSintesi", () => {
  it(
    "gives each of two sheets with the same first characters a summary of its own, and rebuilds it there",
    conCruscotti([UNO, DUE], async (excel) => {
      for (const nome of [UNO, DUE, UNO, DUE]) await quadroDiSintesi(nome);
      expect(await sintesiOf(excel)).toEqual([
        ["Sintesi – Obiettivi operativi", expect.stringContaining(UNO)],
        ["Sintesi – Obiettivi (2)", expect.stringContaining(DUE)],
      ]);
    }),
  );

  it(
    "finds its own sheet again beside a user's that has the name it would take",
    conCruscotti(["A"], async (excel) => {
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.add("Sintesi – A").getRange("A1").values = [["Mia"]];
        await context.sync();
      });
      for (const nome of ["A", "A", "A"]) await quadroDiSintesi(nome);
      expect(await sintesiOf(excel)).toEqual([
        ["Sintesi – A", "Mia"],
        ["Sintesi – A (2)", "PERF · Quadro di sintesi – A"],
      ]);
    }),
  );
});

describe("isSintesiOf", () => {
  it.each([
    ["PERF · Quadro di sintesi – Area 1", true],
    ["PERF · Quadro di sintesi – Area 1 – anno 2019", true],
    ["PERF · Quadro di sintesi – Area 11", false],
    ["PERF · Quadro di sintesi – Area 1 – anno zero", false],
    ["Quadro di sintesi – Area 1", false],
  ])("takes %s for the summary of Area 1: %s", (titolo, atteso) => {
    expect(isSintesiOf(foglio([[titolo]]), "Area 1")).toBe(atteso);
  });
});

import { annulla } from "../../src/actions/scrittura/annulla";
import { anteprimaRicalcolo, ricalcolaSal } from "../../src/actions/foglio/ricalcolaSal";
import { convertiTabella } from "../../src/actions/foglio/tabella";
import { registerPerf } from "../../src/standalone/registerPerf";
import type { OpenExcel } from "../support/openExcel";
import { openExcel } from "../support/openExcel";
import { statoCartella } from "../support/statoCartella";

const RIGHE = [
  ["Indicatore", "Target 2026", "Consuntivo 2026", "SAL"],
  ["n. imprese", 12, 11, 0.9],
  ["Tempi medi", 6, 9, ""],
  ["quota di pratiche", "≥ 80%", 0.7, ""],
];

/** A cruscotto that is formatted as an Excel Table. */
async function conTabella(tableFill: "never" | "first" | "last"): Promise<OpenExcel> {
  const excel = await openExcel({ tableFill });
  registerPerf(excel.host);
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:D4").values = RIGHE;
    sheet.tables.add("A1:D4", true);
    await context.sync();
  });
  return excel;
}

async function foglioDi({ Excel }: OpenExcel): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });
}

async function formule({ Excel }: OpenExcel): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("D2:D4").load("formulas");
    await context.sync();
    return range.formulas.flat() as unknown[];
  });
}

describe("a cruscotto in an Excel Table (office-js #2093, #5909, #6745)", () => {
  it.each(["first", "last"] as const)(
    "has no row's formula in the place of another's: the write is taken back, and it says why (%s)",
    async (tableFill) => {
      const excel = await conTabella(tableFill);
      try {
        const prima = await statoCartella(excel);
        const vista = await anteprimaRicalcolo("perf");
        await expect(ricalcolaSal(vista)).rejects.toMatchObject({
          codice: "formula-cambiata",
          dati: { scritto: "ripreso" },
        });
        expect(await statoCartella(excel)).toEqual(prima);
        expect((await annulla()).codice).toBe("nulla-da-annullare");
        expect((await ricalcolaSal(await anteprimaRicalcolo("valori"))).codice).toBe("sal-scritti");
        expect(await formule(excel)).toEqual([0.916666666667, 0.666666666667, 0.875]);
        expect((await annulla()).codice).toBe("annullato");
        expect(await statoCartella(excel)).toEqual(prima);
      } finally {
        excel.stop();
        excel.host.dispose();
      }
    },
  );

  it.each(["first", "last"] as const)(
    "has the user's own formulas among figures put back, each in its cell, and so after an undo (%s)",
    async (tableFill) => {
      const excel = await conTabella(tableFill);
      try {
        await excel.Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.getRange("D3").values = [[1]];
          for (const [cella, formula] of [
            ["D2", "=C2/B2"],
            ["D4", "=C4"],
          ])
            sheet.getRange(cella).formulas = [[formula]];
          await context.sync();
        });
        expect(await formule(excel)).toEqual(["=C2/B2", 1, "=C4"]);
        const prima = await statoCartella(excel);
        await expect(ricalcolaSal(await anteprimaRicalcolo("perf"))).rejects.toMatchObject({
          codice: "formula-cambiata",
          dati: { scritto: "ripreso" },
        });
        expect(await statoCartella(excel)).toEqual(prima);
        await ricalcolaSal(await anteprimaRicalcolo("valori"));
        expect((await annulla()).codice).toBe("annullato");
        expect(await statoCartella(excel)).toEqual(prima);
      } finally {
        excel.stop();
        excel.host.dispose();
      }
    },
  );

  it.each(["first", "last"] as const)(
    "has nothing put in its blank rows below the data, by the command or by its undo (%s)",
    async (tableFill) => {
      const excel = await conTabella(tableFill);
      try {
        await excel.Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.tables.getItem("Tabella1").convertToRange();
          await context.sync();
          sheet.getRange("D2:D4").formulas = [["=C2/B2"], [1], [""]];
          sheet.tables.add("A1:D7", true);
          await context.sync();
        });
        const prima = await statoCartella(excel);
        await expect(ricalcolaSal(await anteprimaRicalcolo("perf"))).rejects.toMatchObject({
          codice: "formula-cambiata",
          dati: { scritto: "ripreso" },
        });
        expect(await statoCartella(excel)).toEqual(prima);
        await ricalcolaSal(await anteprimaRicalcolo("valori"));
        expect((await annulla()).codice).toBe("annullato");
        expect(await statoCartella(excel)).toEqual(prima);
      } finally {
        excel.stop();
        excel.host.dispose();
      }
    },
  );

  it("is written like any other where Excel leaves the formulas as they are", async () => {
    const excel = await conTabella("never");
    try {
      expect((await ricalcolaSal(await anteprimaRicalcolo("perf"))).codice).toBe("sal-scritti");
      expect(new Set(await formule(excel)).size).toBe(3);
      expect((await annulla()).codice).toBe("annullato");
      expect(await formule(excel)).toEqual([0.9, "", ""]);
    } finally {
      excel.stop();
      excel.host.dispose();
    }
  });

  it("is proposed as values, and the table is named to who wants formulas all the same", async () => {
    const excel = await conTabella("first");
    try {
      const proposta = await anteprimaRicalcolo(null);
      expect([proposta.modo, proposta.tabella]).toEqual(["valori", null]);
      const vista = await anteprimaRicalcolo("perf");
      expect(vista.tabella).toEqual({ nome: "Tabella1", isUnica: false });
      expect((await ricalcolaSal(proposta)).codice).toBe("sal-scritti");
    } finally {
      excel.stop();
      excel.host.dispose();
    }
  });

  it("becomes a range where the user asks for it: then each row has its formula", async () => {
    const excel = await conTabella("first");
    try {
      expect(await convertiTabella(await foglioDi(excel), "Tabella1")).toMatchObject({ codice: "tabella-convertita" });
      const vista = await anteprimaRicalcolo("perf");
      expect(vista.tabella).toBeNull();
      expect((await ricalcolaSal(vista)).codice).toBe("sal-scritti");
      expect(new Set(await formule(excel)).size).toBe(3);
    } finally {
      excel.stop();
      excel.host.dispose();
    }
  });

  it("takes one formula for the whole column where its rows are all of one kind", async () => {
    const excel = await conTabella("last");
    try {
      await excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A2:D4").values = [
          ["n. imprese", 12, 11, 0.9],
          ["n. corsi", 8, 6, ""],
          ["n. visite", 10, 5, ""],
        ];
        await context.sync();
      });
      const vista = await anteprimaRicalcolo("nativa");
      expect(vista.tabella).toBeNull();
      expect((await ricalcolaSal(vista)).codice).toBe("sal-scritti");
      expect(new Set(await formule(excel)).size).toBe(3);
    } finally {
      excel.stop();
      excel.host.dispose();
    }
  });
});

import { annulla } from "../../src/actions/scrittura/annulla";
import { leggiFoglio } from "../../src/actions/cartella/leggiFoglio";
import { anteprimaRicalcolo, ricalcolaSal } from "../../src/actions/foglio/ricalcolaSal";
import { conCruscotto, fogliOf, formuleOf, onPisa, setValue, valuesOf } from "../support/cruscottoPisa";
import type { OpenExcel } from "../support/openExcel";

const CORREZIONI = "PERF – correzioni";

async function addFoglio(excel: OpenExcel, nome: string, a1: string): Promise<void> {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(nome);
    if (a1 !== "")
      sheet.getRange("A1:B2").values = [
        [a1, 1],
        ["mio", 2],
      ];
    context.workbook.worksheets.getItem("Pisa").activate();
    await context.sync();
  });
}

async function writeNota(excel: OpenExcel, indirizzo: string, nota: string): Promise<void> {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(CORREZIONI).getRange(indirizzo).values = [[nota]];
    await context.sync();
  });
}

describe("the sheet of corrections", () => {
  it(
    "is refused when a sheet of that name is the user's, and takes a blank one: a write cut short may have left it",
    conCruscotto(async (excel) => {
      await addFoglio(excel, CORREZIONI, "Appunti");
      await expect(anteprimaRicalcolo("perf")).rejects.toMatchObject({ codice: "foglio-omonimo" });
      expect(await valuesOf(excel, "A1:B2", CORREZIONI)).toEqual(["Appunti", 1, "mio", 2]);
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(CORREZIONI).getUsedRange().clear();
        await context.sync();
      });
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      expect(await valuesOf(excel, "A1:B1", CORREZIONI)).toEqual([expect.stringMatching(/^PERF · /), ""]);
      expect((await leggiFoglio()).tipo).toBe("cruscotto");
    }),
  );

  it(
    "keeps what the user wrote beside it, adds rows below, and takes only those back",
    conCruscotto(async (excel) => {
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      await writeNota(excel, "L5", "verificato");
      await onPisa(excel, (sheet) => {
        sheet.getRange("A9:G9").values = [["A2", "n. eventi", "", 0, 4, 8, 0.9]];
      });
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      expect(await valuesOf(excel, "C10:G10", CORREZIONI)).toEqual([
        "n. eventi",
        expect.any(String),
        "",
        "SAL pubblicato",
        0.9,
      ]);
      expect(await valuesOf(excel, "L5", CORREZIONI)).toEqual(["verificato"]);
      await annulla();
      expect(await valuesOf(excel, "A9:J10", CORREZIONI)).toEqual([
        ...(await valuesOf(excel, "A9:J9", CORREZIONI)),
        ...Array<string>(10).fill(""),
      ]);
      expect(await valuesOf(excel, "C9", CORREZIONI)).not.toEqual([""]);
      expect(await valuesOf(excel, "L5", CORREZIONI)).toEqual(["verificato"]);
    }),
  );

  it(
    "stays when the command that made it is taken back, if the user has written beside it",
    conCruscotto(async (excel) => {
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      await writeNota(excel, "L5", "verificato");
      await annulla();
      expect(await valuesOf(excel, "L5", CORREZIONI)).toEqual(["verificato"]);
    }),
  );

  it(
    "records no figure of PERF's own as published",
    conCruscotto(async (excel) => {
      await onPisa(excel, (sheet) => {
        sheet.getRange("G5").formulas = [["=PERF.SAL(F5,E5)"]];
      });
      await ricalcolaSal(await anteprimaRicalcolo("valori"));
      const riga = (await valuesOf(excel, "C4:C9", CORREZIONI)).indexOf("Tempi medi") + 4;
      expect(await valuesOf(excel, `G${riga}:H${riga}`, CORREZIONI)).toEqual(["", "=PERF.SAL(F5,E5)"]);
    }),
  );

  it(
    "follows an indicator that was renamed",
    conCruscotto(async (excel) => {
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      await setValue(excel, "B5", "Giorni di attesa");
      const lettura = await leggiFoglio();
      if (lettura.tipo === "ignorato") throw new Error(lettura.motivo);
      expect(lettura.misurato.indicatori[1]?.confronto).toBe("diverso");
      expect(await fogliOf(excel)).toEqual(["Pisa", CORREZIONI]);
    }),
  );
});

describe("texts that look like something else", () => {
  it.each([
    ["@", "+15%"],
    ["@", "007"],
    ["0%", "+15%"],
  ])("come back as they were in a cell of format %s: %s", (formato, testo) =>
    conCruscotto(async (excel) => {
      await onPisa(excel, (sheet) => {
        const cella = sheet.getRange("G5");
        cella.numberFormat = [[formato]];
        cella.values = [[formato === "@" ? testo : `'${testo}`]];
      });
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      await annulla();
      expect(await valuesOf(excel, "G5")).toEqual([testo]);
      expect(await formuleOf(excel, "G5")).toEqual([testo]);
    })(),
  );
});

import { annulla } from "../../src/actions/scrittura/annulla";
import { leggiCronologia } from "../../src/actions/scrittura/leggiCronologia";
import { quadroDiSintesi } from "../../src/actions/relazione/quadroDiSintesi";
import { anteprimaFogli, scriviFogli } from "../../src/actions/foglio/suPiuFogli";
import { vediCartella } from "../../src/actions/relazione/vediCartella";
import type { FoglioInCartella } from "../../src/actions/viste/FoglioInCartella";
import { formuleOf, fogliOf, valuesOf } from "../support/cruscottoPisa";
import { conDueFogli } from "../support/dueFogli";
import type { OpenExcel } from "../support/openExcel";

/** Runs a test on a workbook with two cruscotti and a list that is none, and closes it. */
function conTreFogli(work: (excel: OpenExcel) => Promise<void>): () => Promise<void> {
  return async () => {
    const excel = await conDueFogli();
    try {
      await excel.Excel.run(async (context) => {
        const elenco = context.workbook.worksheets.add("Elenco");
        elenco.getRange("A1:B2").values = [
          ["Nome", "Telefono"],
          ["Rossi", "050"],
        ];
        context.workbook.worksheets.getItem("Pisa").activate();
        await context.sync();
      });
      await work(excel);
    } finally {
      excel.stop();
      excel.host.dispose();
    }
  };
}

const FOGLI = ["Pisa", "Area", "Elenco"];

async function foglioDi(nome: string): Promise<FoglioInCartella | undefined> {
  return (await vediCartella()).fogli.find((uno) => uno.nome === nome);
}

describe("anteprimaFogli and scriviFogli", () => {
  it(
    "write the SAL of many sheets at once, and one undo takes all of it back",
    conTreFogli(async (excel) => {
      const prima = [await formuleOf(excel, "A1:H8"), await formuleOf(excel, "A1:E3", "Area")];

      const vista = await anteprimaFogli("ricalcola", FOGLI, "perf");
      expect(vista.fogli.map(({ foglio, quante, rifiuto }) => [foglio, quante > 0, rifiuto === null])).toEqual([
        ["Pisa", true, true],
        ["Area", true, true],
        ["Elenco", false, false],
      ]);
      const esito = await scriviFogli(vista);
      expect(esito).toMatchObject({ codice: "fogli-scritti", dati: { comando: "ricalcola", fogli: 2 } });
      // Besides the SALs the heading of the column that "Area" had not.
      const sue = 1 + vista.fogli.reduce((somma, { quante }) => somma + quante, 0);
      expect((await leggiCronologia()).passi.at(-1)).toMatchObject({ celle: sue, sparsi: 2 });
      expect(String((await formuleOf(excel, "G5"))[0])).toContain("PERF.SAL");
      expect(String((await formuleOf(excel, "D2", "Area"))[0])).toContain("PERF.SAL");

      expect(await annulla()).toMatchObject({ codice: "annullato" });
      expect([await formuleOf(excel, "A1:H8"), await formuleOf(excel, "A1:E3", "Area")]).toEqual(prima);
      expect(await fogliOf(excel)).toEqual(FOGLI);
    }),
  );

  it(
    "count what is written as it is written, without what is left out",
    conTreFogli(async (excel) => {
      const vista = await anteprimaFogli("ricalcola", ["Pisa", "Area"], "perf");
      const riga = vista.fogli[1]?.righe.find(({ cambia }) => cambia);
      const tolte = new Map([["Area", new Set([`${riga?.riga},${riga?.colonna}`])]]);
      const prima = vista.fogli.reduce((somma, { quante }) => somma + quante, 0);

      expect(await scriviFogli(vista, tolte)).toMatchObject({ dati: { quante: prima - 1 } });
      expect(await formuleOf(excel, `D${Number(riga?.riga) + 1}`, "Area")).toEqual([""]);
    }),
  );

  it(
    "write nothing where one of the sheets has changed since",
    conTreFogli(async (excel) => {
      const vista = await anteprimaFogli("ricalcola", ["Pisa", "Area"], "perf");
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Area").getRange("A4:C4").values = [["n. convegni", 3, 3]];
        await context.sync();
      });
      const prima = await formuleOf(excel, "G3:G8");

      await expect(scriviFogli(vista)).rejects.toMatchObject({ codice: "foglio-cambiato" });
      expect(await formuleOf(excel, "G3:G8")).toEqual(prima);
    }),
  );

  it(
    "colour the sheets that have SALs and say why another has none, then turn what was written into values",
    conTreFogli(async (excel) => {
      const semafori = await anteprimaFogli("semafori", ["Pisa", "Area"], null);
      expect(semafori.fogli[1]?.rifiuto).toMatchObject({ codice: "semafori-senza-sal" });
      expect(semafori.fogli[0]?.allargate).toBe(0);
      expect(await scriviFogli(semafori)).toMatchObject({ codice: "fogli-scritti", dati: { fogli: 1 } });
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Pisa").getRange("G1").format.columnWidth = 20;
        await context.sync();
      });
      const stretta = await anteprimaFogli("semafori", ["Pisa"], null);
      expect(stretta.fogli[0]?.allargate).toBe(1);
      expect((await scriviFogli(stretta)).codice).toBe("fogli-scritti");
      const ancora = await anteprimaFogli("semafori", ["Pisa"], null);
      expect(ancora.fogli[0]?.allargate).toBe(0);
      expect(await scriviFogli(ancora)).toMatchObject({ codice: "fogli-gia-scritti" });

      await scriviFogli(await anteprimaFogli("ricalcola", ["Pisa", "Area"], "perf"));
      const mostrati = await valuesOf(excel, "G3:G8");
      const valori = await anteprimaFogli("valori", ["Pisa", "Area"], null);
      expect(await scriviFogli(valori)).toMatchObject({ dati: { comando: "valori", fogli: 2 } });
      expect(await valuesOf(excel, "G3:G8")).toEqual(mostrati);
      expect((await formuleOf(excel, "D2:D3", "Area")).filter((una) => String(una).startsWith("="))).toEqual([]);
    }),
  );
});

describe("vediCartella", () => {
  it(
    "says what every sheet is, and why one is left alone",
    conTreFogli(async () => {
      const { fogli } = await vediCartella();

      expect(fogli.map(({ nome, cosa }) => [nome, cosa])).toEqual([
        ["Pisa", "cruscotto"],
        ["Area", "cruscotto"],
        ["Elenco", "altro"],
      ]);
      expect(fogli[0]).toMatchObject({ indicatori: 4, misurati: 2, attesi: 3, sal: null });
      expect(fogli[2]).toMatchObject({ motivo: "senza-intestazioni" });
    }),
  );

  it(
    "says of a sheet that PERF built what it is from, and that it is out of date once a figure there has changed",
    conTreFogli(async (excel) => {
      await quadroDiSintesi("Pisa");
      const sintesi = (await fogliOf(excel)).find((nome) => nome.startsWith("Sintesi")) ?? "";
      expect(await foglioDi(sintesi)).toMatchObject({ fonti: ["Pisa"], freschezza: { tipo: "aggiornato" } });

      // How the SALs are written changes no figure.
      await scriviFogli(await anteprimaFogli("ricalcola", ["Pisa"], "nativa"));
      expect(await foglioDi(sintesi)).toMatchObject({ freschezza: { tipo: "aggiornato" } });

      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Pisa").getRange("E4").values = [[6]];
        await context.sync();
      });
      expect(await foglioDi(sintesi)).toMatchObject({ freschezza: { tipo: "superato", cambiati: ["Pisa"] } });

      await quadroDiSintesi("Pisa");
      expect(await foglioDi(sintesi)).toMatchObject({ freschezza: { tipo: "aggiornato" } });
    }),
  );

  it(
    "forgets with the undo what a sheet was built from",
    conTreFogli(async () => {
      await quadroDiSintesi("Pisa");
      await annulla();

      expect((await vediCartella()).fogli.map(({ cosa }) => cosa)).not.toContain("perf");
    }),
  );
});

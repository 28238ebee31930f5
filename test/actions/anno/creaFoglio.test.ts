import { annulla } from "../../../src/actions/scrittura/annulla";
import { creaEsempio, creaModello } from "../../../src/actions/anno/creaFoglio";
import { leggiFoglio } from "../../../src/actions/cartella/leggiFoglio";
import { quadroDiSintesi } from "../../../src/actions/relazione/quadroDiSintesi";
import { anteprimaRicalcolo, ricalcolaSal } from "../../../src/actions/foglio/ricalcolaSal";
import { annoOf } from "../../../src/domain/numeri/calendario";
import { oggi } from "../../../src/actions/oggi";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import { writeXlsx } from "../../../src/xlsx/writeXlsx";
import { registerPerf } from "../../../src/standalone/registerPerf";
import { fogliOf, formuleOf, valuesOf } from "../../support/cruscottoPisa";
import { inExcel, type OpenExcel } from "../../support/openExcel";
import { workbookBytes } from "../../support/workbookFile";

const ESEMPIO = "Esempio PERF";
const MODELLO = `Cruscotto ${annoOf(oggi())}`;

/** What the active sheet is. */
async function misurato() {
  const lettura = await leggiFoglio();
  if (lettura.tipo === "ignorato") throw new Error(lettura.motivo);
  return lettura.misurato;
}

function write(excel: OpenExcel, foglio: string, indirizzo: string, valori: unknown[][]): Promise<void> {
  return excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(foglio).getRange(indirizzo).values = valori;
    await context.sync();
  });
}

const conFunzioni = (work: (excel: OpenExcel) => Promise<void>) =>
  inExcel(async (excel) => {
    registerPerf(excel.host);
    await work(excel);
  });

describe("creaEsempio", () => {
  it(
    "brings to the front a sheet that is a cruscotto of last year, 9 of its SALs right and 2 wrong",
    conFunzioni(async (excel) => {
      expect(await creaEsempio()).toEqual({ codice: "esempio-creato", dati: { nome: ESEMPIO } });
      const { anno, cruscotto, indicatori } = await misurato();
      expect([cruscotto.foglio, anno]).toEqual([ESEMPIO, annoOf(oggi()) - 1]);
      expect(indicatori.filter(({ confronto }) => confronto === "coincide")).toHaveLength(9);
      expect(indicatori.filter(({ confronto }) => confronto === "diverso")).toHaveLength(2);
      expect(await fogliOf(excel)).toEqual(["Foglio1", ESEMPIO]);
    }),
  );

  it(
    "is recomputed, summed up and taken away, command by command",
    conFunzioni(async (excel) => {
      await creaEsempio();
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      const formule = await formuleOf(excel, "I4:I15", ESEMPIO);
      expect(formule.filter((una) => String(una).includes("PERF.SAL("))).toHaveLength(12);
      const sal = await valuesOf(excel, "I4:I15", ESEMPIO);
      expect([sal[4], sal[6], sal[11]]).toEqual([0.625, 0, ""]);
      await quadroDiSintesi();
      for (const comando of ["sintesi", "ricalcola", "esempio"]) {
        expect(await annulla()).toMatchObject({ codice: "annullato", dati: { comando } });
      }
      expect(await fogliOf(excel)).toEqual(["Foglio1"]);
    }),
  );

  it(
    "makes another beside one that is there",
    inExcel(async () => {
      await creaEsempio();
      expect((await creaEsempio()).dati["nome"]).toBe(`${ESEMPIO} (2)`);
    }),
  );

  it(
    "says that the structure of the workbook is protected, and writes nothing",
    inExcel(async (excel) => {
      await excel.Excel.run(async (context) => {
        context.workbook.protection.protect();
        await context.sync();
      });
      await expect(creaEsempio()).rejects.toMatchObject({ codice: "struttura-protetta" });
      expect(await fogliOf(excel)).toEqual(["Foglio1"]);
    }),
  );
});

describe("creaModello", () => {
  it(
    "is no cruscotto while it is empty, and is one as soon as a row is filled",
    inExcel(async (excel) => {
      expect(await creaModello()).toEqual({ codice: "modello-creato", dati: { nome: MODELLO } });
      expect(await leggiFoglio()).toMatchObject({ tipo: "ignorato", motivo: "senza-indicatori" });
      await write(excel, MODELLO, "C4:H4", [["Iniziative svolte", "n.", 1, "almeno", 12, 9]]);
      const { indicatori } = await misurato();
      expect(indicatori.map(({ misura }) => misura.sal)).toEqual([0.75]);
    }),
  );

  it(
    "has its lists, its words on the headings and its frozen head",
    inExcel(async (excel) => {
      await creaModello();
      await excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(MODELLO);
        const [unita, condizione, testa] = ["D4:D43", "F4:F43", "G3"].map((at) => sheet.getRange(at).dataValidation);
        for (const una of [unita, condizione, testa]) una!.load("type,rule,prompt,errorAlert");
        const bloccate = sheet.freezePanes.getLocationOrNullObject();
        bloccate.load("rowCount");
        await context.sync();
        expect(unita).toMatchObject({ type: "List", errorAlert: { showAlert: false } });
        expect(condizione?.rule).toEqual({ list: { inCellDropDown: true, source: "almeno,non oltre,pari a" } });
        expect(condizione?.errorAlert).toMatchObject({ showAlert: true, style: "Warning", title: "Condizione" });
        expect(testa).toMatchObject({ type: "None", prompt: { title: "Target", showPrompt: true } });
        expect(bloccate.rowCount).toBe(3);
      });
    }),
  );

  it("keeps its lists in the file that is saved", async () => {
    const bytes = await workbookBytes((workbook) => void workbook.addWorksheet("Foglio1"));
    const loaded = await readXlsx(bytes, "cartella.xlsx");
    const conLoro = inExcel(
      async (excel) => {
        await creaModello();
        const prima = await excel.host.snapshot();
        const dopo = await readXlsx(await writeXlsx(loaded, prima), "cartella.xlsx");
        const lista = (sheets: typeof prima.sheets) =>
          Object.values(sheets)
            .flatMap(({ validations }) => validations)
            .map(({ area, rule, prompt }) => [area, rule?.formulas.join() ?? null, prompt.message].join(" "));
        expect(lista(prima.sheets)).toHaveLength(18);
        expect(lista(dopo.content.sheets).sort()).toEqual(lista(prima.sheets).sort());
      },
      { content: loaded.content },
    );
    await conLoro();
  });

  it(
    "is taken away while it is empty",
    inExcel(async (excel) => {
      await creaModello();
      expect(await annulla()).toEqual({ codice: "annullato", dati: { comando: "modello", rimaste: 0 } });
      expect(await fogliOf(excel)).toEqual(["Foglio1"]);
    }),
  );

  it.each([
    ["a row filled in", "C4:D4", [["Iniziative svolte", "n."]]],
    ["one of its headings changed", "G3", [["Target 2026"]]],
    ["something below", "A80", [["Totale"]]],
    ["something beside", "M4", [[1]]],
    ["its title taken away", "A1", [[""]]],
  ])("stays with %s, and says so", async (_, indirizzo, valori) => {
    await inExcel(async (excel) => {
      await creaModello();
      await write(excel, MODELLO, indirizzo, valori);
      const prima = await valuesOf(excel, "A1:M80", MODELLO);
      expect(await annulla()).toEqual({
        codice: "fogli-lasciati",
        dati: { comando: "modello", fogli: 1, nomi: MODELLO },
      });
      expect(await valuesOf(excel, "A1:M80", MODELLO)).toEqual(prima);
    })();
  });
});

import type * as Annulla from "../../../src/actions/scrittura/annulla";
import type * as LeggiCronologia from "../../../src/actions/scrittura/leggiCronologia";
import { annulla } from "../../../src/actions/scrittura/annulla";
import { leggiCronologia } from "../../../src/actions/scrittura/leggiCronologia";
import { ripeti } from "../../../src/actions/scrittura/ripeti";
import { applicaSemafori } from "../../../src/actions/foglio/applicaSemafori";
import { trasformaInValori } from "../../../src/actions/foglio/convertiFormule";
import { anteprimaRicalcolo, ricalcolaSal } from "../../../src/actions/foglio/ricalcolaSal";
import { quadroDiSintesi } from "../../../src/actions/relazione/quadroDiSintesi";
import { ID_ADDIN } from "../../../src/standalone/idAddIn";
import { registerPerf } from "../../../src/standalone/registerPerf";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import { writeXlsx } from "../../../src/xlsx/writeXlsx";
import { PISA, fogliOf, formuleOf, setValue, onPisa, valuesOf } from "../../support/cruscottoPisa";
import { dimentica } from "../../support/dimentica";
import { inExcel, type OpenExcel } from "../../support/openExcel";
import { statoCartella } from "../../support/statoCartella";
import { workbookBytes } from "../../support/workbookFile";

/** The small cruscotto as a file, opened. */
function dalFile(work: (excel: OpenExcel, riapri: () => Promise<Sessione>) => Promise<void>): () => Promise<void> {
  return inExcel(async (excel) => {
    registerPerf(excel.host);
    dimentica();
    const bytes = await workbookBytes((workbook) => {
      const foglio = workbook.addWorksheet("Pisa");
      PISA.forEach((riga, at) =>
        riga.forEach((valore, colonna) => (foglio.getCell(at + 1, colonna + 1).value = valore === "" ? null : valore)),
      );
      for (let riga = 3; riga <= 8; riga++) foglio.getCell(riga, 7).numFmt = "0%";
    });
    let letta = await readXlsx(bytes, "pisa.xlsx", ID_ADDIN);
    excel.host.load(letta.content);
    await work(excel, async () => {
      const contenuto = await excel.host.snapshot();
      letta = await readXlsx(await writeXlsx(letta, contenuto), "pisa.xlsx", ID_ADDIN);
      // Excel keeps it in the part of its own about the add-in, which PERF's files have not.
      excel.host.load({ ...letta.content, ...(contenuto.startup ? { startup: contenuto.startup } : {}) });
      return sessioneNuova();
    });
  });
}

type Sessione = Pick<typeof Annulla, "annulla"> & Pick<typeof LeggiCronologia, "leggiCronologia">;

/** The actions as another opening of the pane has them: they remember nothing. */
function sessioneNuova(): Sessione {
  let nuova: Sessione | null = null;
  jest.isolateModules(() => {
    nuova = {
      ...jest.requireActual<typeof Annulla>("../../../src/actions/scrittura/annulla"),
      ...jest.requireActual<typeof LeggiCronologia>("../../../src/actions/scrittura/leggiCronologia"),
    };
  });
  return nuova!;
}

const ricalcola = async () => ricalcolaSal(await anteprimaRicalcolo("perf"));

describe("the way back of a command, once the workbook was saved and opened again", () => {
  it(
    "takes back what earlier sessions wrote, the last first, and leaves nothing behind",
    dalFile(async (excel, riapri) => {
      const prima = await statoCartella(excel);
      expect(await Office.addin.getStartupBehavior()).toBe("None");
      await ricalcola();
      await applicaSemafori();
      await quadroDiSintesi("Pisa");
      const sessione = await riapri();
      const { passi } = await sessione.leggiCronologia();
      expect(passi.map(({ comando, foglio, celle, isConservato }) => [comando, foglio, celle, isConservato])).toEqual([
        ["ricalcola", "Pisa", 6, true],
        ["semafori", "Pisa", 6, true],
        ["sintesi", "Sintesi – Pisa", 0, true],
      ]);
      for (const comando of ["sintesi", "semafori", "ricalcola"]) {
        expect(await Office.addin.getStartupBehavior()).toBe("Load");
        expect(await sessione.annulla()).toEqual({ codice: "annullato", dati: { comando, rimaste: 0 } });
      }
      expect(await sessione.annulla()).toEqual({ codice: "nulla-da-annullare", dati: {} });
      expect(await Office.addin.getStartupBehavior()).toBe("None");
      expect(await statoCartella(excel)).toEqual(prima);
    }),
  );

  it(
    "finds rows and columns that have moved meanwhile, and a sheet by its new name",
    dalFile(async (excel, riapri) => {
      await ricalcola();
      const sessione = await riapri();
      await onPisa(excel, (sheet) => {
        sheet.getRange("4:4").insert("Down");
        sheet.getRange("C:C").insert("Right");
      });
      expect((await sessione.annulla()).codice).toBe("annullato");
      expect(await formuleOf(excel, "H3:H9")).toEqual([1, "", 0.92, 1, "", "", ""]);
      expect(await fogliOf(excel)).toEqual(["Pisa"]);
    }),
  );

  it(
    "leaves the cells that the user has changed since, and names them",
    dalFile(async (excel, riapri) => {
      await ricalcola();
      const sessione = await riapri();
      await setValue(excel, "G5", 0.77);
      await onPisa(excel, (sheet) => {
        sheet.getRange("4:4").delete("Up");
      });
      expect(await sessione.annulla()).toEqual({
        codice: "annullato-in-parte",
        dati: { comando: "ricalcola", rimaste: 2, cambiate: "Pisa!G4", perse: "Pisa!G4" },
      });
      expect(await valuesOf(excel, "G3:G4")).toEqual([1, 0.77]);
    }),
  );

  it(
    "keeps a text a text",
    dalFile(async (excel, riapri) => {
      await onPisa(excel, (sheet) => {
        sheet.getRange("G5").values = [["'=1+1"]];
      });
      await ricalcola();
      await trasformaInValori();
      const sessione = await riapri();
      await sessione.annulla();
      await sessione.annulla();
      expect(await valuesOf(excel, "G5")).toEqual(["=1+1"]);
    }),
  );

  it(
    "refuses a way back that somebody has tampered with, and goes on to the one before",
    dalFile(async (excel, riapri) => {
      await ricalcola();
      await applicaSemafori();
      const sessione = await riapri();
      await excel.Excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.load("items/key,items/value");
        await context.sync();
        const dati = settings.items.filter(({ key }) => key.startsWith("perf.passo.2.dati"));
        expect(dati).toHaveLength(1);
        for (const { key, value } of dati) settings.add(key, String(value).slice(0, -9));
        await context.sync();
      });
      expect((await sessione.annulla()).dati["comando"]).toBe("ricalcola");
      expect(await sessione.annulla()).toEqual({ codice: "nulla-da-annullare", dati: {} });
    }),
  );

  it(
    "keeps the last twenty, and the oldest make room",
    dalFile(async (excel, riapri) => {
      await ricalcola();
      for (let volta = 0; volta < 24; volta++) {
        await setValue(excel, "E5", 5 + volta);
        await ricalcolaSal(await anteprimaRicalcolo("valori"));
      }
      const { passi } = await (await riapri()).leggiCronologia();
      expect(passi).toHaveLength(20);
      expect(passi.every(({ comando }) => comando === "ricalcola")).toBe(true);
      const numeri = Object.keys((await excel.host.snapshot()).settings).flatMap(
        (key) => /^perf\.passo\.(\d+)$/.exec(key)?.[1] ?? [],
      );
      expect(numeri).not.toContain("1");
    }),
  );
});

describe("ripeti", () => {
  it(
    "does again what was taken back, one command after the other, until another is given",
    dalFile(async (excel) => {
      await ricalcola();
      await applicaSemafori();
      await quadroDiSintesi("Pisa");
      const dopo = await statoCartella(excel);
      for (let volta = 0; volta < 3; volta++) await annulla();
      expect((await leggiCronologia()).daRipetere?.comando).toBe("ricalcola");
      for (const comando of ["ricalcola", "semafori", "sintesi"]) {
        expect(await ripeti()).toEqual({ codice: "ripetuto", dati: { comando } });
      }
      expect(await statoCartella(excel)).toEqual(dopo);
      expect(await ripeti()).toEqual({ codice: "nulla-da-ripetere", dati: {} });
      await annulla();
      await quadroDiSintesi("Pisa");
      expect(await ripeti()).toEqual({ codice: "nulla-da-ripetere", dati: {} });
    }),
  );

  it(
    "writes nothing where the sheet is no longer as the command read it",
    dalFile(async (excel) => {
      await ricalcola();
      await annulla();
      await setValue(excel, "E5", 6);
      const prima = await statoCartella(excel);
      await expect(ripeti()).rejects.toMatchObject({ codice: "ripetizione-superata", dati: { foglio: "Pisa" } });
      expect(await statoCartella(excel)).toEqual(prima);
      expect((await leggiCronologia()).daRipetere).toBeNull();
    }),
  );
});

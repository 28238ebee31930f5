import { annulla } from "../../../src/actions/scrittura/annulla";
import { ripristinaFormule, trasformaInValori } from "../../../src/actions/foglio/convertiFormule";
import { quadroDiSintesi } from "../../../src/actions/relazione/quadroDiSintesi";
import { anteprimaRicalcolo, ricalcolaSal } from "../../../src/actions/foglio/ricalcolaSal";
import { misuraFoglio } from "../../../src/actions/cartella/misuraFoglio";
import { anteprimaRisposta, rispondi } from "../../../src/actions/foglio/rispondi";
import { withCartella } from "../../../src/actions/cartella/withCartella";
import { leggiFoglio } from "../../../src/actions/cartella/leggiFoglio";
import { FOGLIO_CORREZIONI } from "../../../src/correzioni/correzioni";
import { sal } from "../../../src/functions/functions";
import { conCruscotto, formuleOf, onPisa, setValue, valuesOf } from "../../support/cruscottoPisa";
import type { OpenExcel } from "../../support/openExcel";

const SAL = "G3:G8";

async function conFormule(excel: OpenExcel): Promise<unknown[]> {
  await ricalcolaSal(await anteprimaRicalcolo("perf"));
  return formuleOf(excel, SAL);
}

/** The formulas with a PERF function, by sheet and in order; the sheet of corrections only writes about them. */
async function formulePerf(excel: OpenExcel): Promise<unknown> {
  return excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const usati = worksheets.items
      .filter(({ name }) => name !== FOGLIO_CORREZIONI)
      .map((sheet) => {
        const usato = sheet.getUsedRange();
        usato.load("formulas");
        return { nome: sheet.name, usato };
      });
    await context.sync();
    return usati.flatMap(({ nome, usato }) =>
      usato.formulas
        .flat()
        .filter((una) => /^=.*PERF\./.test(String(una)))
        .map((una) => `${nome} ${String(una)}`),
    );
  });
}

async function verso(): Promise<unknown> {
  const lettura = await leggiFoglio();
  if (lettura.tipo === "ignorato") throw new Error(lettura.motivo);
  return lettura.misurato.indicatori.find(({ indicatore }) => indicatore.nome === "Tempi medi")?.verso;
}

/** The user's own direction for "Tempi medi", in its formula. */
async function stateVerso(excel: OpenExcel): Promise<void> {
  const [formula] = await formuleOf(excel, "G5");
  const detta = String(formula).replace(/"decrescente\?"/, '"crescente"');
  await onPisa(excel, (sheet) => {
    sheet.getRange("G5").formulas = [[detta]];
  });
}

describe("trasformaInValori and ripristinaFormule", () => {
  it(
    "turn every PERF cell of the workbook into its value and back, without loss",
    conCruscotto(async (excel) => {
      await conFormule(excel);
      await stateVerso(excel);
      await quadroDiSintesi("Pisa");
      await onPisa(excel, (sheet) => {
        sheet.getRange("J1").formulas = [['=PERF.ESITO(G4)&" (""D4"")"']];
      });
      const formule = await formuleOf(excel, SAL);
      const valori = await valuesOf(excel, SAL);
      const prima = await formulePerf(excel);
      expect(await trasformaInValori()).toMatchObject({ codice: "valori-scritti", dati: { fogli: 2, lasciate: 0 } });
      expect(await formulePerf(excel)).toEqual([]);
      expect(await valuesOf(excel, SAL)).toEqual(valori);
      await onPisa(excel, (sheet) => {
        sheet.activate();
      });
      expect(await verso()).toEqual({ verso: "crescente", origine: "utente" });
      expect(await ripristinaFormule()).toMatchObject({ codice: "formule-ripristinate", dati: { rimaste: 0 } });
      expect(await formuleOf(excel, SAL)).toEqual(formule);
      expect(await formulePerf(excel)).toEqual(prima);
      expect(await ripristinaFormule()).toMatchObject({ codice: "nulla-da-ripristinare" });
    }),
  );

  it(
    "leave a SAL that somebody retyped, and name it",
    conCruscotto(async (excel) => {
      const formule = await conFormule(excel);
      await trasformaInValori("Pisa");
      await setValue(excel, "G4", 0.5);
      expect(await ripristinaFormule()).toMatchObject({ dati: { rimaste: 1, dove: "Pisa!G4" } });
      expect(await valuesOf(excel, "G4")).toEqual([0.5]);
      expect((await formuleOf(excel, SAL)).slice(2)).toEqual(formule.slice(2));
    }),
  );

  it(
    "follow rows that were inserted, and formulas elsewhere with them",
    conCruscotto(async (excel) => {
      await conFormule(excel);
      await onPisa(excel, (sheet) => {
        sheet.getRange("J2").formulas = [["=PERF.MEDIA($G$4:G5)"]];
      });
      await trasformaInValori();
      await onPisa(excel, (sheet) => {
        sheet.getRange("4:4").insert("Down");
      });
      await ripristinaFormule();
      expect(await formuleOf(excel, "J2")).toEqual(["=PERF.MEDIA($G$5:G6)"]);
      const [, , primo] = await formuleOf(excel, "G3:G9");
      expect(primo).toContain("PERF.SAL(F5,E5");
    }),
  );

  it(
    "follow rows that were put in another order",
    conCruscotto(async (excel) => {
      await conFormule(excel);
      await stateVerso(excel);
      await trasformaInValori();
      const righe: unknown[][] = await excel.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Pisa").getRange("A4:G5");
        range.load("formulas");
        await context.sync();
        return range.formulas as unknown[][];
      });
      await onPisa(excel, (sheet) => {
        sheet.getRange("A4:G5").formulas = [...righe].reverse();
      });
      expect(await ripristinaFormule()).toMatchObject({ dati: { rimaste: 0 } });
      const [tempi, grado] = await formuleOf(excel, "G4:G5");
      expect(tempi).toContain('PERF.SAL(F4,E4,"crescente")');
      expect(grado).toContain("PERF.SAL(F5,E5");
    }),
  );

  it(
    "keep one formula for a cell that is turned twice",
    conCruscotto(async (excel) => {
      await conFormule(excel);
      await trasformaInValori();
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      await stateVerso(excel);
      const formule = await formuleOf(excel, "G1:G12");
      await trasformaInValori();
      expect(await ripristinaFormule()).toMatchObject({ dati: { celle: 4, rimaste: 0 } });
      expect(await formuleOf(excel, "G1:G12")).toEqual(formule);
    }),
  );

  it(
    "bring back a formula with what was answered while its value stood there",
    conCruscotto(async (excel) => {
      const formule = await conFormule(excel);
      await trasformaInValori();
      const risposta = { cosa: "verso", verso: "contrario" } as const;
      await rispondi(await anteprimaRisposta("Pisa", { su: "righe", righe: [{ riga: 4, colonna: 5 }], risposta }));
      await ripristinaFormule();
      expect(await formuleOf(excel, SAL)).toEqual(
        formule.map((una) => String(una).replace('"decrescente?"', '"crescente"')),
      );
      expect(await verso()).toEqual({ verso: "crescente", origine: "utente" });
    }),
  );

  it(
    "leave a native formula that was chosen since, and have nothing more to say of it",
    conCruscotto(async (excel) => {
      await conFormule(excel);
      await trasformaInValori();
      await ricalcolaSal(await anteprimaRicalcolo("nativa"));
      const native = await formuleOf(excel, "G4:G5");
      expect(await ripristinaFormule()).toMatchObject({ dati: { rimaste: 0 } });
      expect(await formuleOf(excel, "G4:G5")).toEqual(native);
    }),
  );

  it(
    "forget an option that was taken out of the formula",
    conCruscotto(async (excel) => {
      await conFormule(excel);
      await stateVerso(excel);
      await trasformaInValori();
      await ripristinaFormule();
      const [formula] = await formuleOf(excel, "G5");
      await onPisa(excel, (sheet) => {
        sheet.getRange("G5").formulas = [[String(formula).replace(',"crescente"', "")]];
      });
      await trasformaInValori();
      expect(await verso()).toEqual({ verso: "decrescente", origine: "parole" });
      const { correzioni } = await withCartella((context) => misuraFoglio(context, "Pisa"));
      expect(correzioni.sospese).toEqual([]);
    }),
  );

  it.each(["Pisa", FOGLIO_CORREZIONI])("write nothing while %s is protected, and name it", async (protetto) => {
    await conCruscotto(async (excel) => {
      const formule = await conFormule(excel);
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(protetto).protection.protect();
        await context.sync();
      });
      await expect(trasformaInValori()).rejects.toMatchObject({
        codice: "foglio-protetto",
        dati: { foglio: protetto },
      });
      expect(await formuleOf(excel, SAL)).toEqual(formule);
    })();
  });

  it(
    "can both be undone",
    conCruscotto(async (excel) => {
      const formule = await conFormule(excel);
      await trasformaInValori();
      const valori = await formuleOf(excel, SAL);
      await annulla();
      expect(await formuleOf(excel, SAL)).toEqual(formule);
      await trasformaInValori();
      await ripristinaFormule();
      await annulla();
      expect(await formuleOf(excel, SAL)).toEqual(valori);
      expect(await ripristinaFormule()).toMatchObject({ codice: "formule-ripristinate", dati: { rimaste: 0 } });
      expect(await formuleOf(excel, SAL)).toEqual(formule);
    }),
  );
});

describe("ricalcolaSal", () => {
  it.each(["nativa", "valori"] as const)(
    "keeps what the user stated about a row when it goes through %s",
    async (modo) => {
      await conCruscotto(async (excel) => {
        await conFormule(excel);
        await stateVerso(excel);
        const formule = await formuleOf(excel, SAL);
        await ricalcolaSal(await anteprimaRicalcolo(modo));
        expect(await verso()).toEqual({ verso: "crescente", origine: "utente" });
        await ricalcolaSal(await anteprimaRicalcolo("perf"));
        expect(await formuleOf(excel, SAL)).toEqual(formule);
      })();
    },
  );

  it(
    "writes the measured SAL where a cell shows another answer, names it, and takes no error for an answer",
    conCruscotto(async (excel) => {
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      await onPisa(excel, (sheet) => {
        sheet.getRange("G4").formulas = [["=PERF.SAL(12,6)"]];
      });
      const contenuto = await excel.host.snapshot();
      // As after a reopening: one function answers otherwise, and one never does.
      const risponde = (target: unknown, consuntivo: unknown, verso: unknown) => {
        if (target === 12) return 0.5;
        return target === 13 ? "#BUSY!" : sal(target, consuntivo, typeof verso === "string" ? verso : "");
      };
      excel.host.registerFunctions({ "PERF.SAL": risponde });
      excel.host.load(contenuto);
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Pisa").getRange("J1").formulas = [["=PERF.SAL(13,6)"]];
        context.workbook.application.calculate("Full");
        await context.sync();
      });
      expect(await valuesOf(excel, "G4")).toEqual([0.5]);
      const esito = await trasformaInValori();
      expect(esito).toMatchObject({ codice: "valori-scritti", dati: { lasciate: 1 } });
      expect(esito.dati["dove"]).toBe("Pisa!G4");
      expect(await valuesOf(excel, "G3:G5")).toEqual([0.842833333333, 0.918333333333, 0.666666666667]);
      expect(await formuleOf(excel, "J1")).toEqual(["=PERF.SAL(13,6)"]);
    }),
  );
});

import { applicaSemafori } from "../../src/actions/foglio/applicaSemafori";
import { leggiFoglio } from "../../src/actions/cartella/leggiFoglio";
import { mostraCella } from "../../src/actions/cartella/mostraCella";
import { quadroDiSintesi } from "../../src/actions/relazione/quadroDiSintesi";
import { costruisciRelazione, TUTTA_LA_RELAZIONE } from "../../src/actions/relazione/relazione";
import { anteprimaRicalcolo, ricalcolaSal } from "../../src/actions/foglio/ricalcolaSal";
import { conCruscotto, fogliOf, setValue, valuesOf } from "../support/cruscottoPisa";
import { inExcel } from "../support/openExcel";

describe("leggiFoglio", () => {
  it(
    "recognises and measures the active sheet in three requests: its size, its cells, its merged areas",
    conCruscotto(async (excel) => {
      const prima = excel.host.counters.requests;
      const lettura = await leggiFoglio();
      expect(excel.host.counters.requests - prima).toBe(3);
      expect(lettura).toMatchObject({ tipo: "cruscotto", misurato: { anno: 2020 } });
      if (lettura.tipo === "ignorato") throw new Error(lettura.motivo);
      expect(lettura.misurato.indicatori.map(({ misura }) => misura.sal)).toEqual([
        0.918333333333,
        0.666666666667,
        null,
        null,
      ]);
    }),
  );
});

describe("the only sheet of a workbook", () => {
  it(
    "is the ente's, and stays so beside the sheets that PERF makes",
    conCruscotto(async () => {
      const diEnte = async () => {
        const lettura = await leggiFoglio();
        if (lettura.tipo === "ignorato") throw new Error(lettura.motivo);
        return [lettura.isUnico, lettura.misurato.cruscotto.isDiEnte];
      };
      expect(await diEnte()).toEqual([true, true]);
      await quadroDiSintesi();
      await costruisciRelazione(TUTTA_LA_RELAZIONE, "perf", 46_000, { politica: null, anno: null });
      await mostraCella("Pisa", 3, 0);
      expect(await diEnte()).toEqual([true, true]);
    }),
  );
});

describe("ricalcolaSal", () => {
  it(
    "shows what would change and writes nothing until it is told to",
    conCruscotto(async (excel) => {
      const anteprima = await anteprimaRicalcolo("perf");
      expect(
        anteprima.righe.map(({ riga, prima, dopo, isCifraNuova, sostituisce }) => [
          riga + 1,
          prima,
          dopo,
          isCifraNuova,
          sostituisce,
        ]),
      ).toEqual([
        [4, 0.92, 0.918333333333, false, "nulla"],
        [5, 1, 0.666666666667, true, "valore"],
        [6, null, "monitoraggio", true, "nulla"],
        [8, null, "", false, "nulla"],
        [3, 1, 0.842833333333, true, "valore"],
        [7, null, "", false, "nulla"],
      ]);
      expect(await valuesOf(excel, "G3:G8")).toEqual(["1", 0.92, 1, "", "", ""].map((v) => (v === "1" ? 1 : v)));
    }),
  );

  it(
    "writes live formulas, keeps what stood there, and follows an edited consuntivo",
    conCruscotto(async (excel) => {
      const riuscita = await ricalcolaSal(await anteprimaRicalcolo("perf"));
      expect(riuscita).toEqual({ codice: "sal-scritti", dati: { foglio: "Pisa", celle: 6 } });
      expect(await valuesOf(excel, "G3:G8")).toEqual([
        0.842833333333,
        0.918333333333,
        0.666666666667,
        "monitoraggio",
        "",
        "",
      ]);
      await setValue(excel, "E5", 6);
      expect(await valuesOf(excel, "G3:G5")).toEqual([0.942833333333, 0.918333333333, 1]);
      expect(await valuesOf(excel, "G4:G9", "PERF – correzioni")).toEqual([0.92, 1, "", "", 1, ""]);
    }),
  );

  it(
    "changes nothing when applied twice, and still knows the published figures",
    conCruscotto(async () => {
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      const ancora = await anteprimaRicalcolo("perf");
      expect(ancora.righe.filter(({ cambia }) => cambia)).toEqual([]);
      expect((await ricalcolaSal(ancora)).codice).toBe("sal-gia-scritti");
      const lettura = await leggiFoglio();
      if (lettura.tipo === "ignorato") throw new Error(lettura.motivo);
      expect(lettura.misurato.indicatori.map(({ confronto }) => confronto)).toEqual([
        "coincide",
        "diverso",
        "assente",
        "assente",
      ]);
    }),
  );

  it(
    "writes values where the user wants them",
    conCruscotto(async (excel) => {
      await ricalcolaSal(await anteprimaRicalcolo("valori"));
      expect(await valuesOf(excel, "G3:G8")).toEqual([
        0.842833333333,
        0.918333333333,
        0.666666666667,
        "monitoraggio",
        "",
        "",
      ]);
      await setValue(excel, "E5", 6);
      expect(await valuesOf(excel, "G5")).toEqual([0.666666666667]);
    }),
  );

  it(
    "refuses a preview that the sheet has outrun",
    conCruscotto(async (excel) => {
      const anteprima = await anteprimaRicalcolo("valori");
      await setValue(excel, "E5", 6);
      await expect(ricalcolaSal(anteprima)).rejects.toMatchObject({ codice: "foglio-cambiato" });
      expect(await valuesOf(excel, "G5")).toEqual([1]);
    }),
  );

  it(
    "refuses a protected sheet and leaves it untouched",
    conCruscotto(async (excel) => {
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Pisa").protection.protect();
        await context.sync();
      });
      await expect(anteprimaRicalcolo("perf")).rejects.toMatchObject({ codice: "foglio-protetto" });
      expect(await valuesOf(excel, "G3:G5")).toEqual([1, 0.92, 1]);
    }),
  );

  it(
    "refuses a sheet that is no cruscotto",
    inExcel(async () => {
      await expect(anteprimaRicalcolo("perf")).rejects.toMatchObject({ codice: "foglio-non-cruscotto" });
    }),
  );
});

describe("applicaSemafori", () => {
  it(
    "colours figures by the thresholds and nothing else, once",
    conCruscotto(async (excel) => {
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      expect((await applicaSemafori()).codice).toBe("semafori-applicati");
      const colori = async () =>
        Promise.all(["G3", "G4", "G5", "G6", "G7"].map((cella) => excel.host.displayedFill("Pisa", cella)));
      expect(await colori()).toEqual(["#FFF0C2", "#D5EDDB", "#F8D7DA", null, null]);
      expect((await applicaSemafori()).codice).toBe("semafori-gia-applicati");
      const quanti = await excel.Excel.run(async (context) => {
        const formati = context.workbook.worksheets.getItem("Pisa").getRange("G3:G8").conditionalFormats;
        const count = formati.getCount();
        await context.sync();
        return count.value;
      });
      expect(quanti).toBe(3);
    }),
  );
});

describe("quadroDiSintesi", () => {
  it(
    "sums up prospettive, objectives and the ente with live figures",
    conCruscotto(async (excel) => {
      expect(await quadroDiSintesi()).toEqual({
        codice: "sintesi-costruita",
        // Two rows of three: too little for a figure of the whole.
        dati: { nome: "Sintesi – Pisa" },
      });
      const quadro = async () => valuesOf(excel, "A7:F10", "Sintesi – Pisa");
      expect(await quadro()).toEqual([
        ...["IMPRESE", "", "2 di 3 misurati", "", 2, 3],
        ...["A1 Promuovere", 0.4, 0.842833333333, "parziale", 2, 2],
        ...["A2 Orientare", 0.6, "", "da rilevare", 0, 1],
        ...["Ente", "", "2 di 3 misurati", "", 2, 3],
      ]);
      await setValue(excel, "E8", 5);
      await quadroDiSintesi("Pisa");
      const intero = await quadro();
      expect(intero[intero.indexOf("Ente") + 2]).toBe(0.937133333333);
    }),
  );

  it(
    "rebuilds its own sheet and never touches a user's of the same name",
    conCruscotto(async (excel) => {
      await quadroDiSintesi("Pisa");
      await quadroDiSintesi("Pisa");
      expect(await fogliOf(excel)).toEqual(["Pisa", "Sintesi – Pisa"]);
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sintesi – Pisa").getRange("A1").values = [["Mio"]];
        await context.sync();
      });
      await quadroDiSintesi("Pisa");
      expect(await fogliOf(excel)).toEqual(["Pisa", "Sintesi – Pisa", "Sintesi – Pisa (2)"]);
      expect(await valuesOf(excel, "A1", "Sintesi – Pisa")).toEqual(["Mio"]);
    }),
  );
});

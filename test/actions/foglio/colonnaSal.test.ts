import { annulla } from "../../../src/actions/scrittura/annulla";
import { applicaSemafori } from "../../../src/actions/foglio/applicaSemafori";
import { leggiFoglio } from "../../../src/actions/cartella/leggiFoglio";
import { anteprimaRicalcolo, ricalcolaSal } from "../../../src/actions/foglio/ricalcolaSal";
import { registerPerf } from "../../../src/standalone/registerPerf";
import { fogliOf, formuleOf, valuesOf } from "../../support/cruscottoPisa";
import { inExcel, type OpenExcel } from "../../support/openExcel";

type Righe = readonly (readonly (string | number)[])[];

const TESTA = ["Indicatore", "Target", "Consuntivo"];
const CORSI = ["n. corsi", 10, 8];
const VISITE = ["n. visite", 10, 5];

/** A sheet without a SAL column, with a bold header on blue. */
function senzaSal(righe: Righe, work: (excel: OpenExcel) => Promise<void>): () => Promise<void> {
  return inExcel(async (excel) => {
    registerPerf(excel.host);
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.name = "Pisa";
      const larghezza = Math.max(...righe.map(({ length }) => length));
      const piene = righe.map((riga) => Array.from({ length: larghezza }, (_, at) => riga[at] ?? ""));
      sheet.getRangeByIndexes(0, 0, righe.length, larghezza).values = piene;
      const { format } = sheet.getRange("A1:C1");
      format.font.bold = true;
      format.fill.color = "#1F3864";
      await context.sync();
    });
    await work(excel);
  });
}

async function aspettoDi(excel: OpenExcel, cella: string) {
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Pisa").getRange(cella);
    range.load("numberFormat,format/fill/color,format/font/bold");
    await context.sync();
    return [range.format.fill.color, range.format.font.bold, (range.numberFormat as string[][])[0]?.[0]];
  });
}

async function misurati() {
  const lettura = await leggiFoglio();
  if (lettura.tipo === "ignorato") throw new Error(lettura.motivo);
  return lettura.misurato.indicatori.map(({ indicatore, misura }) => [indicatore.colonne.sal, misura.sal]);
}

describe("ricalcolaSal on a sheet without a SAL column", () => {
  it(
    "shows the column it would add, adds it with the look of the header beside, and takes it away",
    senzaSal([TESTA, CORSI, VISITE], async (excel) => {
      const vista = await anteprimaRicalcolo("perf");
      expect(vista.colonneNuove).toEqual([3]);
      expect(vista.righe.map(({ colonna, prima, dopo, sostituisce }) => [colonna, prima, dopo, sostituisce])).toEqual([
        [3, null, 0.8, "nulla"],
        [3, null, 0.5, "nulla"],
      ]);
      expect(await valuesOf(excel, "D1:D3")).toEqual(["", "", ""]);

      expect(await ricalcolaSal(vista)).toMatchObject({ codice: "sal-scritti", dati: { celle: 2 } });
      expect(await valuesOf(excel, "D1:D3")).toEqual(["SAL", 0.8, 0.5]);
      expect(await aspettoDi(excel, "D1")).toEqual(["#1F3864", true, "General"]);
      expect(await aspettoDi(excel, "D2")).toEqual(["#FFFFFF", false, "0.0%"]);
      expect(await misurati()).toEqual([
        [3, 0.8],
        [3, 0.5],
      ]);
      const ora = await anteprimaRicalcolo("perf");
      expect([ora.colonneNuove, (await ricalcolaSal(ora)).codice]).toEqual([[], "sal-gia-scritti"]);
      expect((await applicaSemafori()).codice).toBe("semafori-applicati");

      await annulla();
      expect(await annulla()).toMatchObject({ codice: "annullato", dati: { rimaste: 0 } });
      expect(await valuesOf(excel, "D1:D3")).toEqual(["", "", ""]);
      expect(await aspettoDi(excel, "D1")).toEqual(["#FFFFFF", false, "General"]);
      expect(await aspettoDi(excel, "D2")).toEqual(["#FFFFFF", false, "General"]);
      expect(await fogliOf(excel)).toEqual(["Pisa"]);
    }),
  );

  it.each<readonly [string, Righe, string, readonly unknown[]]>([
    ["after the notes", [[...TESTA, "Note"], [...CORSI, "in corso"], VISITE], "E1:E3", ["SAL", 0.8, 0.5]],
    [
      "in the gap beside the consuntivo",
      [[...TESTA, "", "Note"], [...CORSI, "", "in corso"], VISITE],
      "D1:D3",
      ["SAL", 0.8, 0.5],
    ],
    ["under each header", [TESTA, CORSI, [], TESTA, VISITE], "D1:D5", ["SAL", 0.8, "", "SAL", 0.5]],
    [
      "beside each of two cruscotti",
      [
        [...TESTA, "", "", ...TESTA, ""],
        [...CORSI, "", "", ...VISITE, ""],
      ],
      "D1:I2",
      ["SAL", "", ...TESTA, "SAL", 0.8, "", ...VISITE, 0.5],
    ],
  ])("puts it %s", async (_dove, righe, area, attesi) => {
    await senzaSal(righe, async (excel) => {
      await ricalcolaSal(await anteprimaRicalcolo("nativa"));
      expect(await valuesOf(excel, area)).toEqual(attesi);
    })();
  });

  it(
    "adds it where the objectives have their rows, with their means",
    senzaSal(
      [
        ["Codice", ...TESTA],
        ["A1", "Promuovere", "", ""],
        ["A1", ...CORSI],
        ["A1", ...VISITE],
      ],
      async (excel) => {
        await ricalcolaSal(await anteprimaRicalcolo("perf"));
        expect(await formuleOf(excel, "E1:E2")).toEqual(["SAL", '=IF(COUNT(E3:E4)=0,"",ROUND(AVERAGE(E3:E4),12))']);
      },
    ),
  );

  it.each<readonly [string, Righe, string]>([
    [
      "without results",
      [
        ["Indicatore", "Peso", "Target"],
        ["n. corsi", 1, 10],
      ],
      "senza-consuntivi",
    ],
    [
      "without room",
      [
        [...TESTA, ...TESTA],
        [...CORSI, ...VISITE],
      ],
      "senza-colonna-sal",
    ],
  ])("refuses one %s", async (_quale, righe, codice) => {
    await senzaSal(righe, async () => {
      await expect(anteprimaRicalcolo("perf")).rejects.toMatchObject({ codice });
    })();
  });

  it(
    "is what the traffic lights ask for first",
    senzaSal([TESTA, CORSI], async () => {
      await expect(applicaSemafori()).rejects.toMatchObject({ codice: "semafori-senza-sal" });
    }),
  );
});

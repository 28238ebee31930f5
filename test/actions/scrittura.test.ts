import { leggiFoglio } from "../../src/actions/cartella/leggiFoglio";
import { isSenzaFunzioniVive, proposedModo } from "../../src/actions/scelte/modo";
import { impostaPolitica } from "../../src/actions/scelte/politica";
import { anteprimaRicalcolo, ricalcolaSal } from "../../src/actions/foglio/ricalcolaSal";
import { applicaSemafori } from "../../src/actions/foglio/applicaSemafori";
import { annulla } from "../../src/actions/scrittura/annulla";
import { leggiCronologia } from "../../src/actions/scrittura/leggiCronologia";
import { ripeti } from "../../src/actions/scrittura/ripeti";
import type { CruscottoMisurato } from "../../src/misura/CruscottoMisurato";
import { POLITICA_STANDARD } from "../../src/domain/metodo/politiche";
import { registerPerf } from "../../src/standalone/registerPerf";
import { inExcel, type OpenExcel } from "../support/openExcel";

type Valore = string | number;
interface Riga {
  readonly valori: readonly Valore[];
  /** Number formats of the cells that have one, by column. */
  readonly formati?: Readonly<Record<number, string>>;
}

const COLONNE = 6;

async function write(excel: OpenExcel, righe: readonly Riga[]): Promise<void> {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = 'L\'ente, "mio"';
    const range = sheet.getRangeByIndexes(0, 0, righe.length, COLONNE);
    const colonne = Array.from({ length: COLONNE }, (_, at) => at);
    range.numberFormat = righe.map(({ formati }) => colonne.map((at) => formati?.[at] ?? "General"));
    range.formulas = righe.map(({ valori }) => colonne.map((at) => valori[at] ?? ""));
    await context.sync();
  });
}

async function misurato(): Promise<CruscottoMisurato> {
  const lettura = await leggiFoglio();
  if (lettura.tipo === "ignorato") throw new Error(lettura.motivo);
  return lettura.misurato;
}

/** What each SAL cell shows beside what was measured, for the cells that disagree. */
async function disaccordi(excel: OpenExcel): Promise<unknown[]> {
  const { indicatori, aggregati } = await misurato();
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
    range.load("values");
    await context.sync();
    const voci = [
      ...indicatori.map(({ indicatore, misura }) => ({
        ...indicatore,
        colonna: indicatore.colonne.sal,
        atteso: misura.sal,
      })),
      ...aggregati.map(({ nodo, media }) => ({ ...nodo, colonna: nodo.colonnaSal, atteso: media.sal })),
    ];
    return voci.flatMap(({ nome, riga, colonna, atteso }) => {
      const valore: unknown = colonna === null ? null : range.values[riga]?.[colonna];
      const isGiusto = colonna === null || (atteso === null ? typeof valore !== "number" : valore === atteso);
      return isGiusto ? [] : [{ nome, riga: riga + 1, atteso, valore }];
    });
  });
}

const TESTA = { valori: ["Codice", "Indicatore", "Peso", "Target 2020", "Consuntivo 2020", "SAL"] };
const data = { 3: "dd/mm/yyyy", 4: "dd/mm/yyyy" };
const OSTICHE: readonly Riga[] = [
  TESTA,
  { valori: ["A1", "Primo obiettivo", "60%", "", "", ""] },
  { valori: ["A1", "n. imprese", "30%", 12, 11.02] },
  { valori: ["A1", "Tempi medi", "70%", 6, 9] },
  { valori: ["A2", "Secondo obiettivo", 0.4, "", "", ""] },
  { valori: ["A2", "quota di pratiche", 0.2, 0.8, 70], formati: { 3: "0%" } },
  { valori: ["A2", "quota di accessi", 0.2, 0.95, ""], formati: { 3: "0%" } },
  {
    valori: ["A2", "Percentuale di realizzazione della performance di Ente", 0.1, 0.8, 0.2],
    formati: { 3: "0%", 4: "0%" },
  },
  { valori: ["A2", "Redazione report", 0.1, 44196, 44186], formati: data },
  { valori: ["A2", "Redazione piano", 0.1, "'31/12/2020", 44186], formati: { 4: "dd/mm/yyyy" } },
  { valori: ["A2", "Redazione atto", 0.1, "'31/12/2020", 44186] },
  { valori: ["A2", "Redazione bando", 0.1, 43830, 43800], formati: data },
  { valori: ["A2", "n. contatti", 0.1, "'≥ 1.000", "'1.140,5"] },
  { valori: ["A2", "n. eventi corruttivi", 0.1, 0, 0] },
  { valori: ["A2", "tempestività dei pagamenti", 0.1, -2, -7.01] },
  { valori: ["A2", "Gradimento", 0.1, "≥ Buono", "Discreto"] },
  { valori: ["A2", "Presenze", 0, "monitoraggio", 3] },
  { valori: ["A2", "Iter", 0.1, "da definire", 3] },
  { valori: ["A2", "Errore", 0.1, 3, "=1/0"] },
  { valori: ["A2", "n. visite", 0.1, 40000, 42000] },
];

describe("what is written", () => {
  it.each(["perf", "nativa", "valori"] as const)(
    "calculates to the measured SAL on awkward cells, in mode %s",
    async (modo) => {
      await inExcel(async (excel) => {
        registerPerf(excel.host);
        await write(excel, OSTICHE);
        await ricalcolaSal(await anteprimaRicalcolo(modo));
        expect(await disaccordi(excel)).toEqual([]);
      })();
    },
  );

  it.each(["perf", "nativa"] as const)("still does when a consuntivo is typed later, in mode %s", async (modo) => {
    await inExcel(async (excel) => {
      registerPerf(excel.host);
      await write(excel, OSTICHE);
      await ricalcolaSal(await anteprimaRicalcolo(modo));
      await excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("E7").values = [[50]];
        sheet.getRange("E3").values = [[3]];
        await context.sync();
      });
      expect(await disaccordi(excel)).toEqual([]);
    })();
  });

  it(
    "takes each block's weights from that block's own column",
    inExcel(async (excel) => {
      registerPerf(excel.host);
      await write(excel, [
        TESTA,
        { valori: ["A1", "Primo obiettivo", 1, "", "", ""] },
        { valori: ["A1", "n. imprese", 1, 2, 1] },
        { valori: [] },
        { valori: ["Codice", "Indicatore", "Target 2020", "Peso", "Consuntivo 2020", "SAL"] },
        { valori: ["B1", "Altro obiettivo", "", 1, "", ""] },
        { valori: ["B1", "n. corsi", 10, 0.8, 10] },
        { valori: ["B1", "n. visite", 10, 0.2, 0] },
      ]);
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      expect(await disaccordi(excel)).toEqual([]);
      expect((await misurato()).aggregati.map(({ media }) => media.sal)).toEqual([0.5, 0.8]);
    }),
  );

  it.each(["perf", "nativa"] as const)(
    "gives a prospettiva the live mean of its objectives, in mode %s",
    async (modo) => {
      await inExcel(async (excel) => {
        registerPerf(excel.host);
        await write(excel, [
          TESTA,
          { valori: ["", "Processi interni", "", "", "", 0.9] },
          { valori: ["B1", "Primo obiettivo", 0.25, "", "", 1] },
          { valori: ["B1", "n. imprese", 1, 2, 1] },
          { valori: ["B2", "Altro obiettivo", 0.75, "", "", 1] },
          { valori: ["B2", "n. corsi", 1, 10, 10] },
        ]);
        await ricalcolaSal(await anteprimaRicalcolo(modo));
        expect(await disaccordi(excel)).toEqual([]);
        expect((await misurato()).aggregati.map(({ nodo, media }) => [nodo.livello, media.sal])).toEqual([
          ["prospettiva", 0.875],
          ["obiettivo", 0.5],
          ["obiettivo", 1],
        ]);
        expect((await anteprimaRicalcolo(modo)).righe.filter(({ cambia }) => cambia)).toEqual([]);
      })();
    },
  );

  it(
    "keeps the way of writing in the workbook, and proposes plain formulas for many rows",
    inExcel(async (excel) => {
      registerPerf(excel.host);
      await write(excel, OSTICHE);
      expect((await anteprimaRicalcolo(null)).modo).toBe("perf");
      await ricalcolaSal(await anteprimaRicalcolo("valori"));
      expect((await anteprimaRicalcolo(null)).modo).toBe("valori");
      expect([2000, 2001].map(proposedModo)).toEqual(["perf", "nativa"]);
    }),
  );

  it.each([
    ["1.14", "nativa"],
    ["1.17", "perf"],
  ])(
    "proposes plain formulas where functions do not stay alive: ExcelApi %s (office-js #859)",
    async (excelApi, modo) => {
      await inExcel(
        async (excel) => {
          registerPerf(excel.host);
          await write(excel, OSTICHE);
          expect((await anteprimaRicalcolo(null)).modo).toBe(modo);
          expect(isSenzaFunzioniVive()).toBe(modo === "nativa");
        },
        { excelApi },
      )();
    },
  );

  it.each([
    ["1.17", true],
    ["1.19", false],
  ])(
    "says where Excel's own undo list does not survive a write, and ours does: ExcelApi %s",
    async (excelApi, isSola) => {
      await inExcel(
        async (excel) => {
          registerPerf(excel.host);
          await write(excel, OSTICHE);
          await ricalcolaSal(await anteprimaRicalcolo("perf"));
          expect(await leggiCronologia()).toMatchObject({ isSola });
        },
        { excelApi },
      )();
    },
  );

  it(
    "wakes the functions without the pane once one is written, and no more once it is taken back",
    inExcel(async (excel) => {
      registerPerf(excel.host);
      await write(excel, OSTICHE);
      const avvio = async () => {
        await new Promise((resolve) => setTimeout(resolve));
        return Office.addin.getStartupBehavior();
      };
      await ricalcolaSal(await anteprimaRicalcolo("nativa"));
      expect(await avvio()).toBe("None");
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      expect(await avvio()).toBe("Load");
      await applicaSemafori();
      await annulla();
      expect(await avvio()).toBe("Load");
      await annulla();
      expect(await avvio()).toBe("None");
      await ripeti();
      expect(await avvio()).toBe("Load");
    }),
  );

  it(
    "says the rules of the body where PERF.SAL does not know them",
    inExcel(async (excel) => {
      registerPerf(excel.host);
      await write(excel, [TESTA, { valori: ["A1", "Tempi medi", 1, 6, ""] }]);
      await impostaPolitica(JSON.stringify({ ...POLITICA_STANDARD, id: "nostra", decrescente: "lineare" }));
      await ricalcolaSal(await anteprimaRicalcolo("perf"));
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("E2").values = [[9]];
        await context.sync();
      });
      expect(await disaccordi(excel)).toEqual([]);
      expect((await misurato()).indicatori.map(({ misura }) => misura.sal)).toEqual([0.5]);
    }),
  );
});

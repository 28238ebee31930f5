import { annulla } from "../../src/actions/annulla";
import { anteprimaRicalcolo, ricalcolaSal } from "../../src/actions/ricalcolaSal";
import { observeSilenzio } from "../../src/excel/silenzio";
import { registerPerf } from "../../src/standalone/registerPerf";
import { COMANDI_PROVATI, ANNULLAMENTI_PROVATI } from "../support/comandiProvati";
import { PISA } from "../support/cruscottoPisa";
import { openExcel, type OpenExcel } from "../support/openExcel";
import { guasta } from "../support/guasti";
import { provaGuasti } from "../support/provaGuasti";
import { statoCartella } from "../support/statoCartella";

const QUOTA = PISA.map((riga) => riga.map((_, at) => (at === 3 || at === 6 ? "0%" : "General")));

/** A workbook with a cruscotto, and a sheet without a SAL column that repeats one of its indicators. */
async function conDueFogli(): Promise<OpenExcel> {
  const excel = await openExcel();
  registerPerf(excel.host);
  await excel.Excel.run(async (context) => {
    const pisa = context.workbook.worksheets.getActiveWorksheet();
    pisa.name = "Pisa";
    pisa.getRange("A1:G8").numberFormat = QUOTA;
    pisa.getRange("A1:G8").values = PISA;
    pisa.getRange("G4").formulas = [["=E4/F4"]];
    pisa.getRange("G4").format.fill.color = "#FFEEAA";
    const area = context.workbook.worksheets.add("Area");
    area.getRange("A1:C3").values = [
      ["Indicatore", "Target", "Consuntivo"],
      ["Tempi medi", 6, 8],
      ["n. visite", 10, 5],
    ];
    area.getRange("A1:C1").format.fill.color = "#1F3864";
    await context.sync();
  });
  return excel;
}

/** How many faults of each command are tried by `npm test`. */
const QUANTI = 3;

describe("a command whose request fails", () => {
  it.each([...COMANDI_PROVATI, ...ANNULLAMENTI_PROVATI])(
    "leaves the workbook whole, or says what it wrote and takes just that back: $nome",
    async (comando) => {
      const excel = await conDueFogli();
      try {
        const { provate, fallite } = await provaGuasti(excel, await excel.host.snapshot(), comando, QUANTI);
        process.stdout.write(`${comando.nome}: ${provate} faults tried, ${provate - fallite.length} survived\n`);
        expect(fallite).toEqual([]);
        expect(provate).toBeGreaterThan(0);
      } finally {
        excel.stop();
        excel.host.dispose();
      }
    },
  );
});

describe("a request that Excel answers late", () => {
  it.each(["before", "after"] as const)(
    "counts as carried out: what it wrote is taken back, also when it comes %s an «Annulla»",
    async (quando) => {
      const excel = await conDueFogli();
      try {
        const inizio = await excel.host.snapshot();
        const prima = await statoCartella(excel);
        const guastato = guasta(excel.host);
        const vista = await anteprimaRicalcolo("perf");
        guastato.aggiusta();
        await ricalcolaSal(vista);
        const quante = guastato.richieste();
        await annulla();
        excel.host.load(inizio);
        const smetti = observeSilenzio((silenzio) => {
          if (guastato.isMuto()) silenzio?.smetti();
        }, 50);
        // The last request is the one that writes.
        guastato.rompi(quante - 1, { tipo: "senza risposta" });
        await expect(ricalcolaSal(vista)).rejects.toMatchObject({
          codice: "senza-risposta",
          dati: { scritto: "incerto", fogliScritti: "PERF – correzioni" },
        });
        smetti();
        guastato.aggiusta();
        expect(await statoCartella(excel)).toEqual(prima);
        if (quando === "before") await guastato.rispondi();
        await annulla();
        if (quando === "after") {
          await guastato.rispondi();
          expect(await statoCartella(excel)).not.toEqual(prima);
          await annulla();
        }
        expect(await statoCartella(excel)).toEqual(prima);
      } finally {
        excel.stop();
        excel.host.dispose();
      }
    },
  );
});

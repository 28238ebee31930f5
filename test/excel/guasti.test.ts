import { annulla } from "../../src/actions/scrittura/annulla";
import { anteprimaRicalcolo, ricalcolaSal } from "../../src/actions/foglio/ricalcolaSal";
import { observeSilenzio } from "../../src/excel/silenzio";
import { campione } from "../support/campione";
import { ALTRI_PROVATI, ANNULLAMENTI_PROVATI, COMANDI_PROVATI } from "../support/comandiProvati";
import { conDueFogli } from "../support/dueFogli";
import { guasta } from "../support/guasti";
import { provaGuasti } from "../support/provaGuasti";
import { statoCartella } from "../support/statoCartella";

/** How many faults of each command are tried by `npm test`, and of how many of the others. */
const QUANTI = 2;
const ALTRI = 8;

beforeAll(() => {
  // Univer complains of its own dependency trees when a workbook is put in the place of another.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});

describe("a command whose request fails", () => {
  it.each([...COMANDI_PROVATI, ...ANNULLAMENTI_PROVATI, ...campione(ALTRI_PROVATI, ALTRI)])(
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

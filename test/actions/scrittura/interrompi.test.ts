import { PerfError } from "../../../src/actions/PerfError";
import { anteprimaRicalcolo, ricalcolaSal } from "../../../src/actions/foglio/ricalcolaSal";
import { costruisciRelazione, TUTTA_LA_RELAZIONE } from "../../../src/actions/relazione/relazione";
import { conAscolto } from "../../../src/actions/scrittura/ascolto";
import { annulla } from "../../../src/actions/scrittura/annulla";
import { lastRitorno } from "../../../src/actions/scrittura/cronologia";
import { testoErrore } from "../../../src/texts/schermi/esiti/esiti";
import { registerPerf } from "../../../src/standalone/registerPerf";
import { campione } from "../../support/campione";
import { openExcel, type OpenExcel } from "../../support/openExcel";
import { differenza } from "../../support/provaGuasti";
import { statoCartella } from "../../support/statoCartella";

const RIGHE = 700;
const LUNGO = "misurato dai registri dell'ufficio, con le fonti accanto a ogni cifra; ".repeat(75);

/** A cruscotto whose writing takes several requests. */
async function riempi({ Excel }: OpenExcel): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:D1").values = [["Indicatore", "Target 2024", "Consuntivo 2024", "SAL"]];
    sheet.getRange(`A2:D${RIGHE + 1}`).values = Array.from({ length: RIGHE }, (_, at) => [
      `n. interventi di promozione, ambito ${at}: ${LUNGO}`,
      100,
      (at * 7) % 130,
      "",
    ]);
    await context.sync();
  });
}

const COMANDI: readonly (readonly [string, () => Promise<unknown>])[] = [
  ["ricalcola", async () => ricalcolaSal(await anteprimaRicalcolo("perf"))],
  ["relazione", () => costruisciRelazione(TUTTA_LA_RELAZIONE, "perf", 46_000, { politica: null, anno: null })],
];

describe("«Interrompi» while a command writes", () => {
  it.each(COMANDI)(
    "stops it between two requests and leaves the workbook whole: %s",
    async (_, esegui) => {
      const excel = await openExcel({ excelApi: "1.21" });
      registerPerf(excel.host);
      try {
        await riempi(excel);
        const prima = await statoCartella(excel);
        const passi: number[] = [];
        await conAscolto(
          (passo) => {
            if (passo.fase === "scrittura") passi.push(passo.inviate);
            return Promise.resolve();
          },
          () => esegui(),
        );
        await annulla();
        expect(differenza(await statoCartella(excel), prima)).toBeNull();
        const richieste = Math.max(...passi);
        expect(richieste).toBeGreaterThan(0);
        for (const ultima of campione(
          Array.from({ length: richieste }, (_una, at) => at + 1),
          1,
        )) {
          const fasi: string[] = [];
          const errore: unknown = await conAscolto(
            async (passo) => {
              await Promise.resolve();
              fasi.push(passo.fase);
              if (passo.fase === "scrittura" && passo.inviate >= ultima) throw new PerfError("interrotto");
            },
            () => esegui(),
          ).catch((problema: unknown) => problema);
          expect(errore).toMatchObject({ codice: "interrotto", dati: { scritto: "ripreso" } });
          expect(fasi.at(-1)).toBe("ripresa");
          expect(testoErrore("interrotto", (errore as PerfError).dati, "it")).toBe(
            "Interrotto. Ciò che era già scritto è stato tolto: la cartella è com'era.",
          );
          expect(lastRitorno()).toBeNull();
          expect(differenza(await statoCartella(excel), prima)).toBeNull();
        }
      } finally {
        excel.stop();
        excel.host.dispose();
      }
    },
    240_000,
  );

  it.each(COMANDI)(
    "keeps in front the sheet that the user looks at while it writes: %s",
    async (_, esegui) => {
      const excel = await openExcel({ excelApi: "1.21" });
      registerPerf(excel.host);
      const davanti = () =>
        excel.Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          const attivo = worksheets.getActiveWorksheet();
          attivo.load("name");
          await context.sync();
          return attivo.name;
        });
      try {
        await riempi(excel);
        const suo = await davanti();
        const visti: string[] = [];
        await conAscolto(
          async (passo) => {
            if (passo.fase === "scrittura" && passo.inviate > 0) visti.push(await davanti());
          },
          () => esegui(),
        );
        // When all is written the sheet that was made comes to the front.
        const mentre = visti.slice(0, -1);
        expect(mentre.length).toBeGreaterThan(0);
        expect(new Set(mentre)).toEqual(new Set([suo]));
        await annulla();
      } finally {
        excel.stop();
        excel.host.dispose();
      }
    },
    240_000,
  );

  it.each(COMANDI)(
    "takes all of it back where it was asked during the last request: %s",
    async (_, esegui) => {
      const excel = await openExcel({ excelApi: "1.21" });
      registerPerf(excel.host);
      try {
        await riempi(excel);
        const prima = await statoCartella(excel);
        // Not counted: what the library asks for its own order.
        const chieste = () => excel.host.counters.requests;
        let ultima = { inviate: 0, chieste: 0 };
        await conAscolto(
          (passo) => {
            if (passo.fase === "scrittura") ultima = { inviate: passo.inviate, chieste: chieste() };
            return Promise.resolve();
          },
          () => esegui(),
        );
        // Whoever clicks while the last request is answered is heard once it has been.
        expect(ultima.chieste).toBe(chieste());
        await annulla();
        const errore: unknown = await conAscolto(
          async (passo) => {
            await Promise.resolve();
            if (passo.fase === "scrittura" && passo.inviate >= ultima.inviate) throw new PerfError("interrotto");
          },
          () => esegui(),
        ).catch((problema: unknown) => problema);
        expect(errore).toMatchObject({ codice: "interrotto", dati: { scritto: "ripreso" } });
        expect(differenza(await statoCartella(excel), prima)).toBeNull();
      } finally {
        excel.stop();
        excel.host.dispose();
      }
    },
    240_000,
  );

  it("writes nothing at all where it is stopped before the first request", async () => {
    const excel = await openExcel({ excelApi: "1.21" });
    registerPerf(excel.host);
    try {
      await riempi(excel);
      const prima = await statoCartella(excel);
      const stop = jest.spyOn(performance, "now").mockImplementation(() => Date.now() * 1000);
      const fermato = conAscolto(
        () => Promise.reject(new PerfError("interrotto")),
        async () => ricalcolaSal(await anteprimaRicalcolo("valori")),
      );
      await expect(fermato).rejects.toMatchObject({ codice: "interrotto", dati: {} });
      stop.mockRestore();
      expect(lastRitorno()).toBeNull();
      expect(differenza(await statoCartella(excel), prima)).toBeNull();
      expect(testoErrore("interrotto", {}, "en")).toBe("Stopped. Nothing was written.");
    } finally {
      excel.stop();
      excel.host.dispose();
    }
  });
});

import { applicaSemafori } from "../../src/actions/foglio/applicaSemafori";
import { leggiFoglio } from "../../src/actions/cartella/leggiFoglio";
import { anteprimaRicalcolo, ricalcolaSal } from "../../src/actions/foglio/ricalcolaSal";
import { registerPerf } from "../../src/standalone/registerPerf";
import { quanti } from "../support/campione";
import { openExcel } from "../support/openExcel";

const RIGHE_PER_SCRITTURA = 2500;

interface Costo {
  readonly sync: number;
  readonly kilobyte: number;
}

/** What each command costs on a cruscotto of so many rows. */
async function costs(righe: number): Promise<Record<string, Costo>> {
  const excel = await openExcel();
  try {
    registerPerf(excel.host);
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:D1").values = [["Indicatore", "Target 2026", "Consuntivo 2026", "SAL"]];
      for (let da = 0; da < righe; da += RIGHE_PER_SCRITTURA) {
        const quante = Math.min(RIGHE_PER_SCRITTURA, righe - da);
        sheet.getRangeByIndexes(1 + da, 0, quante, 4).values = Array.from({ length: quante }, (_, at) => [
          `n. interventi di promozione dei servizi digitali, ambito ${da + at}`,
          100,
          ((da + at) * 7) % 130,
          "",
        ]);
        await context.sync();
      }
    });
    const costi: Record<string, Costo> = {};
    const measure = async <T>(nome: string, command: () => Promise<T>): Promise<T> => {
      const { requests, bytesIn, bytesOut } = excel.host.counters;
      const esito = await command();
      const ora = excel.host.counters;
      const kilobyte = Math.round((ora.bytesIn - bytesIn + ora.bytesOut - bytesOut) / 1024);
      costi[nome] = { sync: ora.requests - requests, kilobyte };
      return esito;
    };
    const lettura = await measure("lettura", leggiFoglio);
    expect(lettura.tipo === "cruscotto" && lettura.misurato.indicatori.length).toBe(righe);
    await measure("semafori", () => applicaSemafori());
    const anteprima = await measure("anteprima", () => anteprimaRicalcolo("perf"));
    await measure("ricalcolo", () => ricalcolaSal(anteprima));
    return costi;
  } finally {
    excel.stop();
    excel.host.dispose();
  }
}

const MOLTE = quanti({ campione: 1000, intera: 10_000 });

/**
 * Sizes, cells, merged areas. The traffic lights ask how wide the columns of their signs are; a preview asks also for
 * tables and for the formulas that depend on it. Where a command writes, what is there is read first and again after: a
 * failure half-way can be taken back.
 */
const POCHI_SYNC = { lettura: 3, semafori: 7, anteprima: 7, ricalcolo: 6 };
/** One more each time that more than 25,000 cells are read; what is watched as it is written comes back in answers that Excel on the web takes. */
const OLTRE = { lettura: 1, semafori: 1, anteprima: 3, ricalcolo: 2 };

it(`takes the same few syncs on 100 rows and on ${MOLTE}`, async () => {
  const [poche, molte] = [await costs(100), await costs(MOLTE)];
  process.stdout.write(`righe 100: ${JSON.stringify(poche)}\nrighe ${MOLTE}: ${JSON.stringify(molte)}\n`);
  for (const nome of ["lettura", "semafori", "anteprima", "ricalcolo"] as const) {
    const oltre = MOLTE > 1000 ? OLTRE[nome] : 0;
    expect([nome, poche[nome]?.sync, molte[nome]?.sync]).toEqual([nome, POCHI_SYNC[nome], POCHI_SYNC[nome] + oltre]);
  }
});

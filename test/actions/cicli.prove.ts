import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { annulla } from "../../src/actions/scrittura/annulla";
import { anteprimaRicalcolo, ricalcolaSal } from "../../src/actions/foglio/ricalcolaSal";
import { inExcel, type OpenExcel } from "../support/openExcel";

const CICLI = 500;
/** Until then what is made once is made: compiled functions, caches, the steps that are kept. */
const PRIMI = 100;
const RIGHE = 25;
/** What the heap may grow after the first cycles: nothing that is kept for each cycle is so small. */
const KILOBYTE_A_CICLO = 8;

setFlagsFromString("--expose-gc");
const raccogli = runInNewContext("gc") as () => void;

function heap(): number {
  raccogli();
  return process.memoryUsage().heapUsed / 1024;
}

async function riempi({ Excel }: OpenExcel): Promise<void> {
  await Excel.run(async (context) => {
    const foglio = context.workbook.worksheets.getActiveWorksheet();
    foglio.getRange("A1:E1").values = [["Obiettivo", "Indicatore", "Target 2024", "Consuntivo 2024", "SAL"]];
    foglio.getRangeByIndexes(1, 0, RIGHE, 5).values = Array.from({ length: RIGHE }, (_, at) => [
      `Obiettivo ${Math.floor(at / 5)}`,
      `n. interventi di promozione, ambito ${at}`,
      100,
      50 + at,
      "",
    ]);
    await context.sync();
  });
}

describe("a session of many commands", () => {
  it(
    "keeps nothing of a recompute that was undone",
    inExcel(async (excel) => {
      await riempi(excel);
      let dopoIPrimi = 0;
      for (let ciclo = 0; ciclo < CICLI; ciclo++) {
        if (ciclo === PRIMI) dopoIPrimi = heap();
        await ricalcolaSal(await anteprimaRicalcolo("perf"));
        await annulla();
      }
      const aCiclo = (heap() - dopoIPrimi) / (CICLI - PRIMI);
      process.stderr.write(`heap: ${Math.round(dopoIPrimi)} KB, then ${aCiclo.toFixed(2)} KB a cycle\n`);
      expect(aCiclo).toBeLessThan(KILOBYTE_A_CICLO);
    }),
    1_800_000,
  );
});

import { registerPerf } from "../../src/standalone/registerPerf";
import type { EmptyCell } from "../../src/host/motore/calcolo/CustomFunctionExecutor";
import { openExcel } from "./openExcel";

export interface Calcolato {
  readonly valori: readonly (readonly unknown[])[];
  /** What the function says on its error, null without one. */
  readonly messaggio: string | null;
}

export interface DaCalcolare {
  readonly formula: string;
  /** Size of the result, one cell when not given. */
  readonly righe?: number;
  readonly colonne?: number;
}

export interface Foglio {
  readonly celle?: Readonly<Record<string, unknown>>;
  readonly emptyCell?: EmptyCell;
}

const COLONNA = 7;

/** Computes formulas with PERF's functions in one Excel, each on a sheet of its own; `celle` stand on every sheet. */
export async function calcola(
  formule: readonly DaCalcolare[],
  { celle = {}, emptyCell = 0 }: Foglio = {},
): Promise<readonly Calcolato[]> {
  const excel = await openExcel({ emptyCell });
  try {
    registerPerf(excel.host);
    const valori = await Excel.run(async (context) => {
      const risultati = formule.map(({ formula, righe = 1, colonne = 1 }, at) => {
        const foglio = context.workbook.worksheets.add(`Prova${at}`);
        for (const [cella, contenuto] of Object.entries(celle)) foglio.getRange(cella).values = [[contenuto]];
        foglio.getCell(0, COLONNA).formulas = [[formula]];
        return foglio.getRangeByIndexes(0, COLONNA, righe, colonne).load("values");
      });
      await context.sync();
      return risultati.map(({ values }) => values as unknown[][]);
    });
    return valori.map((uno, at) => ({ valori: uno, messaggio: excel.host.functionMessage(`Prova${at}`, "H1") }));
  } finally {
    excel.stop();
    excel.host.dispose();
  }
}

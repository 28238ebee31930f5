import type { FoglioPerf, RigheAccodate } from "../formule/Modifiche";
import type { Coda } from "./Coda";
import type { FogliLetti } from "./Ritorno";
import { appendRighe, fitRighe, markFoglio, writeFoglio } from "./writeFoglio";
import type { readNostri } from "./writeGrafici";

function clearFoglio(sheet: Excel.Worksheet, grafici: readonly Excel.Chart[]): void {
  for (const grafico of grafici) grafico.delete();
  const tutto = sheet.getRange();
  tutto.conditionalFormats.clearAll();
  tutto.columnHidden = false;
  sheet.freezePanes.unfreeze();
  sheet.getUsedRange().clear();
}

/** Queues the sheets of ours, those that are not there yet first: each is known as ours as soon as it is made. */
export async function writeFogli(
  context: Excel.RequestContext,
  coda: Coda,
  fogli: readonly (FoglioPerf | RigheAccodate)[],
  letti: FogliLetti,
  grafici: Awaited<ReturnType<typeof readNostri>>,
): Promise<void> {
  const { worksheets } = context.workbook;
  const interi = fogli.flatMap((foglio) => ("daRiga" in foglio ? [] : [foglio]));
  const isNuovo = ({ nome }: FoglioPerf) => (letti.get(nome) ?? null) === null;
  // Excel refuses a formula on a sheet that is not there yet: all of them come before the first is written.
  for (const foglio of interi) if (isNuovo(foglio)) markFoglio(worksheets.add(foglio.nome), foglio);
  for (const foglio of fogli) {
    const sheet = worksheets.getItem(foglio.nome);
    if ("daRiga" in foglio) {
      await appendRighe(sheet, coda, foglio);
      continue;
    }
    if (!isNuovo(foglio)) clearFoglio(sheet, grafici.get(foglio.nome) ?? []);
    await writeFoglio(sheet, coda, foglio);
  }
  // What formulas show of other sheets of ours is there to be measured once all of them are written.
  for (const foglio of interi) fitRighe(worksheets.getItem(foglio.nome), foglio);
}

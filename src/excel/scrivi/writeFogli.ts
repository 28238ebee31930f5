import type { FoglioPerf, RigheAccodate } from "../../formule/Modifiche";
import type { Coda } from "./Coda";
import { Guardia } from "./Guardia";
import type { FogliLetti } from "../ritorno/Ritorno";
import { queueProtezione } from "./protezione";
import { lettoOf, type FoglioRiletto } from "../leggi/testimoni";
import { appendRighe, fitRighe, markFoglio, writeFoglio } from "./writeFoglio";
import type { readNostri } from "./writeGrafici";

/** Queues the clearing of one of our sheets, as far as it was read and as far as it will be written. */
async function clearFoglio(
  sheet: Excel.Worksheet,
  coda: Coda,
  { nome, righe, larghezze }: FoglioPerf,
  { lettura, ...letto }: FoglioRiletto,
  grafici: readonly Excel.Chart[],
  guardie: Guardia[],
): Promise<void> {
  const quante = Math.max(letto.righe, righe.length, 1);
  const colonne = righe.reduce(
    (massimo, riga) => Math.max(massimo, riga.length),
    Math.max(letto.colonne, larghezze.length),
  );
  const guardia = new Guardia(sheet, { foglio: nome, lettura, righe: quante, colonne }, [], true);
  guardie.push(guardia);
  await guardia.queue(coda, () => ({ byte: 0, queue: () => undefined }));
  for (const grafico of grafici) grafico.delete();
  const tutto = sheet.getRange();
  tutto.conditionalFormats.clearAll();
  tutto.columnHidden = false;
  sheet.freezePanes.unfreeze();
  sheet.getRangeByIndexes(0, 0, quante, Math.max(1, colonne)).clear();
  sheet.getUsedRange().clear("Formats");
}

/**
 * Queues the sheets of ours, those that are not there yet first: each is known as ours as soon as it is made.
 * @param attivo the sheet that stays in front meanwhile
 */
export async function writeFogli(
  context: Excel.RequestContext,
  coda: Coda,
  fogli: readonly (FoglioPerf | RigheAccodate)[],
  letti: FogliLetti,
  grafici: Awaited<ReturnType<typeof readNostri>>,
  guardie: Guardia[],
  attivo: string,
): Promise<void> {
  const { worksheets } = context.workbook;
  const interi = fogli.flatMap((foglio) => ("daRiga" in foglio ? [] : [foglio]));
  const isNuovo = ({ nome }: FoglioPerf) => (letti.get(nome) ?? null) === null;
  // Excel refuses a formula on a sheet that is not there yet: all of them come before the first is written.
  for (const foglio of interi) if (isNuovo(foglio)) markFoglio(worksheets.add(foglio.nome), foglio);
  for (const foglio of fogli) {
    const sheet = worksheets.getItem(foglio.nome);
    if ("daRiga" in foglio) {
      const suo = letti.get(foglio.nome);
      if (!suo) throw new Error(`rows below a sheet that was not read: ${foglio.nome}`);
      await appendRighe(sheet, coda, foglio, lettoOf(suo), guardie);
      continue;
    }
    const suo = letti.get(foglio.nome);
    if (suo?.isProtetto === true) sheet.protection.unprotect();
    if (suo) await clearFoglio(sheet, coda, foglio, lettoOf(suo), grafici.get(foglio.nome) ?? [], guardie);
    await writeFoglio(sheet, coda, foglio);
    // Freezing has brought it to the front (office-js #3148): what is typed until the next request belongs elsewhere.
    if (foglio.righeBloccate > 0) worksheets.getItem(attivo).activate();
  }
  // What formulas show of other sheets of ours is there to be measured once all of them are written.
  for (const foglio of interi) {
    const sheet = worksheets.getItem(foglio.nome);
    fitRighe(sheet, foglio);
    queueProtezione(sheet, foglio);
  }
}

import { readNomiFogli } from "../../excel/leggi/readFogli";
import { buildDalPiano } from "../../pagine/buildDalPiano";
import { isPiano } from "../../piano/isPiano";
import type { Riuscita } from "../viste/Azioni";
import { misuraFoglio, NESSUNA_SCELTA, requireCruscotto, type Scelte } from "../cartella/misuraFoglio";
import type { ModoScrittura } from "../../formule/sal/formulaDelModo";
import { proposedModo, readModo } from "../scelte/modo";
import { PerfError } from "../PerfError";
import { scrivi } from "../scrittura/scrivi";
import { withCartella } from "../cartella/withCartella";

/**
 * Builds the cruscotto of a Piano (null: the active sheet) on a sheet of its own, which from then on is the user's. The
 * Piano's sheet is only read.
 * @param modo null for the way of writing that the workbook keeps
 * @throws PerfError where the sheet is no Piano
 */
export async function costruisciCruscotto(
  nome: string | null = null,
  modo: ModoScrittura | null = null,
  scelte: Scelte = NESSUNA_SCELTA,
): Promise<Riuscita> {
  return withCartella(async (context) => {
    const foglio = await misuraFoglio(context, nome, scelte);
    const misurato = requireCruscotto(foglio, false);
    if (!isPiano(misurato.cruscotto)) throw new PerfError("foglio-non-piano", { foglio: foglio.grid.foglio });
    const scelto = modo ?? (await readModo(context)) ?? proposedModo(misurato.indicatori.length);
    const nuovo = buildDalPiano({ misurato, grid: foglio.grid }, scelto, await readNomiFogli(context));
    await scrivi(context, { comando: "cruscotto", fogli: [nuovo], attiva: nuovo.nome });
    return { codice: "cruscotto-costruito", dati: { nome: nuovo.nome, righe: misurato.indicatori.length } };
  }, nome ?? "");
}

import { isFoglioPerf } from "../../correzioni/correzioni";
import { planContatti } from "../../modifiche/planContatti";
import { FOGLIO_CONTATTI } from "../../raccolta/risponde/contatti";
import { withCartella } from "../cartella/withCartella";
import { PerfError } from "../PerfError";
import { scrivi } from "../scrittura/scrivi";
import type { Riuscita } from "../viste/Azioni";
import type { CartellaDaRaccogliere } from "./raccolta";

/** Makes the sheet of contacts, or adds to it who is not there yet, and brings it to the front. */
export async function preparaContatti(
  { letti }: Pick<CartellaDaRaccogliere, "letti">,
  responsabili: readonly string[],
): Promise<Riuscita> {
  const esistente = letti.find(({ grid }) => grid.foglio === FOGLIO_CONTATTI)?.grid ?? null;
  if (esistente && esistente.celle.length > 0 && !isFoglioPerf(esistente)) {
    throw new PerfError("foglio-omonimo", { foglio: FOGLIO_CONTATTI });
  }
  const foglio = planContatti(esistente, responsabili);
  const fogli = foglio ? [foglio] : [];
  await withCartella(
    (context) =>
      scrivi(context, { comando: "contatti", fogli, attiva: FOGLIO_CONTATTI }, new Map([[FOGLIO_CONTATTI, esistente]])),
    FOGLIO_CONTATTI,
  );
  return { codice: "contatti-pronti", dati: { quanti: responsabili.length } };
}

import { planRaccolta, type RaccoltaPianificata } from "../../modifiche/planRaccolta";
import type { ValoreScelto } from "../../raccolta/ritorno/accoltiDi";
import { griglieDi } from "../cartella/griglieDi";
import { requireFoglioCorrezioni, type FoglioMisurato } from "../cartella/misuraFoglio";
import { PerfError } from "../PerfError";
import { scrivi } from "../scrittura/scrivi";
import { withCartella } from "../cartella/withCartella";

/** What writing the values that were accepted would change; refuses a protected sheet. */
export function pianoRaccolta(letti: readonly FoglioMisurato[], accolti: readonly ValoreScelto[]): RaccoltaPianificata {
  const [primo] = letti;
  const piano = planRaccolta(accolti, primo ? requireFoglioCorrezioni(primo.cartella) : null);
  const protetto = letti.find(
    ({ grid }) => grid.isProtetto && piano.modifiche.celle.some(({ foglio }) => foglio === grid.foglio),
  );
  if (protetto) throw new PerfError("foglio-protetto", { foglio: protetto.grid.foglio });
  return piano;
}

/** Writes collected values in one go: "Annulla" takes them all back. */
export async function scriviRaccolta(letti: readonly FoglioMisurato[], piano: RaccoltaPianificata): Promise<void> {
  const [primo] = piano.modifiche.celle;
  if (!primo) return;
  await withCartella((context) => scrivi(context, piano.modifiche, griglieDi(letti)), primo.foglio);
}

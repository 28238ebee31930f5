import type { Anomalia } from "../domain/Anomalia";
import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { anomalia } from "../domain/sal/Calcolo";
import type { CruscottoMisurato } from "../misura/CruscottoMisurato";

/** How many rows that nobody sees are among those that count, and which; one sentence for the whole sheet. */
export function righeNascoste(
  { nascoste }: SheetGrid,
  { indicatori }: CruscottoMisurato,
): readonly Anomalia<"righe-nascoste">[] {
  if (!nascoste || nascoste.length === 0) return [];
  const celate = new Set(nascoste);
  const contano = indicatori.filter(
    ({ indicatore, misura }) => celate.has(indicatore.riga) && misura.sal !== null && !indicatore.isSuperato,
  );
  if (contano.length === 0) return [];
  const quali = contano.map(({ indicatore }) => String(indicatore.riga + 1)).join(", ");
  return [anomalia("righe-nascoste", "nota", { quante: contano.length, quali })];
}

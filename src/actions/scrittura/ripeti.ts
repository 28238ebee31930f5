import { areStessi } from "../../excel/ritorno/ritornoVero";
import { dropAnnullato, lastAnnullato } from "./cronologia";
import { PerfError } from "../PerfError";
import { scrivi } from "./scrivi";
import type { Riuscita } from "../viste/Azioni";
import { withCartella } from "../cartella/withCartella";

/**
 * Writes again the last command that was taken back in this session, as its preview showed it. Where a sheet is no
 * longer as that command read it nothing is written: it has to be given again, on what stands there now.
 *
 * A workbook keeps of a command its way back alone, so that after it was opened again a command can be taken back and
 * not done again: what it would write was worked out from whole sheets as they stood then, which are too large to keep
 * beside it and without which nobody could tell that they are the same. Given again it shows its preview on what is there.
 */
export async function ripeti(): Promise<Riuscita> {
  const ultimo = lastAnnullato();
  if (!ultimo) return { codice: "nulla-da-ripetere", dati: {} };
  const { comando } = ultimo.modifiche;
  const { foglio } = ultimo.passo;
  return withCartella(async (context) => {
    if (!(await areStessi(context, ultimo.letti))) {
      dropAnnullato();
      throw new PerfError("ripetizione-superata", { comando, foglio });
    }
    await scrivi(context, ultimo.modifiche, ultimo.letti, true);
    dropAnnullato();
    return { codice: "ripetuto", dati: { comando } };
  }, foglio);
}

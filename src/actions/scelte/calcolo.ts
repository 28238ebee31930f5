import { askCalcolo } from "../../excel/calcolo";
import type { Riuscita } from "../viste/Azioni";
import { scrivi } from "../scrittura/scrivi";
import { withCartella } from "../cartella/withCartella";

/** Makes Excel compute by itself, which also brings up to date what formulas show; one command, which can be taken back. */
export async function calcolaDaSe(): Promise<Riuscita> {
  return withCartella(async (context) => {
    const isManuale = askCalcolo(context);
    await context.sync();
    if (!isManuale()) return { codice: "calcolo-gia-automatico", dati: {} };
    await scrivi(context, { comando: "calcolo", isCalcoloAutomatico: true });
    return { codice: "calcolo-automatico", dati: {} };
  });
}

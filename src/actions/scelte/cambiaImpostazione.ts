import { readImpostazione } from "../../excel/impostazioni";
import type { Modifiche } from "../../formule/Modifiche";
import { scrivi } from "../scrittura/scrivi";
import { withCartella } from "../cartella/withCartella";

/** Changes a setting of the workbook as a command that "Annulla" takes back; one that is so already is left alone. */
export async function cambiaImpostazione(comando: Modifiche["comando"], chiave: string, dopo: string): Promise<void> {
  await withCartella(async (context) => {
    const prima = await readImpostazione(context, chiave);
    if (prima === dopo) return;
    await scrivi(context, { comando, impostazioni: [{ chiave, prima, dopo }] });
  });
}

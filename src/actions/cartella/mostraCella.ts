import { selectCella } from "../../excel/leggi/selezione";
import { withCartella } from "./withCartella";

/** Selects a cell in Excel (0-based), bringing its sheet to the front. */
export async function mostraCella(foglio: string, riga: number, colonna: number): Promise<void> {
  await withCartella((context) => selectCella(context, foglio, riga, colonna), foglio);
}

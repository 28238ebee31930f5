import { POLITICA_STANDARD, POLITICHE, type Politica } from "../domain/Politica";
import { writeImpostazione } from "../excel/impostazioni";
import { withCartella } from "./withCartella";

export const IMPOSTAZIONE_POLITICA = "perf.politica";

let inUso: Politica = POLITICA_STANDARD;

/** The calculation method of the workbook, as of the last reading. */
export function politicaInUso(): Politica {
  return inUso;
}

/** Takes the method that the workbook keeps; the standard one where it keeps none that is known. */
export function adottaPolitica(id: string | null): Politica {
  inUso = POLITICHE.find((politica) => politica.id === id) ?? POLITICA_STANDARD;
  return inUso;
}

/** Changes the calculation method and keeps it in the workbook. */
export async function impostaPolitica(id: "standard" | "pisa"): Promise<void> {
  await withCartella((context) => writeImpostazione(context, IMPOSTAZIONE_POLITICA, id));
  adottaPolitica(id);
}

import { readFogli } from "../../excel/leggi/readFogli";
import { readFotografia } from "../../pagine/readFotografia";
import type { Fotografia } from "../../periodo/Fotografia";
import { FOTOGRAFIA } from "../../texts/relazione/fotografia";
import { IMPOSTAZIONE_POLITICA } from "../scelte/politica";
import type { withCartella } from "./withCartella";

type Contesto = Parameters<Parameters<typeof withCartella>[0]>[0];

/** Snapshots from the first day to the last. */
export const inOrdine = (fotografie: readonly (Fotografia | null)[]): readonly Fotografia[] =>
  fotografie.flatMap((una) => una ?? []).sort((una, altra) => una.al - altra.al);

/**
 * The snapshots of a workbook, from the first; nothing is asked of Excel where no sheet has the name of one.
 * @param nomi every sheet of the workbook
 */
export async function leggiFotografie(context: Contesto, nomi: readonly string[]): Promise<readonly Fotografia[]> {
  const [foglio, ...altri] = nomi.filter((nome) => nome.startsWith(FOTOGRAFIA.prefisso));
  if (foglio === undefined) return [];
  const letti = await readFogli(context, { foglio, altri, impostazione: IMPOSTAZIONE_POLITICA });
  return inOrdine([letti.grid, ...letti.altri.values()].map((grid) => grid && readFotografia(grid)));
}

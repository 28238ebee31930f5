import type { Politica } from "../domain/Politica";
import { POLITICA_STANDARD } from "../domain/politiche";
import { readPolitica, type RifiutoPolitica } from "../domain/readPolitica";
import type { Riuscita } from "./viste/Azioni";
import { cambiaImpostazione } from "./cambiaImpostazione";
import { PerfError } from "./PerfError";
import { usaPolitica } from "./politicaInUso";

/** Setting of the workbook that keeps its method: the id of a preset, or the JSON of the body's own. */
export const IMPOSTAZIONE_POLITICA = "perf.politica";

/** The method in use, and why the one that the workbook keeps could not be; null where it could. */
export interface PoliticaAdottata {
  readonly politica: Politica;
  readonly rifiuto: RifiutoPolitica | null;
}

/** Takes the method that the workbook keeps; the standard one where it keeps none, or one that cannot be used. */
export function adottaPolitica(conservata: string | null): PoliticaAdottata {
  const letta = conservata === null ? null : readPolitica(conservata);
  const politica = letta?.ok === true ? letta.politica : POLITICA_STANDARD;
  usaPolitica(politica);
  return { politica, rifiuto: letta?.ok === false ? letta.rifiuto : null };
}

/** Changes the calculation method (the id of a preset, or JSON) and keeps it whole in the workbook. */
export async function impostaPolitica(scritta: string): Promise<Riuscita> {
  const letta = readPolitica(scritta);
  if (!letta.ok) throw new PerfError("politica-inutilizzabile", { ...letta.rifiuto });
  await cambiaImpostazione("metodo", IMPOSTAZIONE_POLITICA, scritta);
  usaPolitica(letta.politica);
  return { codice: "metodo-impostato", dati: { nome: letta.politica.nome } };
}

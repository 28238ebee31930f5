import { conCambio } from "../../domain/metodo/cambioMetodo";
import type { Politica } from "../../domain/metodo/Politica";
import { POLITICA_STANDARD } from "../../domain/metodo/politiche";
import { POLITICHE } from "../../domain/metodo/politicheDegliEnti";
import { readPolitica, writePolitica, type RifiutoPolitica } from "../../domain/metodo/readPolitica";
import { readImpostazione } from "../../excel/impostazioni";
import type { Riuscita } from "../viste/Azioni";
import { cambiaImpostazione } from "./cambiaImpostazione";
import { PerfError } from "../PerfError";
import { withCartella } from "../cartella/withCartella";

type Contesto = Parameters<Parameters<typeof withCartella>[0]>[0];

/** Setting of the workbook that keeps its method: the id of a preset, or the JSON of the body's own. */
export const IMPOSTAZIONE_POLITICA = "perf.politica";

/** The method of a workbook, and why the one that it keeps could not be used; null where it could. */
export interface PoliticaConservata {
  readonly politica: Politica;
  readonly rifiuto: RifiutoPolitica | null;
}

/** The method that a workbook keeps; the standard one where it keeps none, or one that cannot be used. */
export function politicaConservata(conservata: string | null): PoliticaConservata {
  const letta = conservata === null ? null : readPolitica(conservata);
  const politica = letta?.ok === true ? letta.politica : POLITICA_STANDARD;
  return { politica, rifiuto: letta?.ok === false ? letta.rifiuto : null };
}

/** The method of the open workbook. */
export async function readPoliticaInUso(context: Contesto): Promise<Politica> {
  return politicaConservata(await readImpostazione(context, IMPOSTAZIONE_POLITICA)).politica;
}

/** Changes the calculation method (the id of a preset, or JSON) and keeps it whole in the workbook. */
export async function impostaPolitica(scritta: string): Promise<Riuscita> {
  const letta = readPolitica(scritta);
  if (!letta.ok) throw new PerfError("politica-inutilizzabile", { ...letta.rifiuto });
  await cambiaImpostazione("metodo", IMPOSTAZIONE_POLITICA, scritta);
  return { codice: "metodo-impostato", dati: { nome: letta.politica.nome } };
}

/**
 * Uses the method in use as another one changes it, keeping it whole in the workbook.
 * @param cambio what changes, as options of PERF.SAL
 */
export async function usaMetodo(cambio: string): Promise<Riuscita> {
  const inUso = await withCartella(readPoliticaInUso);
  const { id, nome, ...scelte } = conCambio(inUso, cambio);
  const isPreset = POLITICHE.some((una) => una.id === id);
  return impostaPolitica(writePolitica(isPreset ? { base: id, ...scelte } : { id, nome, ...scelte }));
}

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
  return tieniMetodo(conCambio(await withCartella(readPoliticaInUso), cambio));
}

/** How the rows of one kind move through the year, or what the results of periods are: said once, for all of them. */
export type RispostaDiPeriodo =
  | { readonly di: "genere"; readonly genere: string; readonly natura: "accumulo" | "livello" }
  | { readonly di: "periodi"; readonly periodi: "cumulati" | "incrementi" };

/** Keeps an answer about kinds of rows in the method of the workbook, where the Metodo shows it and takes it back. */
export async function rispondiDiPeriodo(risposta: RispostaDiPeriodo): Promise<Riuscita> {
  const inUso = await withCartella(readPoliticaInUso);
  const { monitoraggio } = inUso;
  if (risposta.di === "periodi") {
    return tieniMetodo({ ...inUso, monitoraggio: { ...monitoraggio, periodi: risposta.periodi } });
  }
  const { genere, natura } = risposta;
  const senza = (parole: readonly string[]) => parole.filter((una) => una !== genere);
  const [sommano, livelli] = [senza(monitoraggio.sommano), senza(monitoraggio.livelli)];
  const nuovo =
    natura === "accumulo" ? { sommano: [...sommano, genere], livelli } : { sommano, livelli: [...livelli, genere] };
  return tieniMetodo({ ...inUso, monitoraggio: { ...monitoraggio, ...nuovo } });
}

function tieniMetodo({ id, nome, ...scelte }: Politica): Promise<Riuscita> {
  const isPreset = POLITICHE.some((una) => una.id === id);
  return impostaPolitica(writePolitica(isPreset ? { base: id, ...scelte } : { id, nome, ...scelte }));
}

import { readImpostazione } from "../../excel/impostazioni";
import { hasFunzioniVive } from "../../excel/versione";
import { MODI_SCRITTURA, type ModoScrittura } from "../../formule/sal/formulaDelModo";
import type { ImpostazioneModificata } from "../../formule/Modifiche";
import type { Riuscita } from "../viste/Azioni";
import { cambiaImpostazione } from "./cambiaImpostazione";
import { withCartella } from "../cartella/withCartella";

type Contesto = Parameters<Parameters<typeof withCartella>[0]>[0];

const IMPOSTAZIONE_MODO = "perf.modo";

/** With more rows than these Excel is slow with functions of add-ins: plain formulas are proposed. */
const RIGHE_PER_PERF = 2000;

/** The way of writing that the workbook keeps since its first write, null before it. */
export async function readModo(context: Contesto): Promise<ModoScrittura | null> {
  const scelto = await readImpostazione(context, IMPOSTAZIONE_MODO);
  return MODI_SCRITTURA.find((modo) => modo === scelto) ?? null;
}

/** The way of writing that the workbook keeps, for the screen where it is chosen. */
export async function leggiModo(): Promise<ModoScrittura | null> {
  return withCartella(readModo);
}

/** Chooses the way of writing for the next "Ricalcola SAL": what is written already stays as it is. */
export async function impostaModo(modo: ModoScrittura): Promise<Riuscita> {
  await cambiaImpostazione("modo", IMPOSTAZIONE_MODO, modo);
  return { codice: "modo-impostato", dati: {} };
}

/** The change of setting that a write in this way brings with it; none where the workbook keeps that way already. */
export async function cambioModo(context: Contesto, modo: ModoScrittura): Promise<readonly ImpostazioneModificata[]> {
  const prima = await readImpostazione(context, IMPOSTAZIONE_MODO);
  return prima === modo ? [] : [{ chiave: IMPOSTAZIONE_MODO, prima, dopo: modo }];
}

/** Plain formulas are proposed here however few the rows are: this Excel does not keep functions alive. */
export function isSenzaFunzioniVive(): boolean {
  return !hasFunzioniVive();
}

/** The way of writing to begin with, by how many rows have a SAL and by what this Excel can do. */
export function proposedModo(righe: number): ModoScrittura {
  return righe > RIGHE_PER_PERF || isSenzaFunzioniVive() ? "nativa" : "perf";
}

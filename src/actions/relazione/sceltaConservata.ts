import * as v from "valibot";
import { DESTINATARI } from "../../domain/Destinatario";
import { readImpostazione, writeImpostazione } from "../../excel/impostazioni";
import type { FontiScelte, UsoFile } from "../file/fileScelti";
import { TABELLE } from "../../domain/GenereTabella";
import type { SceltaRelazione } from "./SceltaRelazione";
import { withCartella } from "../cartella/withCartella";

/** Setting of the workbook that keeps what was last put in its Relazione, as JSON. */
const IMPOSTAZIONE_RELAZIONE = "perf.relazione";

const nomi = v.array(v.string());
const SCHEMA = v.pipe(
  v.string(),
  v.parseJson(),
  v.strictObject({
    tabelle: v.nullable(v.array(v.picklist(TABELLE))),
    esclusi: nomi,
    destinazioni: v.record(v.string(), v.picklist(["ente", "area", "azienda speciale", "dirigente"])),
    file: v.optional(v.array(v.strictObject({ nome: v.string(), uso: v.picklist(["altro", "confronto"]) })), []),
    destinatario: v.exactOptional(v.picklist(DESTINATARI)),
    foglioConfronto: v.optional(v.nullable(v.string()), null),
  }),
);

/** What the workbook keeps; `scelta` is null where it keeps none, or one that cannot be used. */
export interface SceltaConservata {
  readonly scelta: SceltaRelazione | null;
  /** The other files that it took figures from: their names only, since a workbook keeps no other one. */
  readonly file: readonly { readonly nome: string; readonly uso: UsoFile }[];
  readonly foglioConfronto: string | null;
  readonly isInutilizzabile: boolean;
}

/** A choice from what a workbook keeps of it: never half understood, one field out of place refuses the whole. */
export function parseScelta(conservata: string | null): SceltaConservata {
  const nessuna = { scelta: null, file: [], foglioConfronto: null };
  if (conservata === null) return { ...nessuna, isInutilizzabile: false };
  const letta = v.safeParse(SCHEMA, conservata);
  if (!letta.success) return { ...nessuna, isInutilizzabile: true };
  const { file, foglioConfronto, ...scelta } = letta.output;
  return { scelta, file, foglioConfronto, isInutilizzabile: false };
}

/** The choice that the workbook keeps since its last Relazione. */
export async function readScelta(): Promise<SceltaConservata> {
  return parseScelta(await withCartella((context) => readImpostazione(context, IMPOSTAZIONE_RELAZIONE)));
}

/** Keeps a choice in the workbook, for the button of the ribbon. */
export async function keepScelta(scelta: SceltaRelazione, { file, foglioConfronto }: FontiScelte): Promise<void> {
  const usati = file.map((uno) => ({ nome: uno.file.nome, uso: uno.uso }));
  const conservata = JSON.stringify({ ...scelta, file: usati, foglioConfronto });
  await withCartella((context) => writeImpostazione(context, IMPOSTAZIONE_RELAZIONE, conservata));
}

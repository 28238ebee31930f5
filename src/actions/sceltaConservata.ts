import * as v from "valibot";
import { readImpostazione, writeImpostazione } from "../excel/impostazioni";
import { TABELLE, type SceltaRelazione } from "./relazione";
import { withCartella } from "./withCartella";

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
  }),
);

/** What the workbook keeps; `scelta` is null where it keeps none, or one that cannot be used. */
export interface SceltaConservata {
  readonly scelta: SceltaRelazione | null;
  readonly isInutilizzabile: boolean;
}

/** A choice from what a workbook keeps of it: never half understood, one field out of place refuses the whole. */
export function parseScelta(conservata: string | null): SceltaConservata {
  if (conservata === null) return { scelta: null, isInutilizzabile: false };
  const letta = v.safeParse(SCHEMA, conservata);
  return letta.success ? { scelta: letta.output, isInutilizzabile: false } : { scelta: null, isInutilizzabile: true };
}

/** The choice that the workbook keeps since its last Relazione. */
export async function readScelta(): Promise<SceltaConservata> {
  return parseScelta(await withCartella((context) => readImpostazione(context, IMPOSTAZIONE_RELAZIONE)));
}

/** Keeps a choice in the workbook, for the button of the ribbon. */
export async function keepScelta(scelta: SceltaRelazione): Promise<void> {
  await withCartella((context) => writeImpostazione(context, IMPOSTAZIONE_RELAZIONE, JSON.stringify(scelta)));
}

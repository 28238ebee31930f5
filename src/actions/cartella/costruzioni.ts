import * as v from "valibot";
import { readImpostazione } from "../../excel/impostazioni";
import type { withCartella } from "./withCartella";

type Contesto = Parameters<Parameters<typeof withCartella>[0]>[0];

/** Setting of the workbook that keeps what each sheet of PERF was built from, as JSON. */
export const IMPOSTAZIONE_IMPRONTE = "perf.impronte";

/** What one command built: its sheets, by the title in their A1 (a name may be changed), and their sources as they were. */
const SCHEMA = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(v.strictObject({ pagine: v.array(v.string()), fonti: v.record(v.string(), v.string()) })),
);
export type Costruzione = v.InferOutput<typeof SCHEMA>[number];

/** What was built in the workbook, as it keeps it; nothing where it keeps none, or in a form that is not ours. */
export async function readCostruzioni(context: Contesto): Promise<readonly Costruzione[]> {
  return parseCostruzioni(await readImpostazione(context, IMPOSTAZIONE_IMPRONTE));
}

/** The same, from the text of the setting. */
export function parseCostruzioni(conservate: string | null): readonly Costruzione[] {
  const lette = v.safeParse(SCHEMA, conservate);
  return lette.success ? lette.output : [];
}

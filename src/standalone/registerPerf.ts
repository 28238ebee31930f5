import * as perf from "../functions/functions";
import type { WorkbookHost } from "../host/WorkbookHost";

/** The functions by the name Excel knows, and which of their parameters take a matrix (as functions.json says). */
export const FUNZIONI = {
  "PERF.SAL": { funzione: perf.sal, matrici: [] },
  "PERF.ESITO": { funzione: perf.esito, matrici: [1] },
  "PERF.GIUDIZIO": { funzione: perf.giudizio, matrici: [1] },
  "PERF.MEDIA": { funzione: perf.media, matrici: [0, 1] },
  "PERF.SCOSTAMENTO": { funzione: perf.scostamento, matrici: [] },
  "PERF.SPIEGA": { funzione: perf.spiega, matrici: [] },
  "PERF.SPIEGAMEDIA": { funzione: perf.spiegamedia, matrici: [0, 1] },
  "PERF.LEGGITARGET": { funzione: perf.leggitarget, matrici: [] },
  "PERF.ESITI": { funzione: perf.esiti, matrici: [0] },
} as const satisfies Readonly<Record<`PERF.${Uppercase<keyof typeof perf>}`, object>>;

/** Gives a host the production functions, as Excel's own runtime would. */
export function registerPerf(host: WorkbookHost): void {
  const voci = Object.entries(FUNZIONI);
  host.registerFunctions(
    Object.fromEntries(voci.map(([nome, { funzione }]) => [nome, funzione as (...argomenti: unknown[]) => unknown])),
    Object.fromEntries(voci.map(([nome, { matrici }]) => [nome, matrici])),
  );
}

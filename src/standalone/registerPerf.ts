import { esito, media, sal } from "../functions/functions";
import type { WorkbookHost } from "./host/WorkbookHost";

/** The functions by the name Excel knows, and which of their parameters take a matrix (as functions.json says). */
export const FUNZIONI = {
  "PERF.SAL": { funzione: sal, matrici: [] },
  "PERF.ESITO": { funzione: esito, matrici: [1] },
  "PERF.MEDIA": { funzione: media, matrici: [0, 1] },
} as const;

/** Gives a host the production functions, as Excel's own runtime would. */
export function registerPerf(host: WorkbookHost): void {
  const voci = Object.entries(FUNZIONI);
  host.registerFunctions(
    Object.fromEntries(voci.map(([nome, { funzione }]) => [nome, funzione as (...argomenti: unknown[]) => unknown])),
    Object.fromEntries(voci.map(([nome, { matrici }]) => [nome, matrici])),
  );
}

/**
 * The first words of cell A1 of every sheet that PERF makes. A cell survives every tool that rewrites a workbook;
 * properties and settings do not.
 */
export const MARCHIO_FOGLIO_PERF = "PERF · ";

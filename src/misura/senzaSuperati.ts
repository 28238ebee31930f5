import type { CruscottoMisurato } from "./CruscottoMisurato";

/** What is counted and shown of a flat export: the rows of passed periods and of other years stay on their sheet. */
export function senzaSuperati(misurato: CruscottoMisurato): CruscottoMisurato {
  const indicatori = misurato.indicatori.filter(({ indicatore }) => !indicatore.isSuperato);
  return indicatori.length === misurato.indicatori.length ? misurato : { ...misurato, indicatori };
}

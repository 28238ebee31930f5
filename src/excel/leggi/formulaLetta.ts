const TESTI = /"(?:[^"]|"")*"/g;

/** A workbook or library that Excel puts before the functions of an add-in that was away: `[2]!`, a path to FUNCRES.XLAM. */
const LIBRERIA = /(?:'[^']*\[[^\]]*\][^']*'|'[^']*\.XLAM'|\[\d+\]|[\w.]*\.XLAM)!(?=_xldudf_)/gi;

/** Parts outside the texts in double quotes. */
function outside(formula: string, change: (parte: string) => string): string {
  const testi = formula.match(TESTI) ?? [];
  return formula
    .split(TESTI)
    .map((parte, at) => change(parte) + (testi[at] ?? ""))
    .join("");
}

/**
 * A formula as PERF writes it, from what Excel gives back of it: before its functions may stand the sign of an
 * intersection and, where the add-in was away, a prefix and a library (office-js #4811).
 *
 * @example
 * formulaLetta('=IF(A1="","",[2]!_xldudf_PERF_SAL(A1,B1,"<="))') //=> '=IF(A1="","",PERF.SAL(A1,B1,"<="))'
 */
export function formulaLetta(formula: string): string {
  if (!/_xldudf_|@PERF\./i.test(formula)) return formula;
  return outside(formula, (parte) =>
    parte
      .replace(LIBRERIA, "")
      .replace(/@?_xldudf_PERF_([A-Z]+)(?=\()/gi, (_, nome: string) => `PERF.${nome}`)
      .replace(/@(?=PERF\.[A-Z]+\()/gi, ""),
  );
}

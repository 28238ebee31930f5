import { motivoOf } from "../domain/Anomalia";
import type { CruscottoMisurato, IndicatoreMisurato } from "../misura/CruscottoMisurato";
import { isFormulaPerf } from "../correzioni/formulaSal";
import { regoleDiRiga } from "../misura/regoleDiRiga";
import { applyOpzioni, parseOpzioni } from "../domain/opzioni";
import { formulaNativa } from "./formulaNativa";
import { argomentiOf, formulaSal } from "./formulaSal";

/** PERF functions, plain Excel formulas with the same result, or figures that stand still. */
export const MODI_SCRITTURA = ["perf", "nativa", "valori"] as const;
export type ModoScrittura = (typeof MODI_SCRITTURA)[number];

/** A source cell as a formula names it, with the format that says what a number in it is. */
export interface CellaSorgente {
  readonly riferimento: string;
  readonly formato: string;
}

function nativaOf(
  { indicatore, misura, verso, argomenti }: IndicatoreMisurato,
  { anno, politica }: Pick<CruscottoMisurato, "anno" | "politica">,
  target: CellaSorgente,
  consuntivo: CellaSorgente,
): string | null {
  // No plain formula can tell whether a text still holds the figure that was confirmed: the value stands.
  if (misura.anomalie.some((una) => motivoOf(una) === "confermato")) return null;
  const proprie = parseOpzioni(argomenti?.opzioni ?? "")?.proprie ?? {};
  return formulaNativa({
    target: { ...target, cella: indicatore.target, letto: misura.target },
    consuntivo: { ...consuntivo, cella: indicatore.consuntivo, letto: misura.consuntivo },
    verso: (misura.verso ?? verso).verso,
    regole: applyOpzioni(regoleDiRiga(indicatore, politica), proprie),
    anno: proprie.anno ?? anno,
    sal: misura.sal,
  });
}

/**
 * The formula of a SAL in the way of writing that was chosen; null where a value has to stand in its place, because it
 * was chosen or because no formula gives the measured SAL.
 */
export function formulaDelModo(
  misurato: IndicatoreMisurato,
  contesto: Pick<CruscottoMisurato, "anno" | "politica">,
  modo: ModoScrittura,
  target: CellaSorgente,
  consuntivo: CellaSorgente,
): string | null {
  const isFermo = misurato.misura.regola === "stabilito" || misurato.indicatore.colonne.consuntivo === null;
  if (modo === "valori" || isFermo) return null;
  const argomenti = modo === "perf" ? argomentiOf(misurato, contesto.anno, contesto.politica) : null;
  return argomenti
    ? formulaSal(target.riferimento, consuntivo.riferimento, argomenti)
    : nativaOf(misurato, contesto, target, consuntivo);
}

/** Whether a formula is a native one of ours: that of a SAL, or that of a mean. */
export function isFormulaNativa(formula: string): boolean {
  return /^=IF\((?:ISERROR\(.*"errore in cella"|COUNT\(.*ROUND\(AVERAGE\(|\(SUMPRODUCT\(--ISNUMBER\()/s.test(formula);
}

/** Whether a formula is one that PERF writes, in either way. */
export function isFormulaNostra(formula: string): boolean {
  return isFormulaPerf(formula) || isFormulaNativa(formula);
}

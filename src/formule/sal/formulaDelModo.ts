import { motivoOf } from "../../domain/Anomalia";
import type { CruscottoMisurato, IndicatoreMisurato } from "../../misura/CruscottoMisurato";
import { baseDi } from "../../misura/riga/baseDi";
import { chiedeBase, regoleProprie } from "../../misura/riga/chiedeBase";
import { parseTipo } from "../../domain/valori/argomenti";
import { parseOpzioni } from "../../domain/metodo/opzioni";
import { parseFormato } from "../../domain/numeri/formatoNumero";
import { formulaNativa } from "../native/formulaNativa";
import { argomentiOf, formulaSal } from "./formulaSal";

/** PERF functions, plain Excel formulas with the same result, or figures that stand still. */
export const MODI_SCRITTURA = ["perf", "nativa", "valori"] as const;
export type ModoScrittura = (typeof MODI_SCRITTURA)[number];

/** A source cell as a formula names it, with the format that says what a number in it is. */
interface CellaSorgente {
  readonly riferimento: string;
  readonly formato: string;
}

/** The cells that a row is measured from. */
interface Sorgenti {
  readonly target: CellaSorgente;
  readonly consuntivo: CellaSorgente;
  /** Null where no column says it. */
  readonly base: CellaSorgente | null;
  /** The workbook that the formula is written in counts days from 1904. */
  readonly is1904?: boolean;
}

const isGiorno = (cella: CellaSorgente | null): boolean => cella !== null && parseFormato(cella.formato).isData;

/**
 * In a workbook of 1904 a function, which sees no formats, would take the day of a cell for one of four years before:
 * beside a day in words, or a year among the options, it would be wrong. Excel's own DATE counts as the cells do.
 */
function isDelleDate({ misura }: IndicatoreMisurato, { target, consuntivo, base }: Sorgenti): boolean {
  const letti = [misura.target.tipo, misura.consuntivo.tipo];
  return letti.includes("data") || [target, consuntivo, base].some(isGiorno);
}

function nativaOf(
  misurato: IndicatoreMisurato,
  { anno, politica }: Pick<CruscottoMisurato, "anno" | "politica">,
  { target, consuntivo, base, is1904 = false }: Sorgenti,
): string | null {
  const { indicatore, misura, verso, argomenti, isTrattenuto } = misurato;
  if (isTrattenuto) return null;
  // No plain formula can tell whether a text still holds the figure that was confirmed: the value stands.
  if (misura.anomalie.some((una) => motivoOf(una) === "confermato")) return null;
  // A base that is a day was measured as one of the other system.
  if (is1904 && isGiorno(base) && chiedeBase(misurato, politica)) return null;
  const proprie = parseOpzioni(argomenti?.opzioni ?? "")?.proprie ?? {};
  return formulaNativa({
    target: { ...target, cella: indicatore.target, letto: misura.target },
    consuntivo: { ...consuntivo, cella: indicatore.consuntivo, letto: misura.consuntivo },
    base: base && { ...base, cella: indicatore.base, letto: baseDi(indicatore, parseTipo(argomenti?.tipo ?? "")) },
    verso: (misura.verso ?? verso).verso,
    regole: regoleProprie(misurato, politica),
    anno: proprie.anno ?? anno,
    is1904,
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
  sorgenti: Sorgenti,
): string | null {
  const isFermo = misurato.misura.regola === "stabilito" || misurato.indicatore.colonne.consuntivo === null;
  if (modo === "valori" || isFermo) return null;
  const isPerf = modo === "perf" && !(sorgenti.is1904 === true && isDelleDate(misurato, sorgenti));
  const argomenti = isPerf ? argomentiOf(misurato, contesto.anno, contesto.politica) : null;
  if (!argomenti) return nativaOf(misurato, contesto, sorgenti);
  const { target, consuntivo, base } = sorgenti;
  const partenza = chiedeBase(misurato, contesto.politica) ? (base?.riferimento ?? null) : null;
  return formulaSal(target.riferimento, consuntivo.riferimento, argomenti, partenza);
}

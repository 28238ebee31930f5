import type { Correzione, Detto } from "../correzioni/Correzione";
import type { CruscottoMisurato } from "../misura/CruscottoMisurato";
import { isDelFoglio } from "../correzioni/matchCorrezioni";
import { assignRisposte, IndiceRighe, isRiordinato, righeOf } from "../correzioni/matchRighe";

/** A line of "PERF – correzioni" that keeps the formula of a cell that was turned into a value. */
interface LineaFormula {
  readonly linea: Correzione;
  readonly detto: Extract<Detto, { cosa: "formula" }>;
  /** 0-based row of its cell now; null when the row was deleted, or is not told from others. */
  readonly riga: number | null;
}

/** Where the row of each line is now, for the lines that say which row they are about by its words. */
function righeNuoveOf(
  misurato: CruscottoMisurato | null,
  linee: readonly Correzione[],
): ReadonlyMap<number, number | null> {
  if (!misurato) return new Map();
  const conParole = linee.filter(({ voce }) => voce !== "");
  const indice = new IndiceRighe(righeOf(misurato.cruscotto));
  const { trovate } = assignRisposte(conParole, indice, isRiordinato(conParole, indice));
  const trovateQui = new Map(trovate.map(([{ riga }, { posizione }]) => [posizione, riga]));
  return new Map(conParole.map(({ posizione }) => [posizione, trovateQui.get(posizione) ?? null]));
}

/**
 * The lines that keep formulas of a sheet, the oldest first.
 * @param misurato null where the sheet is no cruscotto: its rows have no words
 * @param lette every line of "PERF – correzioni"
 */
export function lineeFormulaOf(
  foglio: string,
  misurato: CruscottoMisurato | null,
  lette: readonly Correzione[],
): readonly LineaFormula[] {
  const sue = lette.filter((una) => una.detto?.cosa === "formula" && isDelFoglio(una, foglio));
  const righeNuove = righeNuoveOf(misurato, sue);
  return sue.flatMap((linea) => {
    if (linea.detto?.cosa !== "formula") return [];
    const riga = righeNuove.has(linea.posizione) ? (righeNuove.get(linea.posizione) ?? null) : linea.riga;
    return [{ linea, detto: linea.detto, riga }];
  });
}

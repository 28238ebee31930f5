import { parseDigitato } from "../domain/numeri/parseDigitato";
import { round12 } from "../domain/numeri/round12";
import type { CruscottoMisurato, IndicatoreMisurato } from "../misura/CruscottoMisurato";
import type { ValoreLetto } from "./LetturaFrase";
import { provaLettura } from "./vociDelBanco";

/**
 * What somebody types in the place of a proposal: a value as in a cell, or the SAL of a row whose target is no single
 * figure ("80%"). Null where no SAL would follow from it.
 */
export function valoreDigitato(
  testo: string,
  foglio: Pick<CruscottoMisurato, "politica" | "anno">,
  misurato: IndicatoreMisurato,
): ValoreLetto | null {
  const { cella, dubbio } = parseDigitato(testo, "General");
  if (cella.tipo === "vuota" || dubbio !== null) return null;
  if (misurato.misura.target.tipo === "composto") {
    const isQuota = cella.tipo === "numero" && testo.trim().endsWith("%") && cella.valore >= 0;
    return isQuota ? { tipo: "sal", sal: round12(Math.min(1, cella.valore)) } : null;
  }
  const valore: ValoreLetto = { tipo: "valore", cella };
  return provaLettura(foglio, misurato, valore).sal === null ? null : valore;
}

import type { Cella } from "../domain/Cella";
import { parseFormato } from "../domain/formatoNumero";
import { parseNumero } from "../domain/parseNumero";
import { round12 } from "../domain/round12";
import type { Confronto, Pubblicato } from "./CruscottoMisurato";
import { isFormulaPerf } from "./formulaSal";

const DECIMALI_MASSIMI = 6;
/** Nothing above 100% was ever published: a plain number above this is in points (84 is 84%). */
const QUOTA_MASSIMA = 1.5;

function decimaliOf(valore: number): number {
  const frazione = String(round12(valore)).split(".")[1] ?? "";
  return frazione.length;
}

/** The share that a SAL cell publishes and the size of its last digit; null when it holds no figure. */
export function publishedIn(cella: Cella): Pubblicato | null {
  if (cella.tipo === "numero") {
    const { isPercentuale, decimali, isData } = parseFormato(cella.formato);
    if (isData) return null;
    const isInPunti = !isPercentuale && cella.valore > QUOTA_MASSIMA;
    const valore = isInPunti ? round12(cella.valore / 100) : cella.valore;
    const mostrati = isInPunti ? 2 + (decimali ?? 0) : (decimali ?? 2) + (isPercentuale ? 2 : 0);
    const cifre = Math.min(DECIMALI_MASSIMI, Math.max(2, mostrati, decimaliOf(valore)));
    return { valore, passo: 10 ** -cifre };
  }
  const letto = cella.tipo === "testo" ? parseNumero(cella.valore) : null;
  if (!letto || letto.unita !== "percentuale") return null;
  return { valore: letto.valore, passo: 10 ** -Math.max(2, decimaliOf(letto.valore)) };
}

/** Whether a measured share prints as the published one, within half of its last digit. */
export function comparePublished(sal: number | null, pubblicato: Pubblicato | null): Confronto {
  if (!pubblicato) return "assente";
  if (sal === null) return "non misurato";
  return Math.abs(sal - pubblicato.valore) <= pubblicato.passo / 2 + 1e-9 ? "coincide" : "diverso";
}

/** What the SAL cell published: what it held before the first write, or holds now if PERF did not write it. */
export function publishedCella(cella: Cella, formula: string, prima: Cella | null): Cella {
  return prima ?? (isFormulaPerf(formula) ? { tipo: "vuota" } : cella);
}

import type { Cella } from "../domain/Cella";
import { parseFormato } from "../domain/formatoNumero";
import { parseNumero } from "../domain/parseNumero";
import { round12 } from "../domain/round12";
import type { CorrezioniRiga } from "./CorrezioniRiga";
import type { Cruscotto } from "./Cruscotto";
import type { Confronto, Pubblicato } from "./CruscottoMisurato";
import { isFormulaPerf } from "./formulaSal";
import { chiaveDi, postoDelNodo, postoOf, type Posto } from "./Posto";

const DECIMALI_MASSIMI = 6;
/** Nothing above 100% was ever published: a plain number above this is in points (84 is 84%). */
const QUOTA_MASSIMA = 1.5;

function decimaliOf(valore: number): number {
  const frazione = String(round12(valore)).split(".")[1] ?? "";
  return frazione.length;
}

/**
 * The share that a SAL cell publishes and the size of its last digit; null when it holds no figure.
 * @param scala what the plain numbers beside it are divided by
 */
export function publishedIn(cella: Cella, scala: 1 | 100 = 1): Pubblicato | null {
  if (cella.tipo === "numero") {
    const { isPercentuale, decimali, isData } = parseFormato(cella.formato);
    if (isData) return null;
    const isInPunti = !isPercentuale && (scala === 100 || cella.valore > QUOTA_MASSIMA);
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

/** What the plain numbers of the SAL column are divided by to be shares: where one is in points, all are. */
export function scalaSalOf(
  { indicatori, nodi }: Pick<Cruscotto, "indicatori" | "nodi">,
  correzioni: ReadonlyMap<string, CorrezioniRiga>,
): 1 | 100 {
  const isInPunti = (posto: Posto | null, sal: Cella, formula: string) => {
    if (posto === null) return false;
    const cella = publishedCella(sal, formula, correzioni.get(chiaveDi(posto))?.pubblicato ?? null);
    if (cella.tipo !== "numero" || cella.valore <= QUOTA_MASSIMA) return false;
    const { isPercentuale, isData } = parseFormato(cella.formato);
    return !isPercentuale && !isData;
  };
  const isPerPunti =
    indicatori.some((uno) => isInPunti(postoOf(uno), uno.sal, uno.salFormula)) ||
    nodi.some((nodo) => isInPunti(postoDelNodo(nodo), nodo.sal, nodo.salFormula));
  return isPerPunti ? 100 : 1;
}

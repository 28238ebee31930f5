import type { Cella } from "../domain/Cella";
import { parseFormato } from "../domain/formatoNumero";
import { QUOTA_MASSIMA, type Pubblicato } from "../domain/parsePubblicato";
import type { CorrezioniRiga } from "../correzioni/CorrezioniRiga";
import type { Cruscotto } from "../cruscotto/Cruscotto";
import type { Confronto } from "./CruscottoMisurato";
import { isFormulaPerf } from "../correzioni/formulaSal";
import { chiaveDi, postoDelNodo, postoOf, type Posto } from "../cruscotto/Posto";

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

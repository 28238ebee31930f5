import type { Cella } from "../../domain/Cella";
import { parseFormato } from "../../domain/numeri/formatoNumero";
import type { Pubblicato } from "../../domain/valori/parsePubblicato";
import { QUOTA_MASSIMA } from "../../domain/numeri/quotaMassima";
import type { CorrezioniRiga } from "../../correzioni/CorrezioniRiga";
import type { Cruscotto, Indicatore } from "../../cruscotto/Cruscotto";
import type { Confronto } from "../CruscottoMisurato";
import { isFormulaNostra } from "../../correzioni/formulaSal";
import { chiaveDi, postoDelNodo, postoOf, type Posto } from "../../cruscotto/Posto";

/** Whether a measured share prints as the published one, within half of its last digit. */
export function comparePublished(sal: number | null, pubblicato: Pubblicato | null): Confronto {
  if (!pubblicato) return "assente";
  if (sal === null) return "non misurato";
  return Math.abs(sal - pubblicato.valore) <= pubblicato.passo / 2 + 1e-9 ? "coincide" : "diverso";
}

/** What the SAL cell published: what it held before the first write, or holds now if PERF did not write it. */
export function publishedCella(cella: Cella, formula: string, prima: Cella | null): Cella {
  return prima ?? (formula !== "" && isFormulaNostra(formula) ? { tipo: "vuota" } : cella);
}

/** Half of the last digit of a share as sheets print it, and a little more. */
const SCARTO = 0.006;
const RIGHE_MINIME = 2;

/** Whether figures that look like points are what the cells give as shares: 2 for twice the target. */
function areQuoteOltre(indicatori: readonly Indicatore[], cellaDi: (uno: Indicatore) => Cella): boolean {
  let quote = 0;
  let punti = 0;
  for (const uno of indicatori) {
    const { target, consuntivo } = uno;
    const sal = cellaDi(uno);
    if (sal.tipo !== "numero" || sal.valore <= QUOTA_MASSIMA) continue;
    if (target.tipo !== "numero" || consuntivo.tipo !== "numero") continue;
    const rapporti = [consuntivo.valore / target.valore, target.valore / consuntivo.valore];
    const isVicina = (valore: number) =>
      rapporti.some((uno) => [uno, Math.min(1, uno)].some((quota) => Math.abs(valore - quota) <= SCARTO));
    if (isVicina(sal.valore)) quote += 1;
    if (isVicina(sal.valore / 100)) punti += 1;
  }
  return quote >= RIGHE_MINIME && quote > punti;
}

/**
 * What the plain numbers of the SAL column are divided by to be shares: where one is in points all are, unless the
 * cells say that what is above one went beyond its target.
 */
export function scalaSalOf(
  { indicatori, nodi }: Pick<Cruscotto, "indicatori" | "nodi">,
  correzioni: ReadonlyMap<string, CorrezioniRiga>,
): 1 | 100 {
  const primaDi = (posto: Posto) =>
    correzioni.size === 0 ? null : (correzioni.get(chiaveDi(posto))?.pubblicato ?? null);
  const isInPunti = (posto: Posto | null, sal: Cella, formula: string) => {
    if (posto === null) return false;
    const cella = publishedCella(sal, formula, primaDi(posto));
    if (cella.tipo !== "numero" || cella.valore <= QUOTA_MASSIMA) return false;
    const { isPercentuale, isData } = parseFormato(cella.formato);
    return !isPercentuale && !isData;
  };
  const isPerPunti =
    indicatori.some((uno) => isInPunti(postoOf(uno), uno.sal, uno.salFormula)) ||
    nodi.some((nodo) => isInPunti(postoDelNodo(nodo), nodo.sal, nodo.salFormula));
  if (!isPerPunti) return 1;
  const cellaDi = (uno: Indicatore) => publishedCella(uno.sal, uno.salFormula, primaDi(postoOf(uno)));
  return areQuoteOltre(indicatori, cellaDi) ? 1 : 100;
}

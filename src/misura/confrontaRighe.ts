import type { Anomalia } from "../domain/Anomalia";
import { anomalia } from "../domain/Calcolo";
import { normalize } from "../domain/normalize";
import type { Cruscotto, Indicatore, Nodo } from "../cruscotto/Cruscotto";
import type { IndicatoreMisurato } from "./CruscottoMisurato";

/** Fewer formulas than these, or than half of the filled SAL cells, are no habit that a typed figure breaks. */
const FORMULE_MINIME = 3;

function isScrittoAMano({ sal, salFormula }: Indicatore): boolean {
  return sal.tipo === "numero" && salFormula === "";
}

/** Whether the SAL cells of a sheet hold formulas, so that a typed figure among them stands out. */
function hasFormule(indicatori: readonly Indicatore[]): boolean {
  const conFormula = indicatori.filter(({ salFormula }) => salFormula !== "").length;
  return conFormula >= FORMULE_MINIME && conFormula > indicatori.filter(isScrittoAMano).length;
}

/** The codes of the rows that name more than one indicator; where most repeat, the code is not the row's own. */
function codiciRipetuti({ indicatori, nodi }: Cruscotto): ReadonlySet<string> {
  const degliObiettivi = new Set(nodi.flatMap(({ codice }) => codice ?? []));
  const nomi = new Map<string, Set<string>>();
  for (const { codice, nome } of indicatori) {
    if (codice === null || degliObiettivi.has(codice)) continue;
    nomi.set(codice, (nomi.get(codice) ?? new Set()).add(normalize(nome)));
  }
  const ripetuti = [...nomi].filter(([, suoi]) => suoi.size > 1).map(([codice]) => codice);
  return new Set(ripetuti.length * 2 < nomi.size ? ripetuti : []);
}

/**
 * What a row shows only beside the others of its sheet: a SAL typed where the rest have formulas, a note left blank
 * where there is a column for it, a code that another row bears.
 */
export function confrontaRighe(cruscotto: Cruscotto): (misurato: IndicatoreMisurato) => readonly Anomalia[] {
  const conFormule = hasFormule(cruscotto.indicatori);
  const conNote = cruscotto.indicatori.some(({ nota }) => nota !== "");
  const ripetuti = codiciRipetuti(cruscotto);
  return ({ indicatore, misura }) => {
    const isParziale = misura.sal !== null && misura.sal < 1 && misura.regola !== "stabilito";
    return [
      ...(conFormule && isScrittoAMano(indicatore) ? [anomalia("sal-scritto-a-mano", "nota")] : []),
      ...(conNote && isParziale && indicatore.nota === "" ? [anomalia("giustificazione-mancante", "nota")] : []),
      ...(indicatore.codice !== null && ripetuti.has(indicatore.codice)
        ? [anomalia("codice-duplicato", "nota", { codice: indicatore.codice })]
        : []),
    ];
  };
}

/** The same code on two headings of one kind under the same one: nobody can tell which of them a code means. */
export function codiceDuplicato(nodo: Nodo, nodi: readonly Nodo[]): readonly Anomalia[] {
  const isDuplicato = nodi.some(
    (altro) =>
      altro.id !== nodo.id &&
      altro.codice === nodo.codice &&
      altro.livello === nodo.livello &&
      altro.padre === nodo.padre &&
      normalize(altro.nome) !== normalize(nodo.nome),
  );
  return nodo.codice !== null && isDuplicato ? [anomalia("codice-duplicato", "conferma", { codice: nodo.codice })] : [];
}

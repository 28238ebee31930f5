import type { Anomalia } from "../domain/Anomalia";
import { anomalia } from "../domain/Calcolo";
import { displayCella } from "../domain/displayCella";
import { groupBy } from "../domain/groupBy";
import { normalize } from "../domain/normalize";
import { chiaveDi, postoOf } from "../cruscotto/Posto";
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

/** Everything a row says: two of them that say the same are one, written twice. */
function chiaveOf(uno: Indicatore): string {
  const { padre, codice, nome, descrizione, target, operatore, consuntivo, responsabile, periodo, peso, nota, udm } =
    uno;
  const figure = [target, operatore, consuntivo, uno.sal].map((cella) => normalize(displayCella(cella)));
  const parole = [nome, descrizione, responsabile, periodo, nota, udm].map(normalize);
  return [padre ?? "", codice ?? "", peso ?? "", ...parole, ...figure].join("|");
}

/** The first row that says all that a later one does, by the place of the later one. */
function righeDoppie({ indicatori }: Cruscotto): ReadonlyMap<string, Indicatore> {
  const prime = new Map<string, Indicatore>();
  const doppie = new Map<string, Indicatore>();
  for (const uno of indicatori) {
    if (uno.isSuperato || uno.consuntivo.tipo === "vuota" || uno.target.tipo === "vuota") continue;
    const prima = prime.get(chiaveOf(uno));
    if (prima) doppie.set(chiaveDi(postoOf(uno)), prima);
    else prime.set(chiaveOf(uno), uno);
  }
  return doppie;
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
  const doppie = righeDoppie(cruscotto);
  return ({ indicatore, misura }) => {
    const prima = doppie.get(chiaveDi(postoOf(indicatore)));
    const isParziale = misura.sal !== null && misura.sal < 1 && misura.regola !== "stabilito";
    return [
      ...(conFormule && isScrittoAMano(indicatore) ? [anomalia("sal-scritto-a-mano", "nota")] : []),
      ...(prima ? [anomalia("riga-doppia", "conferma", { riga: prima.riga + 1 })] : []),
      ...(conNote && isParziale && indicatore.nota === "" ? [anomalia("giustificazione-mancante", "nota")] : []),
      ...(indicatore.codice !== null && ripetuti.has(indicatore.codice)
        ? [anomalia("codice-duplicato", "nota", { codice: indicatore.codice })]
        : []),
    ];
  };
}

/** A row written twice is worth a question where the mean above it would be another without it. */
export function pesaDoppie(misurati: readonly IndicatoreMisurato[]): readonly IndicatoreMisurato[] {
  // A row that has no SAL until somebody says which of two counts stays a question.
  const isDoppia = ({ misura, anomalie }: IndicatoreMisurato) =>
    misura.sal !== null && anomalie.some(({ codice }) => codice === "riga-doppia");
  if (!misurati.some(isDoppia)) return misurati;
  const correnti = misurati.filter(({ indicatore }) => !indicatore.isSuperato);
  const fratelli = groupBy(correnti, ({ indicatore }) => indicatore.padre);
  return misurati.map((uno) => {
    const isUguale = (fratelli.get(uno.indicatore.padre) ?? []).every(({ misura }) => misura.sal === uno.misura.sal);
    if (!isUguale || !isDoppia(uno)) return uno;
    const anomalie = uno.anomalie.map((una) =>
      una.codice === "riga-doppia" ? { ...una, gravita: "nota" as const } : una,
    );
    return { ...uno, anomalie };
  });
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

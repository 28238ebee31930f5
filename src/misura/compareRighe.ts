import type { Anomalia } from "../domain/Anomalia";
import { anomalia } from "../domain/sal/Calcolo";
import { displayCella } from "../domain/numeri/displayCella";
import { groupBy } from "../domain/groupBy";
import { normalize } from "../domain/testo/normalize";
import { chiaveDi, postoOf } from "../cruscotto/Posto";
import type { Cruscotto, Indicatore, Nodo } from "../cruscotto/Cruscotto";
import { sommeDelleParti } from "./sommeDelleParti";
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

/** The rows whose name another row bears: no other can be written twice. */
function omonime(indicatori: readonly Indicatore[]): readonly Indicatore[] {
  const isCorrente = ({ isSuperato, consuntivo, target }: Indicatore) =>
    !isSuperato && consuntivo.tipo !== "vuota" && target.tipo !== "vuota";
  const nomi = indicatori.map((uno) => (isCorrente(uno) ? normalize(uno.nome) : null));
  const visti = new Set<string>();
  const ripetuti = new Set<string>();
  for (const nome of nomi) {
    if (nome === null) continue;
    if (visti.has(nome)) ripetuti.add(nome);
    else visti.add(nome);
  }
  if (ripetuti.size === 0) return [];
  return indicatori.filter((_, at) => ripetuti.has(nomi[at] ?? "") && nomi[at] !== null);
}

/** The first row that says all that a later one does, by the place of the later one. */
function righeDoppie({ indicatori }: Cruscotto): ReadonlyMap<string, Indicatore> {
  const doppie = new Map<string, Indicatore>();
  for (const [prima, ...altre] of groupBy(omonime(indicatori), chiaveOf).values()) {
    for (const una of altre) doppie.set(chiaveDi(postoOf(una)), prima);
  }
  return doppie;
}

/** The codes of the rows that name more than one indicator; where most repeat, the code is not the row's own. */
function codiciRipetuti({ indicatori, nodi }: Cruscotto): ReadonlySet<string> {
  const degliObiettivi = new Set(nodi.flatMap(({ codice }) => codice ?? []));
  const primi = new Map<string, string>();
  const ripetuti = new Set<string>();
  for (const { codice, nome } of indicatori) {
    if (codice === null || degliObiettivi.has(codice)) continue;
    const primo = primi.get(codice);
    if (primo === undefined) primi.set(codice, nome);
    else if (normalize(primo) !== normalize(nome)) ripetuti.add(codice);
  }
  return ripetuti.size * 2 < primi.size ? ripetuti : new Set();
}

const NESSUNA: readonly Anomalia[] = [];

/**
 * What a row shows only beside the others of its sheet: a SAL typed where the rest have formulas, a note left blank
 * where there is a column for it, a code that another row bears.
 */
export function compareRighe(
  cruscotto: Cruscotto,
): (misurato: Pick<IndicatoreMisurato, "indicatore" | "misura">) => readonly Anomalia[] {
  const conFormule = hasFormule(cruscotto.indicatori);
  const conNote = cruscotto.indicatori.some(({ nota }) => nota !== "");
  const ripetuti = codiciRipetuti(cruscotto);
  const doppie = righeDoppie(cruscotto);
  const somme = sommeDelleParti(cruscotto.indicatori);
  return ({ indicatore, misura }) => {
    const prima = doppie.size === 0 ? undefined : doppie.get(chiaveDi(postoOf(indicatore)));
    const isParziale = misura.sal !== null && misura.sal < 1 && misura.regola !== "stabilito";
    const { codice } = indicatore;
    const possibili = [
      conFormule && isScrittoAMano(indicatore) ? anomalia("sal-scritto-a-mano", "nota") : null,
      prima ? anomalia("riga-doppia", "conferma", { riga: prima.riga + 1 }) : null,
      conNote && isParziale && indicatore.nota === "" ? anomalia("giustificazione-mancante", "nota") : null,
      codice !== null && ripetuti.has(codice) ? anomalia("codice-duplicato", "nota", { codice }) : null,
      ...somme(indicatore),
    ];
    return possibili.some((una) => una !== null) ? possibili.filter((una) => una !== null) : NESSUNA;
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

/**
 * The same code on two headings of one kind under the same one: nobody can tell which of them a code means.
 * @returns what is asked of each heading
 */
export function codiciDuplicati(nodi: readonly Nodo[]): (nodo: Nodo) => readonly Anomalia[] {
  const chiaveNodo = ({ codice, livello, padre }: Nodo) => [codice, livello, padre].join();
  const stessi = [...groupBy(nodi, chiaveNodo)].filter(([, [primo, ...altri]]) =>
    altri.some(({ nome }) => normalize(nome) !== normalize(primo.nome)),
  );
  const duplicati = new Set(stessi.map(([chiave]) => chiave));
  return (nodo) =>
    nodo.codice !== null && duplicati.has(chiaveNodo(nodo))
      ? [anomalia("codice-duplicato", "conferma", { codice: nodo.codice })]
      : [];
}

import { groupBy } from "../../domain/groupBy";
import { round12 } from "../../domain/numeri/round12";
import { normalize } from "../../domain/testo/normalize";
import type { Indicatore } from "../Cruscotto";
import type { TestoIn } from "./chiaviDi";

/** Weights that make the whole within half a point. */
const TOLLERANZA = 0.005;
/** Blank cells alone say that rows go together only where they do so more than once. */
const TRATTI_CON_VUOTI = 2;

/** A row with a weight, and those below it that have none. */
type Tratto = readonly [Indicatore, ...Indicatore[]];

/** What a row says that may gather it with others: its code, its programme, a column that has no role. */
type Parola = (indicatore: Indicatore) => string;

function trattiOf(fratelli: readonly Indicatore[]): readonly Tratto[] {
  const tratti: [Indicatore, ...Indicatore[]][] = [];
  for (const uno of fratelli) {
    const ultimo = tratti.at(-1);
    if (uno.peso !== null || !ultimo) tratti.push([uno]);
    else ultimo.push(uno);
  }
  return tratti;
}

function isTutto(tratti: readonly Tratto[]): boolean {
  const somma = round12(tratti.reduce((totale, [{ peso }]) => totale + (peso ?? 0), 0));
  return [1, 100].some((intero) => Math.abs(somma - intero) <= TOLLERANZA * intero + 1e-9);
}

/** Whether a word changes with each weight and nowhere else. */
function raccoglie(tratti: readonly Tratto[], parola: Parola): boolean {
  const parole = tratti.map((tratto) => tratto.map((uno) => normalize(parola(uno))));
  const prime = parole.map(([prima = ""]) => prima);
  if (prime.includes("") || new Set(prime).size < prime.length) return false;
  const sotto = parole.map(([prima, ...altre]) => ({ prima, altre }));
  if (!sotto.every(({ prima, altre }) => altre.every((una) => una === "" || una === prima))) return false;
  const ripetuti = sotto.filter(({ prima, altre }) => altre.includes(prima ?? ""));
  const conVuoti = sotto.filter(({ altre }) => altre.length > 0);
  return ripetuti.length > 0 || conVuoti.length >= TRATTI_CON_VUOTI;
}

/** The rows of one heading whose weights are each of several rows; nothing where nobody can tell. */
function unitiTra(fratelli: readonly Indicatore[], testoIn: TestoIn): readonly Tratto[] {
  const [primo] = fratelli;
  const areIntere = fratelli.every((uno) => uno.pesoScritto === "" && uno.pesoUnito === null);
  if (!primo || primo.peso === null || !areIntere || fratelli.every(({ peso }) => peso !== null)) return [];
  const tratti = trattiOf(fratelli);
  if (tratti.length < 2 || !isTutto(tratti)) return [];
  const parole: readonly Parola[] = [
    ({ codice }) => codice ?? "",
    ({ programma }) => programma ?? "",
    ...primo.libere.map(
      (colonna): Parola =>
        ({ riga }) =>
          testoIn(riga, colonna),
    ),
  ];
  return parole.some((parola) => raccoglie(tratti, parola)) ? tratti : [];
}

/**
 * A weight written once over rows that a code, a programme or a column gathers, whose cells below are blank, weighs them
 * together as one merged down would: where those of a heading make the whole.
 */
export function pesiUnaVolta(indicatori: readonly Indicatore[], testoIn: TestoIn): readonly Indicatore[] {
  if (indicatori.every(({ peso }) => peso === null) || indicatori.every(({ peso }) => peso !== null)) return indicatori;
  const uniti = new Map<Indicatore, Tratto>();
  for (const fratelli of groupBy(indicatori, ({ padre }) => padre).values()) {
    for (const tratto of unitiTra(fratelli, testoIn)) {
      if (tratto.length > 1) for (const uno of tratto) uniti.set(uno, tratto);
    }
  }
  if (uniti.size === 0) return indicatori;
  return indicatori.map((uno) => {
    const [primo] = uniti.get(uno) ?? [];
    return primo ? { ...uno, peso: primo.peso, isPesoQuota: primo.isPesoQuota, pesoUnito: primo.riga } : uno;
  });
}

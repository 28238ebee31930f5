import { QUOTA_MASSIMA } from "../../domain/quotaMassima";
import { groupBy } from "../../domain/groupBy";
import { round12 } from "../../domain/round12";
import type { Indicatore, Nodo } from "../Cruscotto";

/** What has a weight among its brothers. */
type Pesato = Pick<Nodo, "peso" | "isPesoTestuale" | "pesoScritto">;

/** Weights that make the whole within half a point. */
const TOLLERANZA = 0.5;

const somma = (numeri: readonly number[]) => round12(numeri.reduce((totale, uno) => totale + uno, 0));
const isIntero = (totale: number, intero: number) => round12(Math.abs(totale - intero)) <= (TOLLERANZA * intero) / 100;
const isTutto = (numeri: readonly number[]) => [1, 100].some((intero) => isIntero(somma(numeri), intero));

/** What the weights of one mean are, as shares: by the scale of the sheet, unless they alone say theirs. */
function inScala<Uno extends Pesato>(fratelli: readonly Uno[], scala: 1 | 100): readonly Uno[] {
  const pesi = fratelli.flatMap(({ peso }) => (peso === null ? [] : [peso]));
  const diviso = (uno: Uno, per: number, isSua = false): Uno =>
    uno.peso === null ? uno : { ...uno, peso: round12(uno.peso / per), isPesoTestuale: uno.isPesoTestuale || isSua };
  if (scala === 1) return fratelli;
  const quote = pesi.filter((peso) => peso <= 1 && peso > 0);
  const punti = pesi.filter((peso) => peso > QUOTA_MASSIMA);
  if (punti.length === 0) {
    // The sheet is in points and these are shares of their own whole.
    const isDiQuote = quote.length > 0 && isIntero(somma(pesi), 1);
    return fratelli.map((uno) => diviso(uno, isDiQuote ? 1 : scala, isDiQuote));
  }
  if (quote.length === 0 || isIntero(somma(pesi), 100)) return fratelli.map((uno) => diviso(uno, scala));
  const inPunti = (peso: number) => (peso <= 1 ? peso * 100 : peso);
  if (isIntero(somma(pesi.map(inPunti)), 100)) {
    return fratelli.map((uno) => ((uno.peso ?? 2) <= 1 ? diviso(uno, 1, true) : diviso(uno, scala)));
  }
  // "0,3" beside 30: nobody can tell whether it is 30 or a third of a point.
  return fratelli.map((uno) =>
    uno.peso !== null && uno.peso <= 1 && uno.peso > 0
      ? { ...uno, peso: null, pesoScritto: String(uno.peso).replace(".", ",") }
      : diviso(uno, scala),
  );
}

/** The rows that one merged cell weighs together. */
function unite(indicatori: readonly Indicatore[]): readonly (readonly Indicatore[])[] {
  const gruppi = new Map<number, Indicatore[]>();
  for (const uno of indicatori) {
    if (uno.pesoUnito !== null) gruppi.set(uno.pesoUnito, [...(gruppi.get(uno.pesoUnito) ?? []), uno]);
  }
  return [...gruppi.values()].filter((gruppo) => gruppo.length > 1);
}

/**
 * A weight merged over rows is what its heading weighs, where those are all the rows of one; else it is shared among
 * them, or each one's, whichever makes the whole. Where neither does, the rows have no weight that can be read.
 */
function sciogliUniti(
  nodi: readonly Nodo[],
  indicatori: readonly Indicatore[],
): { readonly nodi: readonly Nodo[]; readonly indicatori: readonly Indicatore[] } {
  const gruppi = unite(indicatori);
  if (gruppi.length === 0) return { nodi, indicatori };
  const pesi = new Map<Indicatore, Pick<Indicatore, "peso" | "isPesoTestuale" | "pesoScritto">>();
  const deiNodi = new Map<number, Pesato>();
  const figli = groupBy(indicatori, ({ padre }) => padre);
  for (const gruppo of gruppi) {
    const [prima] = gruppo;
    if (!prima || prima.peso === null) continue;
    const padri = new Set(gruppo.map(({ padre }) => padre));
    const fratelli = figli.get(prima.padre) ?? [];
    const nodo = padri.size === 1 && prima.padre !== null ? nodi[prima.padre] : undefined;
    if (nodo && nodo.peso === null && fratelli.length === gruppo.length) {
      deiNodi.set(nodo.id, { peso: prima.peso, isPesoTestuale: true, pesoScritto: "" });
      for (const uno of gruppo) pesi.set(uno, { peso: null, isPesoTestuale: false, pesoScritto: "" });
      continue;
    }
    const unaVolta = fratelli.filter(({ pesoUnito, riga }) => pesoUnito === null || pesoUnito === riga);
    const pesiOf = (righe: readonly Indicatore[]) => righe.flatMap(({ peso }) => (peso === null ? [] : [peso]));
    if (padri.size === 1 && isTutto(pesiOf(unaVolta))) {
      const quota = round12(prima.peso / gruppo.length);
      for (const uno of gruppo) pesi.set(uno, { peso: quota, isPesoTestuale: true, pesoScritto: "" });
    } else if (padri.size !== 1 || !isTutto(pesiOf(fratelli))) {
      const scritto = `${String(prima.peso).replace(".", ",")} / ${gruppo.length}`;
      for (const uno of gruppo) pesi.set(uno, { peso: null, isPesoTestuale: true, pesoScritto: scritto });
    }
  }
  // Where the merged weights are of headings, so is that of a heading over one row, which has nothing to merge.
  for (const nodo of deiNodi.size === 0 ? [] : nodi) {
    const [solo, ...altri] = figli.get(nodo.id) ?? [];
    if (!solo || altri.length > 0 || nodo.peso !== null || solo.pesoUnito !== null || deiNodi.has(nodo.id)) continue;
    deiNodi.set(nodo.id, { peso: solo.peso, isPesoTestuale: true, pesoScritto: solo.pesoScritto });
    pesi.set(solo, { peso: null, isPesoTestuale: false, pesoScritto: "" });
  }
  return {
    nodi: nodi.map((nodo) => ({ ...nodo, ...deiNodi.get(nodo.id) })),
    indicatori: indicatori.map((uno) => ({ ...uno, ...pesi.get(uno) })),
  };
}

/** The weights of a sheet as shares, and what its cells are divided by. */
export interface PesiInScala {
  readonly nodi: readonly Nodo[];
  readonly indicatori: readonly Indicatore[];
  readonly scalaPesi: 1 | 100;
}

/** Weights above 1 are points: the whole sheet is in them, since a mean compares weights with each other. */
export function pesiInScala(letti: readonly Nodo[], righe: readonly Indicatore[]): PesiInScala {
  const { nodi, indicatori } = sciogliUniti(letti, righe);
  const tutti: readonly (Nodo | Indicatore)[] = [...nodi, ...indicatori];
  const scalaPesi = tutti.some(({ peso }) => peso !== null && peso > QUOTA_MASSIMA) ? 100 : 1;
  if (scalaPesi === 1) return { nodi, indicatori, scalaPesi };
  const scalati = new Map<Nodo | Indicatore, Nodo | Indicatore>();
  for (const fratelli of groupBy(tutti, ({ padre }) => padre).values()) {
    const suoi = inScala(fratelli, scalaPesi);
    fratelli.forEach((uno, at) => scalati.set(uno, suoi[at] ?? uno));
  }
  return {
    nodi: nodi.map((uno) => (scalati.get(uno) ?? uno) as Nodo),
    indicatori: indicatori.map((uno) => (scalati.get(uno) ?? uno) as Indicatore),
    scalaPesi,
  };
}

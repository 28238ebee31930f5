import { QUOTA_MASSIMA } from "../../domain/numeri/quotaMassima";
import { groupBy } from "../../domain/groupBy";
import { round12 } from "../../domain/numeri/round12";
import type { Indicatore, Nodo } from "../Cruscotto";
import { nodiSopra } from "../nodi";

/** What has a weight among its brothers. */
type Pesato = Pick<Nodo, "peso" | "isPesoTestuale" | "isPesoQuota" | "pesoScritto">;

const SENZA_PESO: Pesato = { peso: null, isPesoTestuale: false, isPesoQuota: false, pesoScritto: "" };

/** Weights that make the whole within half a point. */
const TOLLERANZA = 0.5;

const somma = (numeri: readonly number[]) => round12(numeri.reduce((totale, uno) => totale + uno, 0));
const isIntero = (totale: number, intero: number) => round12(Math.abs(totale - intero)) <= (TOLLERANZA * intero) / 100;
const isTutto = (numeri: readonly number[]) => [1, 100].some((intero) => isIntero(somma(numeri), intero));

/** A weight written with its "%": no scale changes it. */
const isQuota = ({ peso, isPesoQuota }: Pesato) => isPesoQuota && peso !== null && peso <= QUOTA_MASSIMA;

/** A weight that can be no share: above 1, or none. */
const isInPunti = (uno: Pesato) => uno.peso === null || (!isQuota(uno) && (uno.peso === 0 || uno.peso > 1));

function diviso<Uno extends Pesato>(uno: Uno, per: number, isSua = false): Uno {
  if (uno.peso === null || (per === 1 && !isSua)) return uno;
  return { ...uno, peso: round12(uno.peso / per), isPesoTestuale: uno.isPesoTestuale || isSua };
}

/** "0,3" beside 30: nobody can tell whether it is 30 or a third of a point. */
function illeggibile<Uno extends Pesato>(uno: Uno): Uno {
  return { ...uno, peso: null, pesoScritto: String(uno.peso).replace(".", ",") };
}

/** The highest step of a scale of weights ("da 1 a 5"). */
const GRADINO_MASSIMO = 10;
/** Whole steps of a scale: beside 2 and 3 a 1 is a step as they are, and no whole. */
const areGradini = (pesi: readonly number[]) => pesi.every((peso) => Number.isInteger(peso) && peso <= GRADINO_MASSIMO);

/** What the weights of one mean are, as shares: by the scale of the sheet, unless they alone say theirs. */
function inScala<Uno extends Pesato>(fratelli: readonly Uno[], scala: 1 | 100): readonly Uno[] {
  if (scala === 1) return fratelli;
  const pesati = fratelli.flatMap((uno) => (uno.peso === null ? [] : [{ peso: uno.peso, isDetta: isQuota(uno) }]));
  const isForse = (uno: Pesato) => !isQuota(uno) && uno.peso !== null && uno.peso <= 1 && uno.peso > 0;
  const quote = fratelli.filter(isForse);
  const hasPunti = pesati.some(({ peso, isDetta }) => !isDetta && peso > QUOTA_MASSIMA);
  const letto = (uno: Uno) => (isQuota(uno) ? diviso(uno, 1, true) : diviso(uno, scala));
  if (!hasPunti) {
    // The sheet is in points and these are shares of their own whole.
    const areDiQuote = quote.length > 0 && isIntero(somma(pesati.map(({ peso }) => peso)), 1);
    return fratelli.map((uno) => (areDiQuote ? diviso(uno, 1, true) : letto(uno)));
  }
  const inPunti = (isAnche: boolean) =>
    somma(pesati.map(({ peso, isDetta }) => (isDetta || (isAnche && peso <= 1) ? peso * 100 : peso)));
  if (quote.length === 0 || isIntero(inPunti(false), 100)) return fratelli.map(letto);
  if (areGradini(pesati.map(({ peso }) => peso))) return fratelli.map(letto);
  if (isIntero(inPunti(true), 100)) return fratelli.map((uno) => (isForse(uno) ? diviso(uno, 1, true) : letto(uno)));
  return fratelli.map((uno) => (isForse(uno) ? illeggibile(uno) : letto(uno)));
}

/** Whether brothers say their own scale: their weights make the whole. */
function isTuttoDi(fratelli: readonly Pesato[]): boolean {
  const pesi = fratelli.flatMap(({ peso }) => (peso === null ? [] : [peso]));
  return isTutto(pesi) || isIntero(somma(pesi.map((peso) => (peso <= 1 ? peso * 100 : peso))), 100);
}

/**
 * The rows of a sheet in points whose weight is below a point, where headings that do not make their own whole have
 * other rows in points: the whole of the sheet is theirs all together, and it says either the scale or whose they are.
 */
function illeggibiliTra(
  nodi: readonly Nodo[],
  gruppi: ReadonlyMap<number | null, readonly (Nodo | Indicatore)[]>,
): ReadonlySet<Nodo | Indicatore> {
  const isSottoPeso = (padre: number | null) => nodiSopra(nodi, padre).some(({ peso }) => peso !== null);
  const aperti = [...gruppi]
    .filter(([padre, fratelli]) => !isSottoPeso(padre) && !isTuttoDi(fratelli))
    .map(([, fratelli]) => fratelli.filter(({ peso }) => peso !== null && peso > 0))
    .filter((fratelli) => fratelli.length > 0);
  const sciolti = aperti.flat().filter((uno) => !isQuota(uno));
  const pesi = sciolti.flatMap(({ peso }) => (peso === null ? [] : [peso]));
  const isMisto = pesi.some((peso) => peso < 1) && pesi.some((peso) => peso > QUOTA_MASSIMA);
  if (aperti.length < 2 || !isMisto || isIntero(somma(pesi), 100)) return new Set();
  return new Set(sciolti.filter(({ peso }) => peso !== null && peso < 1));
}

/** The weight of a row as that of its heading, which has no cell of its own for it. */
function delNodo({ peso, isPesoQuota, pesoScritto }: Indicatore): Pesato {
  return { peso, isPesoTestuale: true, isPesoQuota, pesoScritto };
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
  const pesi = new Map<Indicatore, Pesato>();
  const deiNodi = new Map<number, Pesato>();
  const figli = groupBy(indicatori, ({ padre }) => padre);
  for (const gruppo of gruppi) {
    const [prima] = gruppo;
    if (!prima || prima.peso === null) continue;
    const padri = new Set(gruppo.map(({ padre }) => padre));
    const fratelli = figli.get(prima.padre) ?? [];
    const nodo = padri.size === 1 && prima.padre !== null ? nodi[prima.padre] : undefined;
    if (nodo && nodo.peso === null && fratelli.length === gruppo.length) {
      deiNodi.set(nodo.id, delNodo(prima));
      for (const uno of gruppo) pesi.set(uno, SENZA_PESO);
      continue;
    }
    const unaVolta = fratelli.filter(({ pesoUnito, riga }) => pesoUnito === null || pesoUnito === riga);
    const pesiOf = (righe: readonly Indicatore[]) => righe.flatMap(({ peso }) => (peso === null ? [] : [peso]));
    if (padri.size === 1 && isTutto(pesiOf(unaVolta))) {
      const quota = round12(prima.peso / gruppo.length);
      for (const uno of gruppo) pesi.set(uno, { ...delNodo(prima), peso: quota });
    } else if (padri.size !== 1 || !isTutto(pesiOf(fratelli))) {
      const scritto = `${String(prima.peso).replace(".", ",")} / ${gruppo.length}`;
      for (const uno of gruppo) pesi.set(uno, { ...SENZA_PESO, isPesoTestuale: true, pesoScritto: scritto });
    }
  }
  // Where the merged weights are of headings, so is that of a heading over one row, which has nothing to merge.
  for (const nodo of deiNodi.size === 0 ? [] : nodi) {
    const [solo, ...altri] = figli.get(nodo.id) ?? [];
    if (!solo || altri.length > 0 || nodo.peso !== null || solo.pesoUnito !== null || deiNodi.has(nodo.id)) continue;
    deiNodi.set(nodo.id, delNodo(solo));
    pesi.set(solo, SENZA_PESO);
  }
  return {
    nodi: nodi.map((nodo) => ({ ...nodo, ...deiNodi.get(nodo.id) })),
    indicatori: indicatori.map((uno) => ({ ...uno, ...pesi.get(uno) })),
  };
}

/**
 * A weight written once under each heading, on its first row, is what the heading weighs: where those of the headings
 * beside each other, of whoever answers for them, or of the whole sheet, make the whole, or where several headings leave
 * their other rows without one.
 */
function alleVoci(
  nodi: readonly Nodo[],
  indicatori: readonly Indicatore[],
): { readonly nodi: readonly Nodo[]; readonly indicatori: readonly Indicatore[] } {
  const figli = groupBy(indicatori, ({ padre }) => padre);
  const padri = new Set(nodi.map(({ padre }) => padre));
  const foglie = nodi.filter(({ id }) => !padri.has(id));
  const prime = new Map<Nodo, Indicatore>();
  for (const foglia of foglie) {
    const [prima, ...altre] = figli.get(foglia.id) ?? [];
    const isUnaVolta = altre.every(({ peso, pesoScritto }) => peso === null && pesoScritto === "");
    if (foglia.peso !== null || !prima || prima.peso === null || !isUnaVolta) return { nodi, indicatori };
    prime.set(foglia, prima);
  }
  const areInPunti = [...prime.values()].some((uno) => !isQuota(uno) && (uno.peso ?? 0) > QUOTA_MASSIMA);
  const pesiDi = (voci: readonly Nodo[]) =>
    voci.flatMap((voce) => {
      const prima = prime.get(voce);
      return prima?.peso == null ? [] : [areInPunti && isQuota(prima) ? prima.peso * 100 : prima.peso];
    });
  const isIntera = (gruppi: readonly (readonly Nodo[])[]) => gruppi.map(pesiDi).every(isTutto);
  const sorelle = [...groupBy(foglie, ({ padre }) => padre).values()];
  const diChi = [...groupBy(foglie, (foglia) => prime.get(foglia)?.responsabile ?? "").values()];
  // The whole of one heading on its first row is of all its rows; of many headings, it may be of each first row alone.
  const isTuttoSuo = prime.size > 1 && pesiDi(foglie).every((peso) => isTutto([peso]));
  const lunghe = foglie.filter(({ id }) => (figli.get(id)?.length ?? 0) > 1).length;
  const isUnoPerVoce = isIntera([foglie]) || isIntera(sorelle) || isIntera(diChi) || lunghe > 1;
  if (prime.size + lunghe < 2 || figli.has(null) || isTuttoSuo || !isUnoPerVoce) return { nodi, indicatori };
  const spostate = new Set(prime.values());
  return {
    nodi: nodi.map((nodo) => {
      const prima = prime.get(nodo);
      return prima ? { ...nodo, ...delNodo(prima) } : nodo;
    }),
    indicatori: indicatori.map((uno) => (spostate.has(uno) ? { ...uno, ...SENZA_PESO } : uno)),
  };
}

/** The weights of a sheet as shares, and what its cells are divided by. */
interface PesiInScala {
  readonly nodi: readonly Nodo[];
  /** What each row weighs, in their order: whoever is reading them gives it to them, for to copy thousands costs. */
  readonly pesi: readonly Pesato[];
  readonly scalaPesi: 1 | 100;
}

const pesoDi = ({ peso, isPesoTestuale, isPesoQuota, pesoScritto }: Pesato): Pesato => ({
  ...{ peso, isPesoTestuale, isPesoQuota, pesoScritto },
});

/**
 * Weights above 1 are points: the whole sheet is in them, since a mean compares weights with each other.
 * @param areDelleRighe the heading over the weights says that they are each indicator's
 */
export function pesiInScala(letti: readonly Nodo[], righe: readonly Indicatore[], areDelleRighe = false): PesiInScala {
  const uniti = sciogliUniti(letti, righe);
  const { nodi, indicatori } = areDelleRighe ? uniti : alleVoci(uniti.nodi, uniti.indicatori);
  const tutti: readonly (Nodo | Indicatore)[] = [...nodi, ...indicatori];
  const scalaPesi = tutti.some(({ peso }) => peso !== null && peso > QUOTA_MASSIMA) ? 100 : 1;
  // One scale for all needs no look at what stands beside each other.
  if (scalaPesi === 1 || tutti.every(isInPunti)) {
    const pesi = indicatori.map((uno) => diviso(pesoDi(uno), scalaPesi));
    return { nodi: nodi.map((uno) => diviso(uno, scalaPesi)), pesi, scalaPesi };
  }
  const scalati = new Map<Nodo | Indicatore, Nodo | Indicatore>();
  const gruppi = groupBy(tutti, ({ padre }) => padre);
  const illeggibili = illeggibiliTra(nodi, gruppi);
  for (const fratelli of gruppi.values()) {
    const suoi = inScala(fratelli, scalaPesi);
    fratelli.forEach((uno, at) => scalati.set(uno, illeggibili.has(uno) ? illeggibile(uno) : (suoi[at] ?? uno)));
  }
  return {
    nodi: nodi.map((uno) => (scalati.get(uno) ?? uno) as Nodo),
    pesi: indicatori.map((uno) => pesoDi(scalati.get(uno) ?? uno)),
    scalaPesi,
  };
}

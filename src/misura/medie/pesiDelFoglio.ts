import { round12 } from "../../domain/numeri/round12";
import type { Nodo } from "../../cruscotto/Cruscotto";
import type { figliDi } from "../../cruscotto/nodi";
import type { IndicatoreMisurato } from "../CruscottoMisurato";

/** At least half a point, and half a unit of the last printed digit for each weight: 14 weights of 7,1 make the whole. */
const TOLLERANZA_PESI = 0.005;
const DECIMALI_MASSIMI = 6;

function tolleranzaDi(pesi: readonly number[]): number {
  const decimali = pesi.map((peso) => (String(round12(peso * 100)).split(".")[1] ?? "").length);
  const cifra = 10 ** -Math.min(DECIMALI_MASSIMI, Math.max(0, ...decimali));
  return Math.max(TOLLERANZA_PESI, (pesi.length * cifra) / 200);
}

/** The weights that count: said, and not 0. */
export function pesiDetti(pesi: readonly (number | null)[]): readonly number[] {
  return pesi.filter((peso): peso is number => peso !== null && peso !== 0);
}

export function sommaPesi(pesi: readonly number[]): number {
  return round12(pesi.reduce((totale, peso) => totale + peso, 0));
}

/** Whether weights make the whole, as closely as their printed digits let them. */
export function isPesoIntero(pesi: readonly number[]): boolean {
  // No digits let them be further than this.
  if (Math.abs(sommaPesi(pesi) - 1) > Math.max(TOLLERANZA_PESI, pesi.length / 200) + TOLLERANZA_PESI) return false;
  return round12(Math.abs(sommaPesi(pesi) - 1) - tolleranzaDi(pesi)) <= 0;
}

type Figli = ReturnType<typeof figliDi<Nodo, IndicatoreMisurato>>;

/** What weighs below a heading: the weights, and whether one of them cannot be read. */
interface Gruppo {
  readonly pesi: readonly number[];
  readonly isIlleggibile: boolean;
}

type Pesato = Pick<Nodo, "peso" | "pesoScritto">;

const isPesato = ({ peso, pesoScritto }: Pesato) => peso !== null || pesoScritto !== "";

/** What weighs below a heading, one group for each heading that no weight stands above. */
function gruppiSotto(figli: Figli, padre: number | null): readonly Gruppo[] {
  const { nodi, indicatori } = figli(padre);
  const sue = { pesi: [] as number[], isIlleggibile: false };
  const add = ({ peso, pesoScritto }: Pesato) => {
    if (peso !== null && peso !== 0) sue.pesi.push(peso);
    if (pesoScritto !== "") sue.isIlleggibile = true;
  };
  nodi.forEach(add);
  for (const { indicatore } of indicatori) if (!indicatore.isSuperato) add(indicatore);
  const sotto = nodi.filter((nodo) => !isPesato(nodo)).flatMap(({ id }) => gruppiSotto(figli, id));
  return sue.pesi.length > 0 || sue.isIlleggibile ? [sue, ...sotto] : sotto;
}

/**
 * Whether the weights below a heading (null: the ente) are shares of it and not of the narrower headings they stand
 * under: all together they make the whole, and those of no narrower heading do. Where one of them cannot be read nobody
 * knows, and no mean follows.
 * @param areInPunti the weights are the points that a row may get, which make any whole
 */
export function arePesiDi(figli: Figli, padre: number | null, areInPunti: boolean): boolean {
  if (figli(padre).nodi.length === 0) return false;
  const gruppi = gruppiSotto(figli, padre);
  if (gruppi.length < 2 || gruppi.some(({ pesi }) => isPesoIntero(pesi))) return false;
  return (
    areInPunti || gruppi.some(({ isIlleggibile }) => isIlleggibile) || isPesoIntero(gruppi.flatMap(({ pesi }) => pesi))
  );
}

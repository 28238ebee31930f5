import type { Cella } from "../Cella";
import { parseFormato } from "./formatoNumero";
import { parseNumero } from "./parseNumero";
import { round12 } from "./round12";

/** A figure as it is printed: its value, and the size of its last digit. */
export interface CifraStampata {
  readonly valore: number;
  readonly passo: number;
  readonly isPercentuale: boolean;
}

/** What a printed figure may have been before it was rounded. */
export interface Intervallo {
  readonly minimo: number;
  readonly massimo: number;
}

const DECIMALI_MASSIMI = 9;

function decimaliDi(valore: number): number {
  const [, frazione = "", esponente = "0"] = /^[^.e]*(?:\.(\d*))?(?:e([-+]\d+))?$/.exec(String(round12(valore))) ?? [];
  return Math.min(DECIMALI_MASSIMI, Math.max(0, frazione.length - Number(esponente)));
}

/**
 * The number of a cell with the size of its last digit; null where the cell holds no number, or a date. A number in a
 * cell of percentages is printed at least in whole points.
 * @example cifraStampata({ tipo: "testo", valore: "30,6%" }) //=> { valore: 0.306, passo: 0.001, isPercentuale: true }
 */
export function cifraStampata(cella: Cella): CifraStampata | null {
  if (cella.tipo === "numero") {
    const { isData, isPercentuale, decimali } = parseFormato(cella.formato);
    if (isData) return null;
    const mostrati = (decimali ?? 0) + (isPercentuale ? 2 : 0);
    return { valore: cella.valore, passo: 10 ** -Math.max(mostrati, decimaliDi(cella.valore)), isPercentuale };
  }
  const letto = cella.tipo === "testo" ? parseNumero(cella.valore) : null;
  if (!letto) return null;
  const scritti = /,(\d+)/.exec(cella.tipo === "testo" ? cella.valore : "")?.[1]?.length ?? 0;
  const isPercentuale = letto.unita === "percentuale";
  const decimali = Math.max(scritti + (isPercentuale ? 2 : 0), decimaliDi(letto.valore));
  return { valore: letto.valore, passo: 10 ** -decimali, isPercentuale };
}

/** What an operand may be: a count is what it is, a figure with decimals was rounded. */
export function intervalloDi({ valore, passo }: CifraStampata): Intervallo {
  const mezzo = passo < 1 ? passo / 2 : 0;
  return { minimo: round12(valore - mezzo), massimo: round12(valore + mezzo) };
}

/** Whether a figure prints as that one, rounded or cut at its last digit. */
export function stampaCome({ minimo, massimo }: Intervallo, { valore, passo }: CifraStampata): boolean {
  const un = 1e-9 * Math.max(1, Math.abs(valore));
  const [sotto, sopra] = valore < 0 ? [passo, passo / 2] : [passo / 2, passo];
  return massimo >= valore - sotto - un && minimo < valore + sopra + un;
}

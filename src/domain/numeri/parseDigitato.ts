import { CELLA_VUOTA, type Cella } from "../Cella";
import { serialOf } from "./calendario";
import { parseFormato } from "./formatoNumero";

/** A number or a day as typed; the format is what Excel gives a cell that has none, null where it gives none. */
export type CostanteDigitata =
  | { readonly tipo: "numero"; readonly valore: number; readonly formato: string | null }
  | { readonly tipo: "data"; readonly seriale: number };

/**
 * Why a typed value may be read otherwise by Excel: it would compute a formula; a day and a month take the current
 * year; a number below 1 in a percentage cell may be a share or a percent, as Excel's options say.
 */
export type DubbioDigitato = "formula" | "giorno-e-mese" | "percentuale";

/** What a cell would hold, and what is not certain about it. */
interface Digitato {
  readonly cella: Cella;
  readonly dubbio: DubbioDigitato | null;
}

const NUMERO = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(\s*%)?$/;
const DATA = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/;
const GIORNO_E_MESE = /^(0?[1-9]|[12]\d|3[01])[/.-](0?[1-9]|1[0-2])$/;
const FORMATO_DATA = "dd/mm/yyyy";
const FORMATO_TESTO = "@";

function readNumero(testo: string): CostanteDigitata | null {
  const parti = NUMERO.exec(testo);
  if (parti === null) return null;
  const [, segno = "", intero = "", decimali = "", percento] = parti;
  const cifre = Number(`${segno}${intero.replaceAll(".", "")}.${decimali || "0"}`);
  if (percento === undefined) {
    const formato = decimali === "" ? "#,##0" : "#,##0.00";
    return { tipo: "numero", valore: cifre, formato: intero.includes(".") ? formato : null };
  }
  const valore = Number((cifre / 100).toPrecision(15));
  return { tipo: "numero", valore, formato: decimali === "" ? "0%" : "0.00%" };
}

/** Two digits of a year are of this century up to 29, as in Excel. */
function readData(testo: string): CostanteDigitata | null {
  const parti = DATA.exec(testo);
  if (parti === null) return null;
  const [giorno = 0, mese = 0, scritto = 0] = parti.slice(1).map(Number);
  const anno = scritto < 100 ? scritto + (scritto < 30 ? 2000 : 1900) : scritto;
  const seriale = anno < 1900 ? null : serialOf(anno, mese, giorno);
  return seriale === null ? null : { tipo: "data", seriale };
}

/**
 * The number or the day that an Italian Excel reads in what is typed; null where it keeps a text.
 * @example readCostante("0,95") //=> { tipo: "numero", valore: 0.95, formato: null }
 * @example readCostante("31/12/2026") //=> { tipo: "data", seriale: 46387 }
 */
export function readCostante(testo: string): CostanteDigitata | null {
  const pulito = testo.trim();
  return readNumero(pulito) ?? readData(pulito);
}

/** A percentage cell takes a typed number for percents: "95" becomes 95%. */
function inPercentuale(valore: number, formato: string): Digitato {
  const isPiccolo = Math.abs(valore) < 1 && valore !== 0;
  return {
    cella: { tipo: "numero", valore: isPiccolo ? valore : Number((valore / 100).toPrecision(15)), formato },
    dubbio: isPiccolo ? "percentuale" : null,
  };
}

/**
 * What a cell would hold once a value were typed in it, as an Italian Excel reads it.
 * @param formato the number format that the cell has now, also where it is empty
 * @example parseDigitato("95", "0%") //=> { cella: { tipo: "numero", valore: 0.95, formato: "0%" }, dubbio: null }
 */
export function parseDigitato(testo: string, formato: string): Digitato {
  const pulito = testo.trim();
  const diTesto = (valore: string, dubbio: DubbioDigitato | null = null): Digitato => ({
    cella: { tipo: "testo", valore },
    dubbio,
  });
  if (pulito === "") return { cella: CELLA_VUOTA, dubbio: null };
  if (formato === FORMATO_TESTO) return diTesto(pulito);
  if (pulito.startsWith("'")) return diTesto(pulito.slice(1));
  const costante = readCostante(pulito);
  if (costante?.tipo === "data") {
    const suo = parseFormato(formato).isData ? formato : FORMATO_DATA;
    return { cella: { tipo: "numero", valore: costante.seriale, formato: suo }, dubbio: null };
  }
  if (costante) {
    const { isPercentuale } = parseFormato(formato);
    if (pulito.endsWith("%")) {
      const suo = isPercentuale ? formato : (costante.formato ?? formato);
      return { cella: { tipo: "numero", valore: costante.valore, formato: suo }, dubbio: null };
    }
    if (isPercentuale) return inPercentuale(costante.valore, formato);
    return { cella: { tipo: "numero", valore: costante.valore, formato }, dubbio: null };
  }
  if (/^[=+@]|^-./.test(pulito)) return diTesto(pulito, "formula");
  if (/^(?:vero|falso)$/i.test(pulito)) {
    return { cella: { tipo: "booleano", valore: pulito.toLowerCase() === "vero" }, dubbio: null };
  }
  return diTesto(pulito, GIORNO_E_MESE.test(pulito) ? "giorno-e-mese" : null);
}

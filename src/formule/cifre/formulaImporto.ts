import { parseNumero } from "../../domain/numeri/parseNumero";

const CARATTERI = 30;
/** A figure alone, as NUMBERVALUE takes it with a decimal comma: a point only groups. */
const SOLA = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;

/**
 * Reads the amount after the "€" of a cell of words, or a figure typed as a text, in every language of Excel; null where that is not how the amount
 * is written, so that the formula would say something else.
 * @param cella how the formula names the cell
 */
export function formulaImporto(
  cella: string,
  { testo, importo }: { readonly testo: string; readonly importo: number },
): string | null {
  if (SOLA.test(testo.trim())) return `NUMBERVALUE(${cella},",",".")`;
  const dopo = testo
    .slice(testo.indexOf("€") + 1)
    .slice(0, CARATTERI)
    .replace(/^ +/, "");
  const prima = dopo.split(" ")[0] ?? "";
  if (!testo.includes("€") || parseNumero(`€ ${prima}`)?.valore !== importo) return null;
  const resto = `TRIM(MID(${cella},FIND("€",${cella})+1,${CARATTERI}))`;
  return `NUMBERVALUE(LEFT(${resto},FIND(" ",${resto}&" ")-1),",",".")`;
}

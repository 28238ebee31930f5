import type { Unita } from "./Valore";

export interface NumeroLetto {
  readonly valore: number;
  readonly unita: Unita;
}

const NUMERO = /^([-+\u2212\u2013]?)\s*(\d[\d.]*(?:,\d+)?|,\d+)\s*(%)?$/;
const UNITA_PAROLE = /\s*(?:n\.?|nr\.?|gg\.?|giorni|ore|mesi|punti|euro|eur)$/i;

function valoreOf(cifre: string): number | null {
  const [intera = "", frazione] = cifre.split(",");
  const isRaggruppato = /^\d{1,3}(\.\d{3})+$/.test(intera);
  if (frazione === undefined && !isRaggruppato) {
    return /^\d+(\.\d+)?$/.test(intera) ? Number(intera) : null;
  }
  if (intera.includes(".") && !isRaggruppato) return null;
  return Number(`${intera.replace(/\./g, "") || "0"}.${frazione ?? "0"}`);
}

/**
 * A number typed as Italian text; a percentage becomes a share, null when the text is no number.
 * A point that cannot group thousands is decimal.
 * @example parseNumero("€ 542.816,75") //=> { valore: 542816.75, unita: "euro" }
 * @example parseNumero("98,00%") //=> { valore: 0.98, unita: "percentuale" }
 */
export function parseNumero(text: string): NumeroLetto | null {
  const isEuro = /€|\beuro?\b/i.test(text);
  const nudo = text
    .replace(/€/g, "")
    .replace(/^\s*(?:n\.|n°|nr\.?|euro)\s*/i, "")
    .trim()
    .replace(UNITA_PAROLE, "")
    .trim();
  const found = NUMERO.exec(nudo);
  if (!found) return null;
  const assoluto = valoreOf(found[2] ?? "");
  if (assoluto === null) return null;
  const valore = /[-\u2212\u2013]/.test(found[1] ?? "") ? -assoluto : assoluto;
  if (found[3]) return { valore: Number((valore / 100).toFixed(14)), unita: "percentuale" };
  return { valore: valore + 0, unita: isEuro ? "euro" : "numero" };
}

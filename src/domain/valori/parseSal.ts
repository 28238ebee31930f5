import { QUOTA_MASSIMA } from "../numeri/quotaMassima";
import { parseNumero } from "../numeri/parseNumero";

/**
 * What a SAL cell holds: a share, the word of a status ("da rilevare"), nothing, or what cannot be a share: a number
 * out of its bounds, or what is no number at all (NaN).
 */
export type SalScritto =
  | { readonly tipo: "quota"; readonly numero: number }
  | { readonly tipo: "non-quota"; readonly numero: number }
  | { readonly tipo: "parola"; readonly testo: string }
  | { readonly tipo: "vuoto" };

function salOfNumero(numero: number): SalScritto {
  return { tipo: numero >= 0 && numero <= QUOTA_MASSIMA ? "quota" : "non-quota", numero };
}

/**
 * A SAL as it stands in a cell: a share, or a text that is one ("85%", "0,85"). Points are not taken for shares, and a
 * figure with a unit ("1 giorno") is words.
 * @example parseSal("85%") //=> { tipo: "quota", numero: 0.85 }
 * @example parseSal(85) //=> { tipo: "non-quota", numero: 85 }
 */
export function parseSal(valore: unknown): SalScritto {
  if (valore === null || valore === undefined) return { tipo: "vuoto" };
  if (typeof valore === "number") return salOfNumero(valore);
  if (typeof valore !== "string") return salOfNumero(NaN);
  const testo = valore.trim();
  if (testo === "") return { tipo: "vuoto" };
  const numero = parseNumero(testo);
  const isSal = numero?.parola === null && numero.unita !== "euro";
  return isSal ? salOfNumero(numero.valore) : { tipo: "parola", testo };
}

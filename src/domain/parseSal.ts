import { parseNumero } from "./parseNumero";

/** What a SAL cell holds: a share, the word of a status ("da rilevare"), nothing, or what cannot be a share. */
export type SalScritto =
  | { readonly tipo: "quota"; readonly quota: number }
  | { readonly tipo: "parola"; readonly testo: string }
  | { readonly tipo: "vuoto" }
  | { readonly tipo: "non-quota" };

/** No politica caps a SAL above 150% (DOMAIN.md §2): a larger figure is in points (85 for 85%). */
const QUOTA_MASSIMA = 1.5;

function salOfNumero(numero: number): SalScritto {
  return numero >= 0 && numero <= QUOTA_MASSIMA ? { tipo: "quota", quota: numero } : { tipo: "non-quota" };
}

/**
 * A SAL as it stands in a cell: a share, or a text that is one ("85%", "0,85"). Points are not taken for shares.
 * @example parseSal("85%") //=> { tipo: "quota", quota: 0.85 }
 * @example parseSal(85) //=> { tipo: "non-quota" }
 */
export function parseSal(valore: unknown): SalScritto {
  if (valore === null || valore === undefined) return { tipo: "vuoto" };
  if (typeof valore === "number") return salOfNumero(valore);
  if (typeof valore !== "string") return { tipo: "non-quota" };
  const testo = valore.trim();
  if (testo === "") return { tipo: "vuoto" };
  const numero = parseNumero(testo);
  return numero ? salOfNumero(numero.valore) : { tipo: "parola", testo };
}

import { parseNumero } from "../numeri/parseNumero";
import type { Soglie } from "./Politica";
import { POLITICA_STANDARD } from "./politiche";

function quotaOf(valore: unknown): number | null {
  if (typeof valore === "number") return valore > 1.5 ? valore / 100 : valore;
  const letto = typeof valore === "string" ? parseNumero(valore) : null;
  if (!letto) return null;
  return letto.unita !== "percentuale" && letto.valore > 1.5 ? letto.valore / 100 : letto.valore;
}

/**
 * Two thresholds from what a user passes: two cells, or a text such as "70;90" or "70%-90%". Nothing means standard.
 * Null when they are not two growing shares.
 * @example parseSoglie([["70%-90%"]]) //=> { parziale: 0.7, raggiunto: 0.9 }
 */
export function parseSoglie(matrice: readonly (readonly unknown[])[] | null | undefined): Soglie | null {
  const valori = (matrice ?? []).flat().filter((valore) => valore !== null && valore !== undefined && valore !== "");
  if (valori.length === 0) return POLITICA_STANDARD.soglie;
  const [solo] = valori;
  const parti = valori.length === 1 && typeof solo === "string" ? solo.split(/[;/-]/) : valori;
  const [parziale, raggiunto] = parti.map(quotaOf);
  if (parti.length !== 2 || parziale == null || raggiunto == null) return null;
  if (parziale < 0 || parziale >= raggiunto) return null;
  return { parziale, raggiunto };
}

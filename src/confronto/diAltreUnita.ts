import { normalize } from "../domain/testo/normalize";
import type { Copia } from "./Copia";
import { isValoreDiverso } from "./isValoreDiverso";

/** Whether two rows with the same words can be one indicator. */
export type Unite = (una: Copia, altra: Copia) => boolean;

/** Fewer indicators than these in common may be one and a slip of the pen. */
const INDICATORI_MINIMI = 3;
/** Two sheets of one body's figures agree on more of them than this. */
const QUOTA_DIVERSA = 0.5;

/** How many indicators two sheets share, and on how many their results differ. */
interface Conto {
  comuni: number;
  diversi: number;
}

const coppiaOf = (una: Copia, altra: Copia) => [una.foglio, altra.foglio].sort().join("\u0000");

/** Two who answer, each for their own; a sheet of the ente says the same of whoever it cascades to. */
function isDiAltri(una: Copia, altra: Copia): boolean {
  if (una.isDiEnte || altra.isDiEnte) return false;
  const [prima, seconda] = [una, altra].map(({ misurato }) => normalize(misurato.indicatore.responsabile));
  return prima !== "" && seconda !== "" && prima !== seconda;
}

/**
 * Whether two rows with the same words are of two units of the body (wards, districts, offices), which measure each
 * their own: whoever answers says so, or most of what their sheets have in common has other results.
 * @param candidate rows with the same words, on sheets of one workbook
 */
export function diAltreUnita(candidate: readonly (readonly Copia[])[]): Unite {
  const conti = new Map<string, Conto>();
  for (const copie of candidate) {
    for (const [at, una] of copie.entries()) {
      for (const altra of copie.slice(at + 1)) {
        if (una.isDiEnte || altra.isDiEnte) continue;
        const [primo, secondo] = [una.misurato.misura.consuntivo, altra.misurato.misura.consuntivo];
        if (primo.tipo === "mancante" || secondo.tipo === "mancante") continue;
        const conto = conti.get(coppiaOf(una, altra)) ?? { comuni: 0, diversi: 0 };
        conto.comuni += 1;
        if (isValoreDiverso(primo, secondo)) conto.diversi += 1;
        conti.set(coppiaOf(una, altra), conto);
      }
    }
  }
  return (una, altra) => {
    if (isDiAltri(una, altra)) return true;
    const conto = una.isDiEnte || altra.isDiEnte ? undefined : conti.get(coppiaOf(una, altra));
    return conto !== undefined && conto.comuni >= INDICATORI_MINIMI && conto.diversi > conto.comuni * QUOTA_DIVERSA;
  };
}

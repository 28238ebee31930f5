import { parseFormato } from "../../../domain/numeri/formatoNumero";
import type { Cella } from "../../../domain/Cella";
import type { SheetGrid } from "../../griglia/SheetGrid";
import type { CellaIntestazione } from "./Intestazione";
import { isFigura } from "./isFigura";

/** So many filled cells under a heading tell figures from names. */
const GUARDATE = 6;
const RIGHE_LONTANE = 20;

const isNome = (cella: Cella) => cella.tipo === "testo" && !isFigura(cella) && /\p{L}{3}/u.test(cella.valore);

function isProgressione(celle: readonly Cella[]): boolean {
  const numeri = celle.map((cella) =>
    cella.tipo === "numero" && !parseFormato(cella.formato).isData ? cella.valore : NaN,
  );
  return numeri.length > 1 && numeri.every((uno, at) => at === 0 || uno === (numeri[at - 1] ?? NaN) + 1);
}

/** The first filled cells under a heading. */
function celleSotto(grid: SheetGrid, ultima: number, colonna: number): readonly Cella[] {
  return grid.celle
    .slice(ultima + 1, ultima + 1 + RIGHE_LONTANE)
    .flatMap((riga) => {
      const cella = riga[colonna];
      return cella && cella.tipo !== "vuota" ? [cella] : [];
    })
    .slice(0, GUARDATE);
}

/**
 * "Obiettivo" over figures, beside names of their own, is what is asked for; "Goal" over words, beside a target of its
 * own, is what gathers the rows. All other headings stay as their words say.
 * @param ultima the last row of the header, 0-based
 */
export function rileggiDalleCelle(
  grid: SheetGrid,
  ultima: number,
  celle: readonly CellaIntestazione[],
): readonly CellaIntestazione[] {
  const quanti = (ruolo: string) => celle.filter((cella) => cella.ruolo === ruolo && !cella.isDebole).length;
  if (quanti("indicatore") === 0) return celle;
  const [target, obiettivi] = [quanti("target"), quanti("obiettivo")];
  if (!(target === 0 && obiettivi === 1) && !(target > 1 && obiettivi === 0)) return celle;
  return celle.map((cella) => {
    if (cella.ruolo !== "target" && cella.ruolo !== "obiettivo") return cella;
    const sotto = celleSotto(grid, ultima, cella.colonna);
    if (sotto.length === 0) return cella;
    if (cella.ruolo === "obiettivo" && sotto.every(isFigura) && !isProgressione(sotto))
      return { ...cella, ruolo: "target" };
    return cella.ruolo === "target" && sotto.every(isNome) ? { ...cella, ruolo: "obiettivo" } : cella;
  });
}

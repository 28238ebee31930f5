import { inFondo } from "../domain/passi";
import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";
import type { CruscottoMisurato } from "../misura/CruscottoMisurato";
import { celleGuardate } from "./celleGuardate";
import { fontiDi } from "./Fonte";
import type { Guasto } from "./Guasto";
import { medieAltrove } from "./controllaMedie";
import { isRiferimento, pezziDi } from "./pezziDi";

/** A sheet and what was measured on it. */
export interface FoglioDaControllare {
  readonly grid: SheetGrid;
  readonly misurato: CruscottoMisurato;
}

/** The sheets that the formulas of one take, and how many of its formulas take each. */
function fogliLetti({ formule }: SheetGrid): ReadonlyMap<string, number> {
  const letti = new Map<string, number>();
  for (const formula of formule.flat()) {
    if (!formula.includes("!")) continue;
    const suoi = new Set(
      pezziDi(formula)
        .filter(isRiferimento)
        .flatMap(({ foglio }) => foglio ?? []),
    );
    for (const foglio of suoi) letti.set(foglio, (letti.get(foglio) ?? 0) + 1);
  }
  return letti;
}

/** A sheet with means of the rows of others, the faults of its formulas, and the cruscotto that it takes most from. */
export interface SintesiControllata {
  readonly di: FoglioDaControllare;
  readonly guasti: readonly Guasto[];
}

/**
 * What is wrong with the means that stand on sheets without rows of their own ("Sintesi"), of the rows of the cruscotti
 * of the same workbook.
 */
export function controllaSintesi(
  cruscotti: readonly FoglioDaControllare[],
  altri: readonly SheetGrid[],
): readonly SintesiControllata[] {
  return altri.flatMap((grid): readonly SintesiControllata[] => {
    const letti = fogliLetti(grid);
    const suoi = cruscotti.filter((uno) => letti.has(uno.grid.foglio));
    const [primo] = [...suoi].sort((a, b) => (letti.get(b.grid.foglio) ?? 0) - (letti.get(a.grid.foglio) ?? 0));
    if (!primo) return [];
    const fonti = suoi.flatMap((uno) =>
      fontiDi(inFondo(celleGuardate(uno.grid, uno.misurato)), uno.grid, uno.misurato.cruscotto.nodi),
    );
    const misurati = suoi.map(({ misurato }) => misurato);
    return [{ di: primo, guasti: inFondo(medieAltrove(grid, fonti, misurati)) }];
  });
}

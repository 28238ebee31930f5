import { COLONNE_CORREZIONI } from "../correzioni/correzioni";
import { digitato } from "../cruscotto/griglia/digitato";
import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { rigaCorrezione, type NuovaCorrezione } from "./buildCorrezioni";
import type { CellaFoglio, CellaModificata, Contenuto } from "../formule/Modifiche";
import { contenutoAt } from "../formule/contenutoAt";

function contenutoDi(cella: CellaFoglio): Contenuto {
  if (cella.tipo === "numero") return { formula: cella.valore, formato: cella.formato };
  if (cella.tipo === "formula") return { formula: cella.formula, formato: cella.formato };
  return { formula: digitato(cella.testo), formato: "General" };
}

/** What the cells of a line hold once it is written, in the order of the columns. */
export function contenutiDi(nuova: NuovaCorrezione): readonly Contenuto[] {
  return rigaCorrezione(nuova).map(contenutoDi);
}

/** The cells that put a line of "PERF – correzioni" in the place of the one at a 0-based row. */
export function rewriteLinea(
  correzioni: SheetGrid,
  posizione: number,
  nuova: NuovaCorrezione,
): readonly CellaModificata[] {
  return contenutiDi(nuova).flatMap((dopo, colonna): CellaModificata[] => {
    const prima = contenutoAt(correzioni, posizione, colonna);
    return prima.formula === dopo.formula ? [] : [{ riga: posizione, colonna, prima, dopo }];
  });
}

/** The cells that empty some lines of "PERF – correzioni". */
export function clearLinee(correzioni: SheetGrid, posizioni: readonly number[]): readonly CellaModificata[] {
  return posizioni.flatMap((riga) =>
    Object.values(COLONNE_CORREZIONI).flatMap((colonna): CellaModificata[] => {
      const prima = contenutoAt(correzioni, riga, colonna);
      return prima.formula === "" ? [] : [{ riga, colonna, prima, dopo: { ...prima, formula: "" } }];
    }),
  );
}

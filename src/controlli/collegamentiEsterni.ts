import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { anomalia } from "../domain/sal/Calcolo";
import { nomeDi } from "./CellaDiRiga";
import type { CellaGuardata } from "./celleGuardate";
import type { Guasto } from "./Guasto";
import { pezziDi, type Pezzo } from "./pezziDi";

/** A workbook's name in brackets, or its number in the file; a column of a table has its table's name before it. */
const ALTRA_CARTELLA = /\[[^\]]*\.xl\w*\]|(?<![\p{L}\p{N}_\]])\[\d+\]|\.xl\w{1,2}'?!/iu;

function esternoIn(pezzi: readonly Pezzo[]): string | null {
  const uno = pezzi.find(({ tipo, scritto }) => tipo !== "testo" && ALTRA_CARTELLA.test(scritto));
  return uno?.scritto ?? null;
}

/** The cells whose figure comes from another workbook: SAL, weights, and the targets and results they are made of. */
export function collegamentiEsterni(celle: readonly CellaGuardata[], grid: SheetGrid): readonly Guasto[] {
  return celle.flatMap((su): Guasto[] => {
    const trovati = new Map<string, string>();
    const mio = esternoIn(su.pezzi);
    if (mio !== null) trovati.set(nomeDi(su), mio);
    if (su.di.tipo === "riga" && su.che === "sal") {
      const { riga, colonne } = su.di.misurato.indicatore;
      for (const colonna of [colonne.target, colonne.consuntivo]) {
        const formula = colonna === null ? "" : (grid.formule[riga]?.[colonna] ?? "");
        const suo = formula.includes("[") || formula.includes(".xl") ? esternoIn(pezziDi(formula)) : null;
        if (suo !== null && colonna !== null) trovati.set(nomeDi({ riga, colonna }), suo);
      }
    }
    return [...trovati].map(([cella, riferimento]): Guasto => ({
      su,
      anomalia: anomalia("collegamento-esterno", "conferma", { cella, riferimento }),
    }));
  });
}

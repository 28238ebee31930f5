import type { Correzione } from "../cruscotto/Correzione";
import { COLONNE_CORREZIONI } from "../cruscotto/correzioni";
import { isFormulaPerf } from "../cruscotto/formulaSal";
import { isDelFoglio } from "../cruscotto/matchCorrezioni";
import { assignRisposte, IndiceRighe, isRiordinato, righeOf } from "../cruscotto/matchRighe";
import type { SheetGrid } from "../cruscotto/SheetGrid";
import type { Cella } from "../domain/Cella";
import { formulaSuRiga } from "./formulaScritta";
import { indirizzoOf } from "./indirizzo";
import type { CellaModificata, Contenuto } from "./Modifiche";
import type { FoglioDaConvertire } from "./planConversione";
import { contenutoAt } from "./planRicalcolo";

/** What bringing back the formulas of one sheet changes. */
export interface Ripristino {
  readonly celle: readonly CellaModificata[];
  /** 0-based lines of "PERF – correzioni" that have served. */
  readonly finite: readonly number[];
  /** A1 addresses, or names, of what was left as it is: retyped since, deleted, or no longer told from others. */
  readonly rimaste: readonly string[];
}

function isStesso({ formula }: Contenuto, valore: Cella): boolean {
  if (valore.tipo === "vuota") return formula === "";
  if (valore.tipo === "numero" && typeof formula === "number") return Math.abs(formula - valore.valore) < 1e-12;
  return String(formula) === String(valore.valore);
}

/** Where the row of each line is now, for the lines that say which row they are about by its words. */
function righeNuoveOf({ misurato }: FoglioDaConvertire, linee: readonly Correzione[]): ReadonlyMap<number, number> {
  if (!misurato) return new Map();
  const conParole = linee.filter(({ voce }) => voce !== "");
  const indice = new IndiceRighe(righeOf(misurato.cruscotto));
  const { trovate } = assignRisposte(conParole, indice, isRiordinato(conParole, indice));
  return new Map(trovate.map(([riga, { posizione }]) => [posizione, riga]));
}

/**
 * Puts back the formulas that were turned into values, where the value still stands: on the row they belong to now,
 * with their references to it. A cell that somebody has typed over is never touched.
 * @param lette every line of "PERF – correzioni"
 */
export function planRipristino(foglio: FoglioDaConvertire, lette: readonly Correzione[]): Ripristino {
  const { grid } = foglio;
  const linee = lette.filter((una) => una.detto?.cosa === "formula" && isDelFoglio(una, grid.foglio));
  const righeNuove = righeNuoveOf(foglio, linee);
  const celle: CellaModificata[] = [];
  const finite: number[] = [];
  const rimaste: string[] = [];
  for (const { detto, riga: da, voce, posizione } of linee) {
    if (detto?.cosa !== "formula") continue;
    const riga = voce !== "" && foglio.misurato ? righeNuove.get(posizione) : da;
    if (riga === undefined || riga === null) {
      rimaste.push(voce === "" ? detto.formula : voce);
      continue;
    }
    const prima = contenutoAt(grid, riga, detto.colonna);
    if (isFormulaPerf(String(prima.formula))) {
      finite.push(posizione);
    } else if (isStesso(prima, detto.valore)) {
      finite.push(posizione);
      const formula = formulaSuRiga(detto.formula, da ?? riga, riga);
      celle.push({ riga, colonna: detto.colonna, prima, dopo: { ...prima, formula } });
    } else rimaste.push(indirizzoOf(riga, detto.colonna));
  }
  return { celle, finite, rimaste };
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

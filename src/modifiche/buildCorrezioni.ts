import { FOGLIO_CORREZIONI, PERCORSO_UNITO, type Correzione } from "../cruscotto/correzioni";
import { isFormulaPerf } from "../cruscotto/formulaSal";
import { MARCHIO_FOGLIO_PERF } from "../cruscotto/marchio";
import type { SheetGrid } from "../cruscotto/SheetGrid";
import { cellAt } from "../cruscotto/SheetGrid";
import { CELLA_VUOTA, type Cella } from "../domain/Cella";
import { CORREZIONI } from "../texts/fogli";
import { Foglio, formula, numero, testo, vuota } from "./fogliPerf";
import { foglioInFormula, indirizzoOf } from "./indirizzo";
import type { CellaFoglio, FoglioPerf, RigheAccodate } from "./Modifiche";
import type { SalPianificato } from "./planRicalcolo";

function cellaDi(valore: Cella): CellaFoglio {
  if (valore.tipo === "numero") return numero(valore.valore, valore.formato);
  return valore.tipo === "vuota" ? vuota : testo(String(valore.valore));
}

function newCorrezione(grid: SheetGrid, voce: SalPianificato): Correzione {
  const { riga, colonna, prima } = voce.cella;
  const scritta = String(prima.formula);
  return {
    riferimento: `=ROW(${foglioInFormula(grid.foglio)}${indirizzoOf(riga, 0)})`,
    foglio: grid.foglio,
    riga,
    voce: voce.nome,
    percorso: voce.percorso.join(PERCORSO_UNITO),
    descrizione: voce.descrizione,
    valore: isFormulaPerf(scritta) ? CELLA_VUOTA : cellAt(grid, riga, colonna),
    formula: scritta.startsWith("=") ? scritta : "",
  };
}

const LARGHEZZE = [20, 8, 48, 40, 40, 16, 24];

/**
 * What every SAL cell held before it was first written, for the sheet "PERF – correzioni": the sheet whole, or rows
 * below those it has. What was recorded once stays: it is the published figure ever after. A figure of PERF's own was
 * never published. Null when there is nothing new to record.
 * @param esistente the sheet as it is, null when there is none
 */
export function buildCorrezioni(
  esistente: SheetGrid | null,
  giaNote: ReadonlySet<number>,
  grid: SheetGrid,
  piano: readonly SalPianificato[],
): FoglioPerf | RigheAccodate | null {
  const nuove = piano.filter(({ cella, cambia }) => cambia && !giaNote.has(cella.riga));
  if (nuove.length === 0) return null;
  const foglio = new Foglio();
  if (!esistente) {
    foglio.add("titolo", testo(`${MARCHIO_FOGLIO_PERF}${CORREZIONI.titolo}`));
    foglio.add("nota", testo(CORREZIONI.nota));
    foglio.add("intestazione", ...CORREZIONI.colonne.map(testo));
  }
  for (const una of nuove.map((voce) => newCorrezione(grid, voce))) {
    const parole = [una.voce, una.percorso, una.descrizione].map(testo);
    const riga = formula(una.riferimento, "0");
    foglio.add("normale", testo(una.foglio), riga, ...parole, cellaDi(una.valore), testo(una.formula));
  }
  const { righe, stili } = foglio;
  const comune = { nome: FOGLIO_CORREZIONI, righe, larghezze: LARGHEZZE };
  if (esistente) return { ...comune, daRiga: esistente.celle.length };
  return { ...comune, stili, semafori: [], righeBloccate: 3 };
}

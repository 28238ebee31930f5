import { FOGLIO_CORREZIONI, PERCORSO_UNITO, type Correzione } from "../cruscotto/correzioni";
import { MARCHIO_FOGLIO_PERF } from "../cruscotto/marchio";
import type { SheetGrid } from "../cruscotto/SheetGrid";
import { cellAt } from "../cruscotto/SheetGrid";
import type { Cella } from "../domain/Cella";
import { CORREZIONI } from "../texts/fogli";
import { Foglio, formula, numero, testo, vuota } from "./fogliPerf";
import { foglioInFormula, indirizzoOf } from "./indirizzo";
import type { CellaFoglio, FoglioPerf } from "./Modifiche";
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
    valore: cellAt(grid, riga, colonna),
    formula: scritta.startsWith("=") ? scritta : "",
  };
}

/**
 * The sheet "PERF – correzioni" with what every SAL cell held before it was first written. What was recorded once
 * stays: it is the published figure ever after. Null when there is nothing new to record.
 */
export function buildCorrezioni(
  note: readonly Correzione[],
  giaNote: ReadonlySet<number>,
  grid: SheetGrid,
  piano: readonly SalPianificato[],
): FoglioPerf | null {
  const nuove = piano.filter(({ cella, cambia }) => cambia && !giaNote.has(cella.riga));
  if (nuove.length === 0) return null;
  const foglio = new Foglio();
  foglio.add("titolo", testo(`${MARCHIO_FOGLIO_PERF}${CORREZIONI.titolo}`));
  foglio.add("nota", testo(CORREZIONI.nota));
  foglio.add("intestazione", ...CORREZIONI.colonne.map(testo));
  for (const una of [...note, ...nuove.map((voce) => newCorrezione(grid, voce))]) {
    const riga = una.riferimento === "" ? vuota : formula(una.riferimento, "0");
    const parole = [una.voce, una.percorso, una.descrizione].map(testo);
    foglio.add("normale", testo(una.foglio), riga, ...parole, cellaDi(una.valore), testo(una.formula));
  }
  return {
    nome: FOGLIO_CORREZIONI,
    righe: foglio.righe,
    stili: foglio.stili,
    larghezze: [20, 8, 48, 40, 40, 16, 24],
    semafori: [],
    righeBloccate: 3,
  };
}

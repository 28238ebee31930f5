import { normalize } from "../domain/normalize";
import type { Correzione } from "./Correzione";
import type { Scrittura } from "../domain/scritturaNumeri";
import type { RuoloColonna } from "../cruscotto/Cruscotto";
import { isDelFoglio } from "./matchCorrezioni";
import type { CorrezioneSospesa } from "./matchRighe";
import type { RigaEsclusa, RisposteFoglio } from "../cruscotto/RisposteFoglio";
import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";

/** The rows that have a cell with the words of a line, 0-based, by those words. */
function righeByVoce(grid: SheetGrid, voci: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  const righe = new Map<string, number[]>();
  if (voci.size === 0) return righe;
  grid.celle.forEach((celle, riga) => {
    for (const cella of celle) {
      const parole = cella.tipo === "testo" ? normalize(cella.valore) : "";
      const gia = righe.get(parole);
      if (voci.has(parole) && gia?.at(-1) !== riga) righe.set(parole, [...(gia ?? []), riga]);
    }
  });
  return righe;
}

/**
 * The row of the sheet that a line excludes: nothing is read yet, so its words are looked for in every cell. Excluding
 * the wrong one would take an indicator away in silence: a row that is not certain is asked.
 */
function rigaEsclusa(
  correzione: Correzione,
  byVoce: ReadonlyMap<string, readonly number[]>,
): RigaEsclusa | CorrezioneSospesa {
  const { riga, colonna, voce } = correzione;
  if (voce === "") return riga === null ? { correzione, motivo: "senza riga", righe: [] } : { riga, colonna };
  const conVoce = byVoce.get(normalize(voce)) ?? [];
  const [prima, ...altre] = conVoce;
  if (riga !== null && conVoce.includes(riga)) return { riga, colonna };
  if (prima !== undefined && altre.length === 0) return { riga: prima, colonna };
  if (prima !== undefined) return { correzione, motivo: "ambigua", righe: conVoce };
  return riga === null
    ? { correzione, motivo: "senza riga", righe: [] }
    : { correzione, motivo: "rinominata", righe: [riga] };
}

export interface RisposteTrovate {
  readonly risposte: RisposteFoglio;
  readonly sospese: readonly CorrezioneSospesa[];
}

/** What the user answered about a sheet as a whole, before it is read. Two answers that differ are both asked. */
export function matchRisposte(correzioni: readonly Correzione[], grid: SheetGrid): RisposteTrovate {
  const sue = correzioni.filter((una) => isDelFoglio(una, grid.foglio));
  const escluse = sue.filter(({ detto, voce }) => detto?.cosa === "esclusa" && voce !== "");
  const byVoce = righeByVoce(grid, new Set(escluse.map(({ voce }) => normalize(voce))));
  const colonne = new Map<RuoloColonna, number>();
  const numeri = new Map<number, Scrittura>();
  const scrittureDiscordi = new Set<number>();
  const anni = new Set<number>();
  const righeEscluse: RigaEsclusa[] = [];
  const sospese: CorrezioneSospesa[] = [];
  const discordi = new Set<RuoloColonna>();
  for (const correzione of sue) {
    const { detto } = correzione;
    if (detto?.cosa === "colonna") {
      if ((colonne.get(detto.ruolo) ?? detto.colonna) !== detto.colonna) discordi.add(detto.ruolo);
      colonne.set(detto.ruolo, detto.colonna);
    } else if (detto?.cosa === "numeri") {
      if ((numeri.get(detto.colonna) ?? detto.scrittura) !== detto.scrittura) scrittureDiscordi.add(detto.colonna);
      numeri.set(detto.colonna, detto.scrittura);
    } else if (detto?.cosa === "anno") anni.add(detto.anno);
    else if (detto?.cosa === "esclusa") {
      const esclusa = rigaEsclusa(correzione, byVoce);
      if ("riga" in esclusa) righeEscluse.push(esclusa);
      else sospese.push(esclusa);
    }
  }
  for (const correzione of sue) {
    const { detto } = correzione;
    const isDiscorde =
      (detto?.cosa === "colonna" && discordi.has(detto.ruolo)) ||
      (detto?.cosa === "numeri" && scrittureDiscordi.has(detto.colonna)) ||
      (detto?.cosa === "anno" && anni.size > 1);
    if (isDiscorde) sospese.push({ correzione, motivo: "contraddetta", righe: [] });
  }
  for (const ruolo of discordi) colonne.delete(ruolo);
  for (const colonna of scrittureDiscordi) numeri.delete(colonna);
  const [anno = null] = anni;
  return { risposte: { colonne, anno: anni.size > 1 ? null : anno, numeri, righeEscluse }, sospese };
}

import type { Cella } from "../domain/Cella";
import { normalize } from "../domain/normalize";
import type { Cruscotto } from "./Cruscotto";
import { percorsoOf } from "./percorsoOf";
import { cellAt, type SheetGrid } from "./SheetGrid";

/** The visible sheet where PERF keeps what it must not forget; settings do not survive every tool. */
export const FOGLIO_CORREZIONI = "PERF – correzioni";

/** Columns of that sheet, 0-based; the first rows are its title and its headers. */
export const COLONNE_CORREZIONI = {
  foglio: 0,
  riga: 1,
  voce: 2,
  percorso: 3,
  descrizione: 4,
  valore: 5,
  formula: 6,
} as const;
export const RIGA_INTESTAZIONE_CORREZIONI = 2;

/** What a SAL cell held before PERF first wrote it. */
export interface Correzione {
  /** Formula that follows the row through insertions: =ROW('Foglio'!A12). */
  readonly riferimento: string;
  readonly foglio: string;
  /** 0-based row the formula points at now; null when the row was deleted. */
  readonly riga: number | null;
  readonly voce: string;
  readonly percorso: string;
  readonly descrizione: string;
  readonly valore: Cella;
  /** The user's own formula as text, "" where a constant stood. */
  readonly formula: string;
}

const RIFERIMENTO = /^=ROW\('?(.*?)'?!\$?[A-Z]+\$?\d+\)$/i;

function testoAt(grid: SheetGrid, riga: number, colonna: number): string {
  const cella = cellAt(grid, riga, colonna);
  return cella.tipo === "vuota" ? "" : String(cella.valore);
}

/** Reads the sheet back; rows it does not understand are not corrections. */
export function readCorrezioni(grid: SheetGrid | null): readonly Correzione[] {
  if (!grid) return [];
  const correzioni: Correzione[] = [];
  for (let riga = RIGA_INTESTAZIONE_CORREZIONI + 1; riga < grid.celle.length; riga++) {
    const riferimento = grid.formule[riga]?.[COLONNE_CORREZIONI.riga] ?? "";
    const numero = cellAt(grid, riga, COLONNE_CORREZIONI.riga);
    const voce = testoAt(grid, riga, COLONNE_CORREZIONI.voce);
    if (voce === "") continue;
    correzioni.push({
      riferimento,
      foglio: RIFERIMENTO.exec(riferimento)?.[1]?.replace(/''/g, "'") ?? testoAt(grid, riga, COLONNE_CORREZIONI.foglio),
      riga: numero.tipo === "numero" ? numero.valore - 1 : null,
      voce,
      percorso: testoAt(grid, riga, COLONNE_CORREZIONI.percorso),
      descrizione: testoAt(grid, riga, COLONNE_CORREZIONI.descrizione),
      valore: cellAt(grid, riga, COLONNE_CORREZIONI.valore),
      formula: testoAt(grid, riga, COLONNE_CORREZIONI.formula),
    });
  }
  return correzioni;
}

/** What identifies a row whatever its position: its words and those of the headings above. */
export function chiaveOf(voce: string, percorso: string, descrizione: string): string {
  return [voce, percorso, descrizione].map(normalize).join("|");
}

export const PERCORSO_UNITO = " › ";

interface RigaAttuale {
  readonly riga: number;
  readonly chiave: string;
  readonly voce: string;
}

function righeOf(cruscotto: Cruscotto): readonly RigaAttuale[] {
  const percorso = (id: number | null) => percorsoOf(cruscotto.nodi, id).join(PERCORSO_UNITO);
  return [
    ...cruscotto.indicatori.map(({ riga, nome, padre, descrizione }) => ({
      riga,
      voce: normalize(nome),
      chiave: chiaveOf(nome, percorso(padre), descrizione),
    })),
    ...cruscotto.nodi
      .filter(({ colonnaSal }) => colonnaSal !== null)
      .map(({ riga, nome, id }) => ({ riga, voce: normalize(nome), chiave: chiaveOf(nome, percorso(id), "") })),
  ];
}

/**
 * The published SAL of each row of a sheet, by 0-based row. A correction belongs to the row its reference points at
 * when the words still agree, else to the only row with its words; an ambiguous one is assigned to none.
 */
export function matchCorrezioni(
  correzioni: readonly Correzione[],
  cruscotto: Cruscotto,
): ReadonlyMap<number, Correzione> {
  const righe = righeOf(cruscotto);
  const byRiga = new Map(righe.map((una) => [una.riga, una]));
  const trovate = new Map<number, Correzione>();
  const sospese: Correzione[] = [];
  for (const correzione of correzioni.filter(({ foglio }) => foglio === cruscotto.foglio)) {
    const li = correzione.riga === null ? undefined : byRiga.get(correzione.riga);
    const chiave = chiaveOf(correzione.voce, correzione.percorso, correzione.descrizione);
    if (li && (li.chiave === chiave || (li.voce === normalize(correzione.voce) && !trovate.has(li.riga)))) {
      trovate.set(li.riga, correzione);
    } else sospese.push(correzione);
  }
  for (const correzione of sospese) {
    const chiave = chiaveOf(correzione.voce, correzione.percorso, correzione.descrizione);
    const uguali = righe.filter((una) => una.chiave === chiave && !trovate.has(una.riga));
    const gemelle = sospese.filter((altra) => chiaveOf(altra.voce, altra.percorso, altra.descrizione) === chiave);
    const [sola] = uguali;
    if (sola && uguali.length === 1 && gemelle.length === 1) trovate.set(sola.riga, correzione);
  }
  return trovate;
}

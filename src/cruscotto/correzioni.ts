import type { Cella } from "../domain/Cella";
import { normalize } from "../domain/normalize";
import type { Cruscotto } from "./Cruscotto";
import { MARCHIO_FOGLIO_PERF } from "./marchio";
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

/** Whether a sheet is one that PERF made, by the first words of A1. */
export function isFoglioPerf(grid: SheetGrid): boolean {
  return testoAt(grid, 0, 0).startsWith(MARCHIO_FOGLIO_PERF);
}

/** Reads the sheet back; rows it does not understand are not corrections, nor is anything on a user's own sheet. */
export function readCorrezioni(grid: SheetGrid | null): readonly Correzione[] {
  if (!grid || !isFoglioPerf(grid)) return [];
  const correzioni: Correzione[] = [];
  for (let riga = RIGA_INTESTAZIONE_CORREZIONI + 1; riga < grid.celle.length; riga++) {
    const riferimento = grid.formule[riga]?.[COLONNE_CORREZIONI.riga] ?? "";
    const numero = cellAt(grid, riga, COLONNE_CORREZIONI.riga);
    const foglio = testoAt(grid, riga, COLONNE_CORREZIONI.foglio);
    if (foglio === "" && riferimento === "") continue;
    correzioni.push({
      riferimento,
      foglio: RIFERIMENTO.exec(riferimento)?.[1]?.replace(/''/g, "'") ?? foglio,
      riga: numero.tipo === "numero" ? numero.valore - 1 : null,
      voce: testoAt(grid, riga, COLONNE_CORREZIONI.voce),
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

interface CorrezioneSospesa {
  readonly correzione: Correzione;
  readonly chiave: string;
  readonly voce: string;
  /** The row its reference points at, where that is a row with a SAL. */
  readonly li: RigaAttuale | undefined;
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

/** The values that have a key no other has, by that key. */
function soliByChiave<T>(valori: readonly T[], chiaveDi: (uno: T) => string): ReadonlyMap<string, T> {
  const gruppi = new Map<string, T[]>();
  for (const valore of valori) {
    const gruppo = gruppi.get(chiaveDi(valore));
    if (gruppo) gruppo.push(valore);
    else gruppi.set(chiaveDi(valore), [valore]);
  }
  return new Map(
    [...gruppi].flatMap(([chiave, [primo, ...altri]]) => (primo && altri.length === 0 ? [[chiave, primo]] : [])),
  );
}

/**
 * The published SAL of each row of a sheet, by 0-based row. A correction belongs to the row its reference points at
 * when the words agree, else to the only row with its words, else to the row its reference points at when no other
 * correction belongs there: first when the name at least is the same, then when the row was renamed. An ambiguous one
 * is assigned to none.
 */
export function matchCorrezioni(
  correzioni: readonly Correzione[],
  cruscotto: Cruscotto,
): ReadonlyMap<number, Correzione> {
  const righe = righeOf(cruscotto);
  const byRiga = new Map(righe.map((una) => [una.riga, una]));
  const trovate = new Map<number, Correzione>();
  let sospese: readonly CorrezioneSospesa[] = correzioni
    .filter(({ foglio }) => foglio === cruscotto.foglio)
    .map((correzione) => ({
      correzione,
      chiave: chiaveOf(correzione.voce, correzione.percorso, correzione.descrizione),
      voce: normalize(correzione.voce),
      li: correzione.riga === null ? undefined : byRiga.get(correzione.riga),
    }));
  const assign = (rigaDi: (sospesa: CorrezioneSospesa) => RigaAttuale | undefined) => {
    sospese = sospese.filter((sospesa) => {
      const riga = rigaDi(sospesa);
      if (!riga || trovate.has(riga.riga)) return true;
      trovate.set(riga.riga, sospesa.correzione);
      return false;
    });
  };
  assign(({ li, chiave }) => (li?.chiave === chiave ? li : undefined));
  const libere = soliByChiave(
    righe.filter(({ riga }) => !trovate.has(riga)),
    ({ chiave }) => chiave,
  );
  const sole = soliByChiave(sospese, ({ chiave }) => chiave);
  assign(({ chiave }) => (sole.has(chiave) ? libere.get(chiave) : undefined));
  assign(({ li, voce }) => (li?.voce === voce ? li : undefined));
  assign(({ li }) => li);
  return trovate;
}

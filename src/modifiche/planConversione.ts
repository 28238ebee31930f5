import type { Correzione } from "../correzioni/Correzione";
import { PERCORSO_UNITO } from "../correzioni/correzioni";
import type { CruscottoMisurato } from "../misura/CruscottoMisurato";
import { isFormulaPerf, readFormulaSal } from "../correzioni/formulaSal";
import type { CorrezioniFoglio } from "../correzioni/matchCorrezioni";
import { cellAt, type SheetGrid } from "../cruscotto/griglia/SheetGrid";
import type { NuovaCorrezione } from "./buildCorrezioni";
import { keepArgomenti } from "./keepArgomenti";
import { rewriteLinea } from "./lineeCorrezioni";
import { lineeFormulaOf } from "./lineeFormula";
import type { CellaModificata } from "../formule/Modifiche";
import { contenutoAt, costante } from "../formule/contenutoAt";

/** A sheet as it was read, with every line of "PERF – correzioni"; `misurato` is null where it is no cruscotto. */
export interface FoglioDaConvertire {
  readonly grid: SheetGrid;
  readonly misurato: CruscottoMisurato | null;
  readonly correzioni: CorrezioniFoglio;
  readonly lette: readonly Correzione[];
}

/** What turning the PERF formulas of one sheet into values changes. */
export interface Conversione {
  readonly celle: readonly CellaModificata[];
  readonly nuove: readonly NuovaCorrezione[];
  /** Cells of "PERF – correzioni" that are brought up to date. */
  readonly suCorrezioni: readonly CellaModificata[];
  /** Cells left as formulas: the add-in has not calculated them, or they fill other cells too. */
  readonly lasciate: number;
}

/** The answers that PERF gives as errors; any other error is a formula still to be calculated, or a broken one. */
const RISPOSTE_IN_ERRORE = new Set(["#N/A", "#VALUE!"]);
const A_MATRICE = /\bPERF\.(?:LEGGITARGET|ESITI)\(/i;

type Soggetto = Pick<NuovaCorrezione, "voce" | "percorso" | "descrizione">;

/** The words of each SAL cell of a cruscotto, by which its row is found again after a sort. */
function soggettiOf(misurato: CruscottoMisurato | null): ReadonlyMap<string, Soggetto> {
  const soggetti = new Map<string, Soggetto>();
  for (const { indicatore, percorso } of misurato?.indicatori ?? []) {
    const { riga, nome: voce, descrizione, colonne } = indicatore;
    soggetti.set(`${riga},${colonne.sal}`, { voce, percorso: percorso.join(PERCORSO_UNITO), descrizione });
  }
  for (const { nodo, percorso } of misurato?.aggregati ?? []) {
    const { riga, nome: voce, colonnaSal } = nodo;
    soggetti.set(`${riga},${colonnaSal}`, { voce, percorso: percorso.join(PERCORSO_UNITO), descrizione: "" });
  }
  return soggetti;
}

const SENZA_PAROLE: Soggetto = { voce: "", percorso: "", descrizione: "" };

/**
 * Turns every cell with a PERF function into the value it shows, and keeps its formula with that value for the way
 * back. What the user stated about a row stays as a line of its own: the row is measured as before.
 * @param esistente "PERF – correzioni" as it is, null when there is none
 */
export function planConversione(
  { grid, misurato, correzioni, lette }: FoglioDaConvertire,
  esistente: SheetGrid | null,
): Conversione {
  const soggetti = soggettiOf(misurato);
  const tenute = new Map(
    lineeFormulaOf(grid.foglio, misurato, lette).map(({ linea, detto, riga }) => [
      `${riga},${detto.colonna}`,
      linea.posizione,
    ]),
  );
  const celle: CellaModificata[] = [];
  const nuove: NuovaCorrezione[] = [];
  const suCorrezioni: CellaModificata[] = [];
  let lasciate = 0;
  grid.formule.forEach((formule, riga) => {
    formule.forEach((formula, colonna) => {
      if (!isFormulaPerf(formula)) return;
      const valore = cellAt(grid, riga, colonna);
      if (A_MATRICE.test(formula) || (valore.tipo === "errore" && !RISPOSTE_IN_ERRORE.has(valore.valore))) {
        lasciate += 1;
        return;
      }
      const prima = contenutoAt(grid, riga, colonna);
      const dopo = { ...prima, formula: costante(valore) };
      const soggetto = soggetti.get(`${riga},${colonna}`) ?? SENZA_PAROLE;
      const detto = { cosa: "formula", formula, valore, colonna } as const;
      celle.push({ riga, colonna, prima, dopo });
      const nuova = { foglio: grid.foglio, riga, colonna, ...soggetto, detto, motivo: "", autore: "" };
      const posizione = tenute.get(`${riga},${colonna}`);
      if (esistente && posizione !== undefined) suCorrezioni.push(...rewriteLinea(esistente, posizione, nuova));
      else nuove.push(nuova);
    });
  });
  const convertite = new Set(celle.map(({ riga, colonna }) => `${riga},${colonna}`));
  const perdono = (misurato?.indicatori ?? []).filter(
    ({ indicatore: { riga, colonne, salFormula } }) =>
      readFormulaSal(salFormula) !== null && convertite.has(`${riga},${colonne.sal}`),
  );
  const argomenti = keepArgomenti(grid.foglio, perdono, correzioni, esistente);
  return {
    celle,
    nuove: [...nuove, ...argomenti.nuove],
    suCorrezioni: [...suCorrezioni, ...argomenti.celle],
    lasciate,
  };
}

import type { Correzione } from "../correzioni/Correzione";
import { PERCORSO_UNITO } from "../correzioni/correzioni";
import type { CruscottoMisurato } from "../misura/CruscottoMisurato";
import { isFormulaPerf, readFormulaSal } from "../correzioni/formulaSal";
import type { CorrezioniFoglio } from "../correzioni/matchCorrezioni";
import { cellAt, type SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { CELLA_VUOTA, type Cella } from "../domain/Cella";
import { indirizzoOf } from "../formule/indirizzo";
import { mostratoOf } from "../misura/mostratoOf";
import type { NuovaCorrezione } from "./buildCorrezioni";
import { keepArgomenti } from "./keepArgomenti";
import { rewriteLinea } from "./lineeCorrezioni";
import { lineeFormulaOf } from "./lineeFormula";
import type { CellaModificata } from "../formule/Modifiche";
import { contenutoAt, contenutoCostante } from "../formule/contenutoAt";

/** A sheet as it was read, with every line of "PERF – correzioni"; `misurato` is null where it is no cruscotto. */
export interface FoglioDaConvertire {
  readonly grid: SheetGrid;
  readonly misurato: CruscottoMisurato | null;
  readonly correzioni: CorrezioniFoglio;
  readonly lette: readonly Correzione[];
}

/** What turning the PERF formulas of one sheet into values changes. */
interface Conversione {
  readonly celle: readonly CellaModificata[];
  readonly nuove: readonly NuovaCorrezione[];
  /** Cells of "PERF – correzioni" that are brought up to date. */
  readonly suCorrezioni: readonly CellaModificata[];
  /** Cells left as formulas: the add-in has not calculated them, or they fill other cells too. */
  readonly lasciate: number;
  /** A1 addresses of SAL cells that showed something else than what is measured: the measured figure is written. */
  readonly diverse: readonly string[];
}

/** The one answer that PERF gives as an error; any other is a formula still to be calculated, or a broken one. */
const RISPOSTA_IN_ERRORE = "#N/A";
const SCARTO = 1e-9;
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

/** What is measured for each SAL cell: a figure, a word, or "". */
function misuratiOf(misurato: CruscottoMisurato | null): ReadonlyMap<string, number | string> {
  return new Map([
    ...(misurato?.indicatori ?? []).map(
      (uno) => [`${uno.indicatore.riga},${uno.indicatore.colonne.sal}`, mostratoOf(uno)] as const,
    ),
    ...(misurato?.aggregati ?? []).map(
      ({ nodo, media }) => [`${nodo.riga},${nodo.colonnaSal}`, media.sal ?? ""] as const,
    ),
  ]);
}

const DI_SAL = /\bPERF\.(?:SAL|MEDIA)\(/i;

/** The value that takes the place of a formula; null where there is none yet. */
function valoreDa(
  formula: string,
  mostrato: Cella,
  misurato: number | string | undefined,
  formato: string,
): Cella | null {
  const suo = DI_SAL.test(formula) ? misurato : undefined;
  if (typeof suo === "number") {
    // What a cell shows may be an answer of before: the measured figure never is.
    const isSuo = mostrato.tipo === "numero" && Math.abs(mostrato.valore - suo) <= SCARTO;
    return isSuo ? mostrato : { tipo: "numero", valore: suo, formato };
  }
  if (mostrato.tipo !== "errore") return mostrato;
  if (suo !== undefined) return suo === "" ? CELLA_VUOTA : { tipo: "testo", valore: suo };
  return mostrato.valore === RISPOSTA_IN_ERRORE ? mostrato : null;
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
  const diverse: string[] = [];
  const misurati = misuratiOf(misurato);
  let lasciate = 0;
  grid.formule.forEach((formule, riga) => {
    formule.forEach((formula, colonna) => {
      if (!isFormulaPerf(formula)) return;
      const mostrato = cellAt(grid, riga, colonna);
      const prima = contenutoAt(grid, riga, colonna);
      const valore = A_MATRICE.test(formula)
        ? null
        : valoreDa(formula, mostrato, misurati.get(`${riga},${colonna}`), prima.formato);
      if (valore === null) {
        lasciate += 1;
        return;
      }
      if (valore !== mostrato) diverse.push(indirizzoOf(riga, colonna));
      const dopo = { ...prima, formula: contenutoCostante(valore) };
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
    diverse,
  };
}

import { displayCella } from "../domain/numeri/displayCella";
import { isFormulaNostra } from "../correzioni/formulaSal";
import type { CruscottoMisurato, IndicatoreMisurato } from "../misura/CruscottoMisurato";
import type { ColonnaScritta, Indicatore, Testa } from "../cruscotto/Cruscotto";
import { readPeriodo } from "../cruscotto/colonne/parole/periodo";
import { roleOf } from "../cruscotto/colonne/parole/ruoli";
import { cellAt, type SheetGrid } from "../cruscotto/griglia/SheetGrid";
import { digitato } from "../cruscotto/griglia/digitato";
import { contenutoAt, contenutoCostante } from "../formule/contenutoAt";
import type { CellaModificata, Contenuto } from "../formule/Modifiche";

/** What changes on a sheet for the year after its own. */
interface AnnoNuovo {
  readonly celle: readonly CellaModificata[];
  /** Results cleared. */
  readonly svuotati: number;
  /** Rows that have a target of the new year. */
  readonly conTarget: number;
  /** Rows whose target is still that of the year that ended. */
  readonly conTargetVecchio: readonly Indicatore[];
  /** Rows whose starting point becomes the last result. */
  readonly conStato: number;
  /** Headings and titles, as they were and as they will be. */
  readonly teste: readonly { readonly prima: string; readonly dopo: string }[];
}

const ANNO = /\b20\d\d\b/g;
/** A span of years ("2020-2022", "2020/2022") is not the year. */
const TRIENNIO = /\b20\d\d ?[-–/] ?(?:20)?\d\d\b/;
const RIGHE_DEI_TITOLI = 12;
/** A starting point is a figure or a word, not a report. */
const LUNGHEZZA_STATO = 60;

const anniIn = (testo: string) => [...new Set(testo.match(ANNO) ?? [])].map(Number);

/** The cells of a sheet that change, each once: the first word on a cell is the last. */
class Cambi {
  private readonly fatti = new Map<string, CellaModificata>();

  constructor(private readonly grid: SheetGrid) {}

  prima(riga: number, colonna: number): Contenuto {
    return contenutoAt(this.grid, riga, colonna);
  }

  isFormula(riga: number, colonna: number): boolean {
    return String(this.prima(riga, colonna).formula).startsWith("=");
  }

  set(riga: number, colonna: number, formula: Contenuto["formula"], formato?: string): boolean {
    const prima = this.prima(riga, colonna);
    const dopo = { formula, formato: formato ?? prima.formato };
    const chiave = `${riga} ${colonna}`;
    if (this.fatti.has(chiave) || (prima.formula === dopo.formula && prima.formato === dopo.formato)) return false;
    this.fatti.set(chiave, { riga, colonna, prima, dopo });
    return true;
  }

  /** Clears what was typed; a formula (a link to a master copy) stays. */
  clear(riga: number, colonna: number | null): boolean {
    return colonna !== null && !this.isFormula(riga, colonna) && this.set(riga, colonna, "");
  }

  get celle(): readonly CellaModificata[] {
    return [...this.fatti.values()];
  }
}

const isTargetDell = ({ intestazione }: ColonnaScritta, anno: number): boolean => {
  const anni = anniIn(intestazione);
  if (anni.length !== 1 || anni[0] !== anno) return false;
  const resto = intestazione.replace(ANNO, "").trim();
  return resto === "" || roleOf(resto)?.ruolo === "target" || roleOf(intestazione)?.ruolo === "target";
};

/** What is quoted is the name of something, which does not change with the year. */
const CITATO = /(«[^»]*»|“[^”]*”|"[^"]*")/;

/** Words with the year after; those of a span of years stay, and what they quote. */
function withAnno(testo: string, da: number, a: number): string {
  if (TRIENNIO.test(testo)) return testo;
  const pezzi = testo.split(CITATO);
  return pezzi.map((uno, at) => (at % 2 === 1 ? uno : uno.replace(new RegExp(`\\b${da}\\b`, "g"), String(a)))).join("");
}

/** The target of the new year, where a column has it: one that headings of years already tell apart needs no move. */
function nuovoTarget(cambi: Cambi, { indicatore }: IndicatoreMisurato, grid: SheetGrid, anno: number): boolean {
  const sua = indicatore.accanto.find((una) => isTargetDell(una, anno + 1));
  if (!sua || displayCella(cellAt(grid, indicatore.riga, sua.colonna)).trim() === "") return false;
  const haAnno = anniIn(indicatore.testaTarget).includes(anno);
  if (!haAnno) {
    const { formula, formato } = cambi.prima(indicatore.riga, sua.colonna);
    cambi.set(indicatore.riga, indicatore.colonne.target, formula, formato);
  }
  return true;
}

function nuovoStato(cambi: Cambi, { indicatore, misura }: IndicatoreMisurato): boolean {
  const { riga, consuntivo, colonne } = indicatore;
  const scritto = displayCella(consuntivo).trim();
  if (colonne.base === null || cambi.isFormula(riga, colonne.base) || misura.consuntivo.tipo === "mancante")
    return false;
  if (misura.consuntivo.tipo === "errore" || scritto.length > LUNGHEZZA_STATO || colonne.consuntivo === null)
    return false;
  const { formato } = cambi.prima(riga, colonne.consuntivo);
  return cambi.set(riga, colonne.base, contenutoCostante(consuntivo), formato);
}

const isDiPeriodo = ({ intestazione }: ColonnaScritta): boolean =>
  readPeriodo(intestazione).mese !== null && roleOf(intestazione)?.ruolo !== "target";

/** The headings of the year: those of its targets stay where the next year has a column of its own. */
function nuoveTeste(cambi: Cambi, teste: readonly Testa[], grid: SheetGrid, anno: number): void {
  for (const { riga, ultima, da, a } of teste) {
    const parole = (at: number, colonna: number) => {
      const cella = cellAt(grid, at, colonna);
      return cella.tipo === "testo" ? cella.valore : "";
    };
    for (let at = riga; at <= ultima; at++) {
      const testi = Array.from({ length: a - da + 1 }, (_, quale) => parole(at, da + quale));
      const hasDopo = testi.some((intestazione) => isTargetDell({ colonna: 0, intestazione }, anno + 1));
      for (const [quale, testo] of testi.entries()) {
        const anni = anniIn(testo);
        const isTarget = isTargetDell({ colonna: 0, intestazione: testo }, anno);
        if (anni.length !== 1 || (isTarget && hasDopo)) continue;
        // "Stato 2019" beside results of 2020 is the year before, and becomes 2020.
        const dell = anni[0] === anno || anni[0] === anno - 1 ? anni[0] : null;
        if (dell === null || (dell === anno - 1 && roleOf(testo)?.ruolo !== "baseline")) continue;
        cambi.set(at, da + quale, digitato(withAnno(testo, dell, dell + 1)));
      }
    }
  }
}

function nuoviTitoli(cambi: Cambi, teste: readonly Testa[], grid: SheetGrid, anno: number): void {
  const fino = Math.min(RIGHE_DEI_TITOLI, ...teste.map(({ riga }) => riga));
  for (let riga = 0; riga < fino; riga++) {
    for (const [colonna, cella] of (grid.celle[riga] ?? []).entries()) {
      if (cella.tipo !== "testo" || cambi.isFormula(riga, colonna)) continue;
      const anni = anniIn(cella.valore);
      if (anni.length === 1 && anni[0] === anno)
        cambi.set(riga, colonna, digitato(withAnno(cella.valore, anno, anno + 1)));
    }
  }
}

/**
 * A cruscotto made ready for the year after its own: results cleared (links to other cells stay), the starting point is
 * the last result, targets come from the column of the new year where there is one, headings and titles say it. The
 * layout, the formulas and what the user answered about columns and rows stay.
 * Source: YEAR.md §4.
 */
export function planAnnoNuovo(
  { misurato, grid }: { readonly misurato: CruscottoMisurato; readonly grid: SheetGrid },
  anno: number,
): AnnoNuovo {
  const { cruscotto, indicatori } = misurato;
  const cambi = new Cambi(grid);
  let svuotati = 0;
  let conTarget = 0;
  const conTargetVecchio: Indicatore[] = [];
  let conStato = 0;
  const accessorie = cruscotto.colonne.filter(({ ruolo }) =>
    ["esito", "scostamento", "componente", "previsione"].includes(ruolo),
  );
  for (const uno of indicatori) {
    const { riga, colonne, accanto, salFormula } = uno.indicatore;
    if (nuovoStato(cambi, uno)) conStato += 1;
    if (cambi.clear(riga, colonne.consuntivo)) svuotati += 1;
    if (!isFormulaNostra(salFormula)) cambi.clear(riga, colonne.sal);
    for (const { colonna, intestazione } of accessorie) {
      // Blocks further down may have other things in the column.
      if (accanto.some((una) => una.colonna === colonna && una.intestazione === intestazione))
        cambi.clear(riga, colonna);
    }
    for (const una of accanto) if (isDiPeriodo(una)) cambi.clear(riga, una.colonna);
    if (uno.misura.esito === "eliminato") continue;
    if (nuovoTarget(cambi, uno, grid, anno)) conTarget += 1;
    else conTargetVecchio.push(uno.indicatore);
  }
  for (const { riga, colonnaSal } of cruscotto.nodi) cambi.clear(riga, colonnaSal);
  const { length: delleRighe } = cambi.celle;
  nuoveTeste(cambi, cruscotto.teste, grid, anno);
  nuoviTitoli(cambi, cruscotto.teste, grid, anno);
  const { celle } = cambi;
  const teste = celle
    .slice(delleRighe)
    .map(({ prima, dopo }) => ({ prima: String(prima.formula), dopo: String(dopo.formula) }));
  return { celle, svuotati, conTarget, conTargetVecchio, conStato, teste };
}

import { mappaAPassi, type APassi } from "../domain/passi";
import type { Cella } from "../domain/Cella";
import { cellAt, type SheetGrid } from "../cruscotto/griglia/SheetGrid";
import type { AggregatoMisurato, CruscottoMisurato, IndicatoreMisurato } from "../misura/CruscottoMisurato";
import { colonneDiQuote } from "./colonneDiQuote";
import { isDiPiuRighe, isRiferimento, pezziDi, type Pezzo } from "./pezziDi";

/** Whose figure a cell holds: a row's, a heading's, or nobody's that the sheet names (a total below the rows). */
export type Titolare =
  | { readonly tipo: "riga"; readonly misurato: IndicatoreMisurato }
  | { readonly tipo: "nodo"; readonly aggregato: AggregatoMisurato }
  | { readonly tipo: "totale" };

/** A cell of a column of SAL, of weights, or of the shares of a mean (SAL x weight), 0-based. */
export interface CellaGuardata {
  readonly riga: number;
  readonly colonna: number;
  /** The sheet it stands on, where that is not the one with the rows. */
  readonly foglio?: string;
  readonly che: "sal" | "peso" | "quota";
  readonly di: Titolare;
  readonly cella: Cella;
  /** "" where it holds no formula. */
  readonly formula: string;
  readonly pezzi: readonly Pezzo[];
}

type Posto = Pick<CellaGuardata, "riga" | "colonna" | "che" | "di">;

/** A row that asks for nothing and reports nothing. */
function isSenzaFigure({ di }: Posto): boolean {
  if (di.tipo !== "riga") return false;
  const { target, consuntivo } = di.misurato.indicatore;
  return target.tipo === "vuota" && consuntivo.tipo === "vuota";
}

/** A line that gathers others, read as a row without target and result ("Media", "Totale"). */
function isDiTotale(pezzi: readonly Pezzo[], posto: Posto): boolean {
  if (!isSenzaFigure(posto)) return false;
  const suoi = pezzi.filter(isRiferimento).filter(({ foglio }) => foglio === null);
  const altri = suoi.filter((uno) => uno.da.riga !== posto.riga || isDiPiuRighe(uno));
  return (
    altri.some((uno) => uno.da.colonna === posto.colonna || isDiPiuRighe(uno)) ||
    new Set(altri.map(({ da }) => da.riga)).size > 1
  );
}

function postiDiRighe({ indicatori }: CruscottoMisurato): readonly Posto[] {
  return indicatori.flatMap((misurato): Posto[] => {
    const { riga, colonne, isSalUnito } = misurato.indicatore;
    const di = { tipo: "riga", misurato } as const;
    const sal = colonne.sal === null || isSalUnito ? [] : [{ riga, colonna: colonne.sal, che: "sal", di } as const];
    return colonne.peso === null ? sal : [...sal, { riga, colonna: colonne.peso, che: "peso", di }];
  });
}

function postiDiQuote(grid: SheetGrid, misurato: CruscottoMisurato): readonly Posto[] {
  const colonne = colonneDiQuote(grid, misurato);
  return misurato.indicatori.flatMap((uno) => {
    const posto = { riga: uno.indicatore.riga, che: "quota", di: { tipo: "riga", misurato: uno } } as const;
    return colonne.flatMap((colonna): Posto[] => (isSenzaFigure({ ...posto, colonna }) ? [] : [{ ...posto, colonna }]));
  });
}

function postiDiNodi({ aggregati }: CruscottoMisurato): readonly Posto[] {
  return aggregati.flatMap((aggregato): Posto[] => {
    const { riga, colonnaSal, colonnaPeso } = aggregato.nodo;
    const di = { tipo: "nodo", aggregato } as const;
    const sal: Posto[] = colonnaSal === null ? [] : [{ riga, colonna: colonnaSal, che: "sal", di }];
    return colonnaPeso === null ? sal : [...sal, { riga, colonna: colonnaPeso, che: "peso", di }];
  });
}

export const CELLE_A_PASSO = 50;

/** Totals of a column by which others are known to be totals too, typed as they are. */
const TOTALI_NOTI = 2;

/**
 * Lines between the rows with a figure typed where others of their column hold a total by formula; without the last
 * formula's row nobody can say where the totals end.
 */
function conTotaliScritti(celle: readonly CellaGuardata[], grid: SheetGrid): readonly CellaGuardata[] {
  const totali = celle.filter(({ di, che }) => di.tipo === "totale" && che === "sal");
  const colonne = [...new Set(totali.map(({ colonna }) => colonna))];
  let tutte = celle;
  for (const colonna of colonne) {
    const suoi = totali.filter((una) => una.colonna === colonna);
    if (suoi.length < TOTALI_NOTI) continue;
    const presenti = new Map(celle.filter((una) => una.colonna === colonna).map((una) => [una.riga, una]));
    const ultima = Math.max(...suoi.map(({ riga }) => riga));
    const prima = Math.min(...presenti.keys());
    const scritti: CellaGuardata[] = [];
    for (let riga = prima; riga < ultima; riga++) {
      const cella = cellAt(grid, riga, colonna);
      const presente = presenti.get(riga);
      const isScritta = cella.tipo === "numero" && (grid.formule[riga]?.[colonna] ?? "") === "";
      if (!isScritta || (presente && !isSenzaFigure(presente))) continue;
      scritti.push({ riga, colonna, che: "sal", di: { tipo: "totale" }, cella, formula: "", pezzi: [] });
    }
    const posti = new Set(scritti.map(({ riga }) => riga));
    tutte = [...tutte.filter((una) => una.colonna !== colonna || !posti.has(una.riga)), ...scritti];
  }
  return tutte;
}

/** Every cell of the columns of SAL, weights and shares that holds a formula, or a figure of a row or of a heading. */
export function* celleGuardate(grid: SheetGrid, misurato: CruscottoMisurato): APassi<readonly CellaGuardata[]> {
  const colonne = new Map<number, CellaGuardata["che"]>();
  const posti = new Map<string, Posto>();
  for (const posto of [...postiDiQuote(grid, misurato), ...postiDiNodi(misurato), ...postiDiRighe(misurato)]) {
    colonne.set(posto.colonna, posto.che);
    posti.set(`${posto.riga},${posto.colonna}`, posto);
  }
  const testa = Math.min(...misurato.cruscotto.teste.map(({ riga }) => riga));
  for (const [colonna, che] of colonne) {
    for (let riga = 0; riga < grid.formule.length; riga++) {
      const chiave = `${riga},${colonna}`;
      const formula = grid.formule[riga]?.[colonna] ?? "";
      if (formula === "" || posti.has(chiave)) continue;
      // Above the headings only what gathers rows is a figure of them.
      if (
        riga < testa &&
        new Set(
          pezziDi(formula)
            .filter(isRiferimento)
            .map(({ a }) => a.riga),
        ).size < 2
      )
        continue;
      posti.set(chiave, { riga, colonna, che, di: { tipo: "totale" } });
    }
  }
  yield;
  const celle = yield* mappaAPassi([...posti.values()], CELLE_A_PASSO, (posto): CellaGuardata => {
    const formula = grid.formule[posto.riga]?.[posto.colonna] ?? "";
    const pezzi = formula === "" ? [] : pezziDi(formula);
    const di: Titolare = isDiTotale(pezzi, posto) ? { tipo: "totale" } : posto.di;
    return { ...posto, di, formula, cella: cellAt(grid, posto.riga, posto.colonna), pezzi };
  });
  return [...conTotaliScritti(celle, grid)].sort((a, b) => a.riga - b.riga || a.colonna - b.colonna);
}

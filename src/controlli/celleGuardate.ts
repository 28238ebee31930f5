import { mappaAPassi, type APassi } from "../domain/passi";
import type { Cella } from "../domain/Cella";
import { cellAt, type SheetGrid } from "../cruscotto/griglia/SheetGrid";
import type { AggregatoMisurato, CruscottoMisurato, IndicatoreMisurato } from "../misura/CruscottoMisurato";
import { isDiPiuRighe, isRiferimento, pezziDi, type Pezzo } from "./pezziDi";

/** Whose figure a cell holds: a row's, a heading's, or nobody's that the sheet names (a total below the rows). */
export type Titolare =
  | { readonly tipo: "riga"; readonly misurato: IndicatoreMisurato }
  | { readonly tipo: "nodo"; readonly aggregato: AggregatoMisurato }
  | { readonly tipo: "totale" };

/** A cell of a column of SAL or of weights, 0-based. */
export interface CellaGuardata {
  readonly riga: number;
  readonly colonna: number;
  readonly che: "sal" | "peso";
  readonly di: Titolare;
  readonly cella: Cella;
  /** "" where it holds no formula. */
  readonly formula: string;
  readonly pezzi: readonly Pezzo[];
}

/** A line that gathers others of its column, read as a row without target and result ("Media", "Totale"). */
function isDiTotale(pezzi: readonly Pezzo[], { riga, colonna, di }: Posto): boolean {
  if (di.tipo !== "riga") return false;
  const { target, consuntivo } = di.misurato.indicatore;
  const sue = pezzi.filter(isRiferimento).filter((uno) => uno.da.riga !== riga || isDiPiuRighe(uno));
  return target.tipo === "vuota" && consuntivo.tipo === "vuota" && sue.some((uno) => uno.da.colonna === colonna);
}

type Posto = Pick<CellaGuardata, "riga" | "colonna" | "che" | "di">;

function postiDiRighe({ indicatori }: CruscottoMisurato): readonly Posto[] {
  return indicatori.flatMap((misurato): Posto[] => {
    const { riga, colonne, isSalUnito } = misurato.indicatore;
    const di = { tipo: "riga", misurato } as const;
    const sal = colonne.sal === null || isSalUnito ? [] : [{ riga, colonna: colonne.sal, che: "sal", di } as const];
    return colonne.peso === null ? sal : [...sal, { riga, colonna: colonne.peso, che: "peso", di }];
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

/** Every cell of the columns of SAL and weights that holds a formula, or a figure of a row or of a heading. */
export function* celleGuardate(grid: SheetGrid, misurato: CruscottoMisurato): APassi<readonly CellaGuardata[]> {
  if (!grid.formule.some((riga) => riga.some((formula) => formula !== ""))) return [];
  const colonne = new Map<number, "sal" | "peso">();
  const posti = new Map<string, Posto>();
  for (const posto of [...postiDiNodi(misurato), ...postiDiRighe(misurato)]) {
    colonne.set(posto.colonna, posto.che);
    posti.set(`${posto.riga},${posto.colonna}`, posto);
  }
  const da = Math.min(...misurato.cruscotto.teste.map(({ riga }) => riga));
  for (const [colonna, che] of colonne) {
    for (let riga = da; riga < grid.formule.length; riga++) {
      const chiave = `${riga},${colonna}`;
      const isFormula = (grid.formule[riga]?.[colonna] ?? "") !== "";
      if (isFormula && !posti.has(chiave)) posti.set(chiave, { riga, colonna, che, di: { tipo: "totale" } });
    }
  }
  yield;
  const celle = yield* mappaAPassi([...posti.values()], CELLE_A_PASSO, (posto): CellaGuardata => {
    const formula = grid.formule[posto.riga]?.[posto.colonna] ?? "";
    const pezzi = formula === "" ? [] : pezziDi(formula);
    const di: Titolare = isDiTotale(pezzi, posto) ? { tipo: "totale" } : posto.di;
    return { ...posto, di, formula, cella: cellAt(grid, posto.riga, posto.colonna), pezzi };
  });
  return celle.sort((a, b) => a.riga - b.riga || a.colonna - b.colonna);
}

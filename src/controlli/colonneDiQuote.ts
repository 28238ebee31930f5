import type { SheetGrid } from "../cruscotto/griglia/SheetGrid";
import type { CruscottoMisurato } from "../misura/CruscottoMisurato";
import { isRiferimento, isIntervallo, pezziDi } from "./pezziDi";

/** Rows that make a column one of shares: fewer are a note beside a row. */
const RIGHE_DI_UNA_COLONNA = 3;

/** Whether a formula is made of the SAL and of the weight of its own row, and of nothing else. */
function isQuota(formula: string, riga: number, sal: number, peso: number): boolean {
  const suoi = pezziDi(formula).filter(isRiferimento);
  const colonne = new Set(suoi.map(({ da }) => da.colonna));
  return (
    colonne.has(sal) &&
    colonne.has(peso) &&
    suoi.every((uno) => uno.foglio === null && !isIntervallo(uno)) &&
    suoi.every(({ da }) => da.riga === riga)
  );
}

/** The columns, 0-based, that hold what each row adds to a mean: its SAL by its weight. */
export function colonneDiQuote({ formule }: SheetGrid, { indicatori }: CruscottoMisurato): readonly number[] {
  const quante = new Map<number, number>();
  let guardate = 0;
  for (const { indicatore } of indicatori) {
    const { riga, colonne } = indicatore;
    const { sal, peso } = colonne;
    if (sal === null || peso === null) continue;
    guardate++;
    for (const [colonna, formula] of (formule[riga] ?? []).entries()) {
      const isAltra = formula !== "" && colonna !== sal && colonna !== peso;
      if (isAltra && isQuota(formula, riga, sal, peso)) quante.set(colonna, (quante.get(colonna) ?? 0) + 1);
    }
  }
  return [...quante].flatMap(([colonna, sue]) => (sue >= RIGHE_DI_UNA_COLONNA && sue * 2 > guardate ? [colonna] : []));
}

import type { Indicatore } from "../../cruscotto/Cruscotto";
import type { IndicatoreMisurato } from "../../misura/CruscottoMisurato";
import type { Posizione } from "../cruscotto/celle";

/** The cell of an indicator where a click leads: its consuntivo, or its target in a Piano. */
export function cellaDiIndicatore({ riga, colonne }: Indicatore): Posizione {
  return { riga, colonna: colonne.consuntivo ?? colonne.target };
}

/** How many columns a cell is away from those of an indicator. */
function distanza({ colonne, accanto }: Indicatore, colonna: number): number {
  const sue = [...Object.values(colonne).filter((una) => una !== null), ...accanto.map((una) => una.colonna)];
  return Math.max(Math.min(...sue) - colonna, colonna - Math.max(...sue), 0);
}

/** Where a cell is among the indicators of a sheet: on one of them, or between two. Indexes; null where there is none. */
export interface Vicini {
  readonly qui: number | null;
  readonly precedente: number | null;
  readonly seguente: number | null;
}

/**
 * The indicator on the row of a cell (of cruscotti side by side, the one whose columns are nearest), and those before and
 * after it in the order of the sheet.
 */
export function viciniDi(indicatori: readonly IndicatoreMisurato[], cella: Posizione | null): Vicini {
  if (!cella) return { qui: null, precedente: null, seguente: indicatori.length > 0 ? 0 : null };
  const righe = indicatori.map(({ indicatore }) => indicatore);
  const sulla = righe.flatMap((uno, at) => (uno.riga === cella.riga ? [at] : []));
  const distanzaDi = (at: number) => distanza(righe[at] as Indicatore, cella.colonna);
  const [qui = null] = [...sulla].sort((a, b) => distanzaDi(a) - distanzaDi(b));
  const prima = qui === null ? righe.findLastIndex(({ riga }) => riga < cella.riga) : qui - 1;
  const dopo = qui === null ? righe.findIndex(({ riga }) => riga > cella.riga) : qui + 1;
  const esistente = (at: number) => (at >= 0 && at < righe.length ? at : null);
  return { qui, precedente: esistente(prima), seguente: esistente(dopo) };
}

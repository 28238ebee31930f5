import { letteraOf } from "../cruscotto/griglia/letteraOf";
import type { IndicatoreMisurato } from "../misura/CruscottoMisurato";
import { mappaAPassi, type APassi } from "../domain/passi";
import { CELLE_A_PASSO, type CellaGuardata } from "./celleGuardate";
import { formaDi } from "./formaDi";

/** A cell of a row with what its formula is. */
export interface CellaDiRiga extends CellaGuardata {
  readonly misurato: IndicatoreMisurato;
  readonly forma: string;
  /** It is, to the letter, what PERF writes for this row. */
  readonly isAttesa: boolean;
}

/** As many cells as these are a habit, not a slip. */
export const ABITUDINE = 3;

/** Numbers that turn a share round, halve it or make it a percentage. */
export const DI_CONTO: ReadonlySet<number> = new Set([0, 1, 2, 100]);

/** How the formula of a row begins where PERF wrote it in plain Excel. */
export const INIZIO_NATIVO = "=IF(ISERROR(";

/** A cell as Excel names it, with its sheet where that is another. */
export const nomeDi = ({ riga, colonna, foglio }: Pick<CellaGuardata, "riga" | "colonna" | "foglio">): string =>
  `${foglio === undefined ? "" : `${foglio}!`}${letteraOf(colonna)}${riga + 1}`;

/**
 * The cells of rows among those that are looked at.
 * @param attesaDi the formula that PERF writes for a row; null where it writes none
 */
export function* celleDiRighe(
  celle: readonly CellaGuardata[],
  attesaDi: (misurato: IndicatoreMisurato) => string | null,
): APassi<readonly CellaDiRiga[]> {
  const tutte = yield* mappaAPassi(celle, CELLE_A_PASSO, (cella): CellaDiRiga | null => {
    if (cella.di.tipo !== "riga") return null;
    const { misurato } = cella.di;
    const isNativa = cella.che === "sal" && cella.formula.startsWith(INIZIO_NATIVO);
    return { ...cella, misurato, forma: formaDi(cella), isAttesa: isNativa && attesaDi(misurato) === cella.formula };
  });
  return tutte.filter((una) => una !== null);
}

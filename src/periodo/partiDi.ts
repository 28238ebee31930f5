import type { Indicatore, PeriodoDiRiga } from "../cruscotto/Cruscotto";
import { parseConsuntivo } from "../domain/valori/parseConsuntivo";

/** The parts of its year that a row has results of, alone or beside the year's own. */
export const partiDi = ({ periodi, parziali }: Pick<Indicatore, "periodi" | "parziali">): readonly PeriodoDiRiga[] =>
  periodi.length > 0 ? periodi : parziali;

/** Those of one year, which a part that says none is of. */
export const partiDellAnno = (
  indicatore: Pick<Indicatore, "periodi" | "parziali">,
  anno: number | null,
): readonly PeriodoDiRiga[] =>
  partiDi(indicatore).filter(({ fine }) => fine.anno === null || anno === null || fine.anno === anno);

export const isRilevata = ({ consuntivo }: PeriodoDiRiga): boolean => parseConsuntivo(consuntivo).tipo !== "mancante";
